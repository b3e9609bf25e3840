package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.supportchat.account.AccessChanged.Reason;
import org.supportchat.cluster.Bus;

/** Which sessions are whose, and what becomes of them. */
class StaffSessionsTests {

    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Bus bus = new Bus();
    private final AccountChanges changes = new AccountChanges(bus);
    private final StaffSessions sessions = new StaffSessions(changes, Clock.systemUTC());
    private final List<Object> told = new ArrayList<>();
    private final Members members = mock(Members.class);
    private final EndingSessions endings = new EndingSessions(sessions, members, mock(Devices.class), bus, this::hear);
    private final StaffMember ana = member("Ana Example");
    private final StaffMember ben = member("Ben Example");

    private static StaffMember member(String name) {
        return new StaffMember(UUID.randomUUID(), "test", name, Role.TECHNICIAN, true, null, StaffMember.nextReading());
    }

    /** The pages are told of a session that is there yet, and that nobody is signed in to any more. */
    private void hear(Object event) {
        if (event instanceof SessionEnded(HttpSession session)) {
            assertThat(session.getAttribute(SIGNED_IN)).isNull();
            assertThat(session.getCreationTime()).isPositive();
        }
        told.add(event);
    }

    private MockHttpSession signIn(StaffMember member) {
        var session = new MockHttpSession();
        var context = new SecurityContextImpl(Staff.authentication(member));
        session.setAttribute(SIGNED_IN, context);
        sessions.attributeAdded(new HttpSessionBindingEvent(session, SIGNED_IN, context));
        return session;
    }

    private void signOut(StaffMember member, String kept) {
        endings.on(new AccessChanged(member.id(), Reason.SIGNED_OUT, kept));
    }

    private static StaffMember signedIn(HttpSession session) {
        var context = (SecurityContext) session.getAttribute(SIGNED_IN);
        return (StaffMember) context.getAuthentication().getPrincipal();
    }

    @Test
    void allOtherSessionsOfThePersonEnd() {
        var here = signIn(ana);
        var there = signIn(ana);
        var elsewhere = signIn(ben);
        signOut(ana, here.getId());
        assertThat(there.isInvalid()).isTrue();
        assertThat(here.isInvalid()).isFalse();
        assertThat(elsewhere.isInvalid()).isFalse();
        assertThat(told).containsExactly(new SessionEnded(there));
    }

    @Test
    void sessionInWhichSomebodyElseSignedInIsTheirs() {
        var session = signIn(ana);
        var context = session.getAttribute(SIGNED_IN);
        session.setAttribute(SIGNED_IN, new SecurityContextImpl(Staff.authentication(ben)));
        sessions.attributeReplaced(new HttpSessionBindingEvent(session, SIGNED_IN, context));
        signOut(ana, "another");
        assertThat(session.isInvalid()).isFalse();
        signOut(ben, "another");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void sessionThatHasEndedKeepsNoOtherFromEnding() {
        signIn(ana).invalidate();
        var there = signIn(ana);
        signIn(ana).invalidate();
        signOut(ana, "another");
        assertThat(there.isInvalid()).isTrue();
    }

    @Test
    void signedOutSessionIsNobodys() {
        var session = signIn(ana);
        sessions.attributeRemoved(new HttpSessionBindingEvent(session, SIGNED_IN, session.getAttribute(SIGNED_IN)));
        signOut(ana, "another");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void whoWasReadBeforeTheirAccessWasTakenAwayIsNotLetInAfterIt() {
        signOut(ana, "another");
        var session = signIn(ana);
        assertThat(session.getAttribute(SIGNED_IN)).isNull();
        assertThat(sessions.isIn(session, ana)).isFalse();
        var readAgain =
                new StaffMember(ana.id(), "test", ana.name(), Role.TECHNICIAN, true, null, StaffMember.nextReading());
        assertThat(signedIn(signIn(readAgain))).isEqualTo(ana);
        assertThat(signedIn(signIn(ben))).isEqualTo(ben);
    }

    @Test
    void newRoleIsThatOfThePersonInAllTheirSessionsAtOnce() {
        var here = signIn(ana);
        var elsewhere = signIn(ben);
        var manager =
                new StaffMember(ana.id(), "test", ana.name(), Role.MANAGER, true, null, StaffMember.nextReading());
        when(members.find(ana.id())).thenReturn(Optional.of(manager));
        endings.on(new AccessChanged(ana.id(), Reason.ROLE));
        assertThat(signedIn(here).role()).isEqualTo(Role.MANAGER);
        assertThat(((SecurityContext) here.getAttribute(SIGNED_IN))
                        .getAuthentication()
                        .getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_MANAGER");
        assertThat(signedIn(elsewhere).role()).isEqualTo(Role.TECHNICIAN);
        assertThat(told).containsExactly(new RoleTaken(here, manager));
        assertThat(here.isInvalid()).isFalse();
    }

    @Test
    void newNameIsThatOfThePersonInAllTheirSessions() {
        var here = signIn(ana);
        var there = signIn(ana);
        var elsewhere = signIn(ben);
        changes.on(new NamesChanged(ana.id(), "Anne Example"));
        assertThat(signedIn(here).name()).isEqualTo("Anne Example");
        assertThat(signedIn(there)).isEqualTo(ana);
        assertThat(signedIn(there).name()).isEqualTo("Anne Example");
        assertThat(signedIn(elsewhere).name()).isEqualTo("Ben Example");
    }
}
