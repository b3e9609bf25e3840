package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** A setting that cannot be used ends the start with one message that names it and says what is expected. */
@ExtendWith(OutputCaptureExtension.class)
class ScheduleSettingsTests {

    /** Nothing but the settings. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ScheduleSettings.class)
    static class Settings {}

    private static void start(String setting) {
        new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .run(setting)
                .close();
    }

    @Test
    void unknownZoneIsToldByItsName(CapturedOutput output) {
        assertThatThrownBy(() -> start("--support-chat.zone=Mars/Base")).isInstanceOf(RuntimeException.class);
        assertThat(output.getAll())
                .contains("support-chat.zone \"Mars/Base\" is no time zone.")
                .contains("Set support-chat.zone to a name of the tz database, such as America/New_York")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5m", "PT-1S"})
    void lastCallThatIsNoTimeIsToldByItsName(String value, CapturedOutput output) {
        assertThatThrownBy(() -> start("--support-chat.last-call=" + value)).isInstanceOf(RuntimeException.class);
        assertThat(output.getAll())
                .contains("support-chat.last-call")
                .contains("Set support-chat.last-call to a time such as 10m")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--support-chat.zone=Europe/Madrid", "--support-chat.last-call=0", "--nothing=at-all"})
    void startsWithWhatCanBeUsed(String setting, CapturedOutput output) {
        start(setting);
        assertThat(output.getAll()).doesNotContain("FAILED");
    }
}
