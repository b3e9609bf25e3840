package org.supportchat.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.supportchat.SettableClock;

/** A crowd from one address is let in at a measured pace, and told kindly. */
class VisitLimitTests {

    private final SettableClock clock = new SettableClock();
    private final VisitLimit limit = new VisitLimit(
            new SecuritySettings(10),
            new DefaultI18NProvider(
                    List.of(Locale.ENGLISH, Locale.of("es")), getClass().getClassLoader()),
            clock);

    private static MockHttpServletRequest visit(String address) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(address);
        request.addHeader("Accept", "text/html");
        return request;
    }

    private MockHttpServletResponse come(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private void comeInVain(String address, int times) throws Exception {
        for (var time = 0; time < times; time++) {
            come(visit(address));
        }
    }

    @Test
    void tooManyAreToldWhenTheirPageOpensAndCostNoSession() throws Exception {
        comeInVain("192.0.2.1", 20);
        var request = visit("192.0.2.1");
        request.addPreferredLocale(Locale.of("es", "MX"));
        var answer = come(request);
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentAsString())
                .contains("<html lang=\"es\">", "Ahora mismo entra mucha gente")
                .contains("content=\"" + answer.getHeader("Retry-After") + "\"");
        assertThat(request.getSession(false)).isNull();

        clock.goAhead(Duration.ofSeconds(6));
        assertThat(come(visit("192.0.2.1")).getStatus()).isEqualTo(200);
    }

    @Test
    void otherAddressesAndThoseWhoAreInAreNotHeldUp() throws Exception {
        comeInVain("192.0.2.1", 30);
        assertThat(come(visit("192.0.2.2")).getStatus()).isEqualTo(200);
        var known = visit("192.0.2.1");
        known.getSession(true);
        assertThat(come(known).getStatus()).isEqualTo(200);
        var script = visit("192.0.2.1");
        script.removeHeader("Accept");
        assertThat(come(script).getStatus()).isEqualTo(200);
    }
}
