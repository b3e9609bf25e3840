package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.DashboardService;
import org.supportchat.chat.DutyRoster;
import org.supportchat.chat.TechnicianChatService;
import org.supportchat.common.NotFound;
import org.supportchat.common.ui.LivePage;
import org.supportchat.common.ui.Notifications;
import org.supportchat.response.ResponseService;

/** Who waits, who is being helped, and one chat opened beside the lists. */
@Route("dashboard/:chat?")
@RolesAllowed(Role.STAFF)
final class DashboardView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TechnicianChatService chats;
    private final transient ResponseService responses;
    private final transient ChatChanges changes;
    private final transient DutyRoster duty;
    private final transient DashboardFeed feed;
    private transient Runnable goOffDuty = () -> {};
    private final UUID me = StaffMember.current().id();
    private final ChatLists lists = new ChatLists(me, this::join);
    private final Div opened = new Div();

    DashboardView(
            DashboardService dashboard,
            TechnicianChatService chats,
            ResponseService responses,
            DutyRoster duty,
            ChatChanges changes) {
        this.duty = duty;
        this.chats = chats;
        this.responses = responses;
        this.changes = changes;
        this.feed = new DashboardFeed(dashboard, changes, lists);
        addClassName("dashboard");
        opened.addClassName("dashboard-chat");
        var heading = new H1(getTranslation("dashboard.heading"));
        heading.addClassName("visually-hidden");
        add(heading, lists, opened);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        feed.open(event.getUI());
        goOffDuty.run();
        goOffDuty = duty.come(LivePage.name(event.getUI()), me);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
        goOffDuty.run();
        goOffDuty = () -> {};
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("chat");
        setClassName("dashboard-with-chat", wanted.isPresent());
        lists.select(wanted.flatMap(DashboardView::parse));
        if (wanted.isEmpty()) {
            show(createNote("dashboard.pick"));
        } else {
            open(wanted.flatMap(DashboardView::parse));
        }
    }

    private void open(Optional<UUID> chatId) {
        var isOpen = opened.getChildren()
                .anyMatch(child ->
                        child instanceof TechnicianChatPanel panel && chatId.equals(Optional.of(panel.chatId())));
        if (isOpen) {
            return;
        }
        try {
            var first = chats.readAfter(chatId.orElseThrow(() -> new NotFound("chat.unknown")), 0);
            show(new TechnicianChatPanel(me, first, chats, responses, changes));
        } catch (NotFound unknown) {
            show(createNote(unknown.key()));
        }
    }

    private void join(ChatRow row) {
        Notifications.attempt(this, () -> {
            chats.join(row.id());
            getUI().ifPresent(ui -> ui.navigate("dashboard/" + row.id()));
        });
    }

    private void show(Component component) {
        opened.removeAll();
        opened.add(component);
    }

    private Component createNote(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("dashboard-note");
        return note;
    }

    private static Optional<UUID> parse(String chatId) {
        try {
            return Optional.of(UUID.fromString(chatId));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.heading");
    }
}
