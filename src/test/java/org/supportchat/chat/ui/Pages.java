package org.supportchat.chat.ui;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.supportchat.chat.MessageView;

/** What a person does and sees at one page, in a test without a browser. */
final class Pages {

    private final BrowserlessUIContext window;

    private Pages(BrowserlessUIContext window) {
        this.window = window;
    }

    static Pages of(BrowserlessUserContext person) {
        return new Pages(person.newWindow());
    }

    BrowserlessUIContext window() {
        window.activate();
        return window;
    }

    Pages asks(String name, String question) {
        window().navigate(LandingView.class);
        window.test(window.find(TextField.class).single()).setValue(name);
        window.test(window.find(TextArea.class).single()).setValue(question);
        press("Start chat");
        return this;
    }

    Pages opensTheDashboard() {
        window().navigate("dashboard", DashboardView.class);
        return this;
    }

    Pages opensChat(UUID chatId) {
        window().navigate("dashboard/" + chatId, DashboardView.class);
        return this;
    }

    void press(String text) {
        window().test(button(text)).click();
    }

    Button button(String text) {
        return window().find(Button.class).withText(text).single();
    }

    void confirm() {
        window().test(window.find(ConfirmDialog.class).single()).confirm();
    }

    /** Sends a text under a new key, as the script of the composer does. */
    void writes(String text) {
        send(composer(), text);
    }

    /** Saves a note of the staff, in the same way. */
    void notes(String text) {
        send(noteComposer(), text);
    }

    private static void send(Composer composer, String text) {
        var key = UUID.randomUUID().toString().replace("-", "");
        ComponentUtil.fireEvent(composer, new Composer.MessageSentEvent(composer, true, key, text, null));
    }

    /** Where messages are written. */
    Composer composer() {
        return composers().single();
    }

    /** Where notes of the staff are written. */
    Composer noteComposer() {
        return window().find(Composer.class).withClassName("composer-note").single();
    }

    private ComponentQuery<Composer> composers() {
        return window().find(Composer.class).withoutClassName("composer-note");
    }

    /** The texts that people wrote, as this page shows them now. */
    List<String> texts() {
        return log().shown().stream()
                .filter(message -> message.kind().isText())
                .map(MessageView::body)
                .toList();
    }

    /** Of several chats of a dashboard, the one in front. */
    private MessageLog log() {
        var opened = window().find(OpenedChats.class).all().stream()
                .flatMap(chats -> chats.shown().stream())
                .findFirst();
        return opened.map(panel -> window.find(MessageLog.class, panel).single())
                .orElseGet(() -> window.find(MessageLog.class).single());
    }

    boolean canWrite() {
        return composers().all().stream().anyMatch(Composer::isOpen);
    }

    boolean canJoin() {
        return !window().find(Button.class).withText("Join").all().isEmpty();
    }

    /** What the notification says. */
    String told() {
        return window().test(window.find(Notification.class).single()).getText();
    }

    ChatLists lists() {
        return window().find(ChatLists.class).single();
    }

    /** Waits until the page has been told of it. */
    void eventually(Callable<Boolean> shown) {
        await().pollInSameThread().until(() -> {
            window().roundTrip();
            return shown.call();
        });
    }
}
