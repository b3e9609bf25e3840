package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.supportchat.account.StaffMember;
import org.supportchat.chat.AlertSettings;
import org.supportchat.chat.AlertTiming;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.DutyRoster;
import org.supportchat.common.ui.LivePage;
import org.supportchat.common.ui.LivePart;
import org.supportchat.schedule.SupportHours;

/**
 * Rings the technician at this page, whichever screen it shows, while chats wait; the browser does it by itself once it
 * knows which, and since when we are open. The page counts as one of somebody on duty as their switch says, and as one that can be heard as it says
 * itself.
 */
@Tag("alert-bell")
@JavaScript("context://scripts/page.js")
@JavaScript("context://scripts/staff.js")
final class AlertBell extends Component {

    private static final int PER_CENT = 100;

    private final transient StaffMember me = StaffMember.current();
    private final transient DutyRoster duty;
    private final transient AlertTiming timing;
    private final transient SupportHours hours;
    private final transient Clock clock;
    private final transient AlertFeed feed;
    private final transient LivePart opening;
    private transient Runnable goOffDuty = () -> {};
    private transient Runnable hearNoMore = () -> {};

    AlertBell(AlertServices services) {
        this.duty = services.duty();
        this.timing = services.timing();
        this.hours = services.hours();
        this.clock = services.clock();
        this.opening = new LivePart(hours::onChange, this::tellOpening);
        this.feed = new AlertFeed(me.id(), services, this);
        addListener(AbilityEvent.class, event -> event.getSource().getUI().ifPresent(ui -> hear(ui, event.hears)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var labels = Map.of("waits", getTranslation("alerts.waits"), "test", getTranslation("alerts.test-note"));
        getElement()
                .callJsFunction(
                        "begin",
                        JacksonUtils.beanToJson(labels),
                        timing.ringEverybodyAfter().toMillis());
        opening.open(event.getUI());
        feed.open(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
        opening.close();
        goOffDuty.run();
        hearNoMore.run();
        goOffDuty = () -> {};
        hearNoMore = () -> {};
    }

    void setSettings(AlertSettings settings) {
        getUI().ifPresent(ui -> {
            goOffDuty.run();
            goOffDuty = settings.onDuty() ? duty.come(LivePage.name(ui), me) : () -> {};
        });
        var values = Map.of(
                "onDuty", settings.onDuty(),
                "repeatSeconds", settings.repeatSeconds(),
                "sound", settings.sound().name().toLowerCase(Locale.ROOT),
                "volume", settings.volume() / (double) PER_CENT,
                "mutedUntil", settings.mutedUntil().map(Instant::toEpochMilli).orElse(0L));
        getElement().callJsFunction("set", JacksonUtils.beanToJson(values));
    }

    /** Waiting counts from the opening on, and while we are closed it does not. */
    private void tellOpening() {
        var since = hours.rule().openSince(clock.instant()).map(Instant::toEpochMilli);
        getElement().callJsFunction("setOpening", since.orElse(0L), since.isPresent());
    }

    void update(List<ChatRow> waiting, Collection<UUID> gone) {
        var ids = gone.stream().map(UUID::toString).toList();
        getElement().callJsFunction("update", JacksonUtils.listToJson(items(waiting)), JacksonUtils.listToJson(ids));
    }

    private static List<Map<String, Object>> items(List<ChatRow> waiting) {
        return waiting.stream()
                .map(row -> Map.<String, Object>of(
                        "id", row.id().toString(),
                        "name", row.studentName(),
                        "topic", row.topic(),
                        "since", row.queuedAt().toEpochMilli()))
                .toList();
    }

    private void hear(UI ui, boolean hears) {
        hearNoMore.run();
        hearNoMore = hears ? duty.hear(LivePage.name(ui), me) : () -> {};
    }

    /** Whether the page can be heard is not what it was. */
    @DomEvent("ability")
    public static final class AbilityEvent extends ComponentEvent<AlertBell> {

        private final boolean hears;

        public AbilityEvent(AlertBell source, boolean fromClient, @EventData("event.detail.hears") boolean hears) {
            super(source, fromClient);
            this.hears = hears;
        }
    }
}
