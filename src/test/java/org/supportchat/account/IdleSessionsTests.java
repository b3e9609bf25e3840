package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import jakarta.servlet.http.HttpSessionBindingEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.supportchat.SettableClock;
import org.supportchat.cluster.Bus;

/** Who does nothing is told, and signed out in the end. */
class IdleSessionsTests {

    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final SettableClock clock = new SettableClock();
    private final Devices devices = mock(Devices.class);
    private final Bus bus = new Bus();
    private final StaffSessions sessions = new StaffSessions(new AccountChanges(bus), clock);
    private final EndingSessions endings = new EndingSessions(sessions, mock(Members.class), devices, bus, event -> {});
    private final StaffMember ana = new StaffMember(
            UUID.randomUUID(), "ana", "Ana Example", Role.TECHNICIAN, true, null, StaffMember.nextReading());
    private final UUID device = UUID.randomUUID();
    private final UUID page = UUID.randomUUID();
    private final List<Boolean> noticed = new ArrayList<>();
    private StaffActivity activity;
    private IdleSessions idle;

    @BeforeEach
    void start() {
        start(Duration.ofHours(12));
    }

    private void start(Duration limit) {
        var settings = new DeviceSettings(Duration.ofDays(30), limit);
        activity = new StaffActivity(settings, clock);
        idle = new IdleSessions(sessions, activity, endings, devices, settings, clock);
    }

    private MockHttpSession signIn(boolean isKept) {
        var session = new MockHttpSession();
        sessions.begin(session, new Homecoming.Welcome(ana, device, Optional.empty(), isKept, clock.instant()));
        var context = new SecurityContextImpl(Staff.authentication(ana));
        session.setAttribute(SIGNED_IN, context);
        sessions.attributeAdded(new HttpSessionBindingEvent(session, SIGNED_IN, context));
        activity.watch(page, (SessionUse) session.getAttribute(SessionUse.NAME), noticed::add);
        return session;
    }

    private void passes(Duration time) {
        clock.goAhead(time);
        idle.look();
    }

    @Test
    void whoDoesNothingIsToldFiveMinutesBeforeAndSignedOut() {
        var session = signIn(false);
        passes(Duration.ofHours(11).plusMinutes(54));
        assertThat(noticed).isEmpty();
        passes(Duration.ofMinutes(2));
        passes(Duration.ofMinutes(1));
        assertThat(noticed).containsExactly(true);
        assertThat(session.isInvalid()).isFalse();
        passes(Duration.ofMinutes(4));
        assertThat(session.isInvalid()).isTrue();
        verify(devices).end(device, DeviceEnding.IDLE);
    }

    @Test
    void whoDoesSomethingStaysAndIsToldNoMore() {
        var session = signIn(false);
        passes(Duration.ofHours(11).plusMinutes(58));
        activity.act(page);
        assertThat(noticed).containsExactly(true, false);
        passes(Duration.ofHours(11));
        assertThat(session.isInvalid()).isFalse();
        passes(Duration.ofHours(2));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void pageThatOpensLaterIsToldToo() {
        var session = signIn(false);
        passes(Duration.ofHours(11).plusMinutes(58));
        var later = new ArrayList<Boolean>();
        activity.watch(UUID.randomUUID(), (SessionUse) session.getAttribute(SessionUse.NAME), later::add);
        assertThat(later).containsExactly(true);
    }

    @Test
    void closedPageSpeaksForNobody() {
        var session = signIn(false);
        activity.watch(page, (SessionUse) session.getAttribute(SessionUse.NAME), noticed::add)
                .run();
        passes(Duration.ofHours(11));
        activity.act(page);
        passes(Duration.ofHours(1));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void browserThatIsToKeepSomebodySignedInDoes() {
        var session = signIn(true);
        passes(Duration.ofDays(3));
        assertThat(session.isInvalid()).isFalse();
        assertThat(noticed).isEmpty();
    }

    @Test
    void nobodyIsSignedOutWhereThereIsNoLimit() {
        start(Duration.ZERO);
        var session = signIn(false);
        passes(Duration.ofDays(3));
        assertThat(session.isInvalid()).isFalse();
        assertThat(noticed).isEmpty();
    }

    @Test
    void deviceIsToldNowAndThenThatItIsUsed() {
        signIn(false);
        passes(Duration.ofMinutes(10));
        verify(devices, never()).use(any(), any());
        activity.act(page);
        idle.look();
        idle.look();
        activity.act(page);
        idle.look();
        verify(devices, times(1)).use(any(), any());
        passes(Duration.ofMinutes(6));
        activity.act(page);
        idle.look();
        verify(devices, times(2)).use(any(), any());
    }
}
