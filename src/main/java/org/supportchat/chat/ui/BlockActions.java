package org.supportchat.chat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;
import org.supportchat.chat.BlockOrder;
import org.supportchat.chat.BlockService;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.ChatStatus;
import org.supportchat.common.ui.ConfirmDialogs;
import org.supportchat.common.ui.Notifications;

/** What can be done about abuse in a chat: those who are in it and managers block it, and managers lift that. */
final class BlockActions extends Div {

    private final transient BlockService blocks;
    private final UUID chatId;
    private final boolean isManager;
    private final Button block = new Button(getTranslation("block.name"), click -> openDialog());
    private final Button lift = new Button(getTranslation("block.lift"), click -> askToLift());
    private final Anchor all = new Anchor("blocks", getTranslation("blocks.heading"));

    /** @param me the technician at this page */
    BlockActions(StaffMember me, UUID chatId, BlockService blocks) {
        this.blocks = blocks;
        this.chatId = chatId;
        this.isManager = me.role() == Role.MANAGER;
        addClassName("block-actions");
        block.addThemeNames("tertiary", "error");
        add(block, lift, all);
    }

    /** @param isIn whether the technician at this page is in it */
    void show(ChatState chat, boolean isIn) {
        var isBlocked = chat.status() == ChatStatus.BLOCKED;
        block.setVisible(!isBlocked && (isIn || isManager));
        lift.setVisible(isBlocked && isManager);
        all.setVisible(isBlocked && isManager);
        setVisible(block.isVisible() || lift.isVisible());
    }

    private void openDialog() {
        new BlockDialog(this::block).open();
    }

    private void block(BlockOrder order) {
        if (!blocks.block(chatId, order)) {
            Notifications.warn(getTranslation("block.no-browser"));
        }
    }

    private void askToLift() {
        ConfirmDialogs.ask(this, "lift-block", () -> Notifications.attempt(this, () -> blocks.lift(chatId)));
    }
}
