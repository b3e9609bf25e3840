package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.supportchat.cluster.Bus;

/** Which sessions are whose, and what becomes of them. */
class StaffSessionsTests {

    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Bus bus = new Bus();
    private final AccountChanges changes = new AccountChanges(bus);
    private final StaffSessions sessions = new StaffSessions(bus, changes);
    private final StaffMember ana = member("Ana Example");
    private final StaffMember ben = member("Ben Example");

    private static StaffMember member(String name) {
        return new StaffMember(UUID.randomUUID(), "test", name, Role.TECHNICIAN, true, null);
    }

    private MockHttpSession signIn(StaffMember member) {
        var session = new MockHttpSession();
        var context = new SecurityContextImpl(Staff.authentication(member));
        session.setAttribute(SIGNED_IN, context);
        sessions.attributeAdded(new HttpSessionBindingEvent(session, SIGNED_IN, context));
        return session;
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
        sessions.endOthers(ana.id(), here.getId());
        assertThat(there.isInvalid()).isTrue();
        assertThat(here.isInvalid()).isFalse();
        assertThat(elsewhere.isInvalid()).isFalse();
    }

    @Test
    void sessionInWhichSomebodyElseSignedInIsTheirs() {
        var session = signIn(ana);
        var context = session.getAttribute(SIGNED_IN);
        session.setAttribute(SIGNED_IN, new SecurityContextImpl(Staff.authentication(ben)));
        sessions.attributeReplaced(new HttpSessionBindingEvent(session, SIGNED_IN, context));
        sessions.endOthers(ana.id(), "another");
        assertThat(session.isInvalid()).isFalse();
        sessions.endOthers(ben.id(), "another");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void sessionThatHasEndedKeepsNoOtherFromEnding() {
        signIn(ana).invalidate();
        var there = signIn(ana);
        signIn(ana).invalidate();
        sessions.endOthers(ana.id(), "another");
        assertThat(there.isInvalid()).isTrue();
    }

    @Test
    void signedOutSessionIsNobodys() {
        var session = signIn(ana);
        sessions.attributeRemoved(new HttpSessionBindingEvent(session, SIGNED_IN, session.getAttribute(SIGNED_IN)));
        sessions.endOthers(ana.id(), "another");
        assertThat(session.isInvalid()).isFalse();
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
