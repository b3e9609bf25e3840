package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A mistyped address is told at the start, in words. */
class ClamdAddressTests {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ScannerSettings.class)
    @Import({ScannerState.class, VirusScan.class})
    static class Server {}

    private final ApplicationContextRunner server = new ApplicationContextRunner()
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(Server.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:3310",
                "clamav.example.edu:65535",
                "127.0.0.1:1",
                "[::1]:3310",
                "unix:/run/clamav/clamd.ctl"
            })
    void knowsHostsAndSockets(String setting) {
        assertThat(ClamdAddress.of(setting)).hasToString(setting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                ":3310",
                "localhost:",
                "localhost:0",
                "localhost:65536",
                "localhost:99999999999",
                "::1:3310",
                "unix:clamd.ctl",
                "http://localhost:3310",
                "/run/clamav/clamd.ctl"
            })
    void saysWhatItMustBe(String setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClamdAddress.of(setting))
                .withMessageContaining(setting)
                .withMessageContaining("localhost:3310")
                .withMessageContaining("unix:/run/clamav/clamd.ctl");
    }

    @Test
    void keepsTheServerFromStarting() {
        server.withPropertyValues("support-chat.attachment.clamav=localhost")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("support-chat.attachment.clamav is \"localhost\": it must be host:port"));
    }

    @Test
    void noScannerIsAskedUnlessOneIsSet() {
        server.run(context -> {
            var settings = context.getBean(ScannerSettings.class);
            assertThat(settings.clamav()).isEmpty();
            assertThat(settings.scannerAway()).isEqualTo(ScannerSettings.WhenAway.REFUSE);
            assertThat(settings.scanTime()).hasSeconds(10);
        });
    }
}
