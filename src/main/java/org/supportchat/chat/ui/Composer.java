package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.supportchat.chat.NewMessage;
import org.supportchat.common.Refusal;

/**
 * The writing side of a chat. The browser makes a message's key and holds its text until this confirms that it is
 * stored; a refused text goes back into the field, with the reason.
 */
@Tag("message-composer")
@JavaScript("context://scripts/message-composer.js")
final class Composer extends Component implements HasComponents, HasStyle {

    private static final Logger log = LoggerFactory.getLogger(Composer.class);

    private final MessageField field = new MessageField();
    private final transient PageWork work = new PageWork();
    private final transient Runnable sending;
    private final transient Consumer<NewMessage> send;

    /**
     * @param sending done in the call of the page, before each message
     * @param send stores the message, outside the session lock, or throws the refusal that is shown at the field
     */
    Composer(Runnable sending, Consumer<NewMessage> send) {
        this.sending = sending;
        this.send = send;
        addClassName("composer");
        var button = new Button(getTranslation("chat.send"), VaadinIcon.PAPERPLANE.create());
        button.addClassName("composer-send");
        button.addThemeName("primary");
        add(field, button);
        addListener(MessageSentEvent.class, this::send);
    }

    /**
     * Whether anything can be sent now. Where it cannot, what was typed or came back refused stays to be read and
     * copied, and an empty composer is out of sight.
     */
    void setOpen(boolean open) {
        getElement().setAttribute("ended", !open);
    }

    boolean isOpen() {
        return !getElement().hasAttribute("ended");
    }

    void focus() {
        field.focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .callJsFunction(
                        "setTexts",
                        NewMessage.TEXT_LONGEST,
                        getTranslation("invalid.long"),
                        getTranslation("invalid.empty-message"),
                        getTranslation("chat.not-sent"));
    }

    private void send(MessageSentEvent event) {
        sending.run();
        getUI().ifPresent(ui -> work.ask(ui, () -> store(event.key, event.text)));
    }

    private Command store(String key, String text) {
        try {
            send.accept(NewMessage.of(key, text));
            return () -> getElement().callJsFunction("confirm", key);
        } catch (Refusal refusal) {
            return () -> refuse(key, getTranslation(refusal.key(), refusal.arguments()));
        } catch (RuntimeException fault) {
            log.error("A message could not be stored", fault);
            return () -> refuse(key, getTranslation("chat.not-stored"));
        }
    }

    private void refuse(String key, String reason) {
        getElement().callJsFunction("refuse", key, reason);
    }

    /** The writer sent something. */
    @DomEvent("message-sent")
    public static final class MessageSentEvent extends ComponentEvent<Composer> {

        private final String key;
        private final String text;

        public MessageSentEvent(
                Composer source,
                boolean fromClient,
                @EventData("event.detail?.key") @Nullable String key,
                @EventData("event.detail?.text") @Nullable String text) {
            super(source, fromClient);
            this.key = Objects.requireNonNullElse(key, "");
            this.text = Objects.requireNonNullElse(text, "");
        }
    }
}
