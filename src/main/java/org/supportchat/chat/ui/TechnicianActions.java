package org.supportchat.chat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.supportchat.account.StaffPresence;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.TeamworkService;
import org.supportchat.chat.TechnicianChatService;
import org.supportchat.common.ui.ConfirmDialogs;
import org.supportchat.common.ui.Notifications;

/**
 * What technicians can do with a chat that they are in: pass it on in one way or another, or close it. The button that
 * closes it stands by itself, where it is always in sight.
 */
final class TechnicianActions extends Div {

    private final transient TechnicianChatService chats;
    private final transient TeamworkService teamwork;
    private final transient StaffPresence presence;
    private final UUID me;
    private final UUID chatId;
    private final Button handOver = new Button(getTranslation("dashboard.hand-over"), click -> openHandOver());
    private final Button toQueue = new Button(getTranslation("dashboard.return-to-queue"), click -> askToReturn());
    private final Button leave = new Button(getTranslation("dashboard.leave"), click -> leave());
    private final Button close = new Button(getTranslation("dashboard.close"), click -> askToClose());
    private boolean isLast;

    /** @param me the account of the technician at this page */
    TechnicianActions(UUID me, UUID chatId, TechnicianServices services) {
        this.me = me;
        this.chatId = chatId;
        this.chats = services.chats();
        this.teamwork = services.teamwork();
        this.presence = services.presence();
        addClassName("technician-actions");
        close.addClassName("chat-close");
        add(handOver, toQueue, leave);
    }

    Button close() {
        return close;
    }

    /**
     * Offers what the chat allows now.
     *
     * @param isIn whether the technician at this page is in it
     * @param technicians how many are
     */
    void show(ChatState chat, boolean isIn, int technicians) {
        var isActive = isIn && chat.status() == ChatStatus.ACTIVE;
        isLast = isActive && technicians == 1;
        handOver.setVisible(isActive);
        toQueue.setVisible(isActive);
        leave.setVisible(isIn && chat.status().isGoingOn());
        close.setVisible(isIn && chat.status().isGoingOn());
    }

    private void openHandOver() {
        var colleagues =
                presence.here().stream().filter(one -> !one.id().equals(me)).toList();
        new HandOverDialog(colleagues, (colleague, note) -> teamwork.handOver(chatId, colleague.id(), note)).open();
    }

    private void askToReturn() {
        ConfirmDialogs.ask(this, "return-to-queue", () -> attempt(() -> teamwork.returnToQueue(chatId)));
    }

    /** The last one puts the student in line again by it, and is asked. */
    private void leave() {
        if (isLast) {
            ConfirmDialogs.ask(this, "leave-last", () -> attempt(() -> teamwork.leave(chatId)));
        } else {
            attempt(() -> teamwork.leave(chatId));
        }
    }

    private void askToClose() {
        ConfirmDialogs.ask(this, "close", () -> attempt(() -> chats.close(chatId)));
    }

    private void attempt(Runnable use) {
        Notifications.attempt(this, use);
    }
}
