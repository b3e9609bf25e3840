package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.DashboardService;
import org.supportchat.common.NotFound;
import org.supportchat.common.ui.Notifications;

/** Who waits, who is being helped, and one chat opened beside the lists. */
@Route("dashboard/:chat?")
@RolesAllowed(Role.STAFF)
final class DashboardView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TechnicianServices services;
    private final transient DashboardFeed feed;
    private final UUID me = StaffMember.current().id();
    private final ChatLists lists = new ChatLists(me, this::join, this::pick);
    private final ManyAnswers answers;
    private final OpenedChats opened = new OpenedChats();

    DashboardView(DashboardService dashboard, TechnicianServices services, AlertServices alerts) {
        this.services = services;
        this.feed = new DashboardFeed(dashboard, services.changes(), services.lookers(), lists);
        this.answers = new ManyAnswers(me, services.chats()::answer, lists::setPicking);
        addClassName("dashboard");
        var heading = new H1(getTranslation("dashboard.heading"));
        heading.addClassName("visually-hidden");
        var hours = new HoursLine(alerts.hours(), alerts.clock());
        lists.waiting().whenCounted(hours::setWaiting);
        var side = new Div(new AlertBar(alerts), hours, answers, lists);
        side.addClassName("dashboard-side");
        add(heading, side, opened);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        feed.open(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters().get("chat");
        var wanted = address.flatMap(DashboardView::parse);
        setClassName("dashboard-with-chat", address.isPresent());
        lists.select(wanted);
        if (address.isEmpty()) {
            opened.showNote(wanted, getTranslation("dashboard.pick"));
        } else {
            open(wanted);
        }
    }

    private void open(Optional<UUID> wanted) {
        try {
            var chatId = wanted.orElseThrow(() -> new NotFound("chat.unknown"));
            opened.show(chatId, () -> new TechnicianChatPanel(services.chats().readAfter(chatId, 0), services));
        } catch (NotFound unknown) {
            opened.showNote(wanted, getTranslation(unknown.key()));
        }
    }

    private void pick(ChatRow row, boolean isPicked) {
        answers.pick(row, isPicked);
    }

    private void join(ChatRow row) {
        Notifications.attempt(this, () -> {
            services.chats().join(row.id());
            getUI().ifPresent(ui -> ui.navigate("dashboard/" + row.id()));
        });
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
