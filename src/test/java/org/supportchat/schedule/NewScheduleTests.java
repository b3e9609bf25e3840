package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A new course begins with business hours. */
@SpringBootTest(
        properties = {
            "spring.flyway.locations=classpath:db/migration",
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1"
        })
class NewScheduleTests {

    @Autowired
    private SupportHours support;

    @Autowired
    private ScheduleSetup setup;

    @Test
    void beginsWithBusinessHoursThatNobodyHasSet() {
        assertThat(support.view().week()).isEqualTo(Preset.BUSINESS.week());
        assertThat(support.view().overrides()).isEmpty();
        assertThat(support.view().pause()).isEmpty();
        setup.write(Preset.FINALS_WEEK, false);
        assertThat(support.view().week()).isEqualTo(Preset.FINALS_WEEK.week());
    }
}
