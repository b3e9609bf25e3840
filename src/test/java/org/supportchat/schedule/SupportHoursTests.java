package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.supportchat.schedule.SomeHours.at;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.supportchat.SettableClock;

/** Everybody who asks is told the same, and told anew when it is time; 23 November 2026 is a Monday. */
@SpringBootTest
@Import(SettableClock.Configuration.class)
class SupportHoursTests {

    /** Nobody is told of a change by anything but a clock. */
    private static final Duration SECONDS = Duration.ofSeconds(15);

    @Autowired
    private SupportHours support;

    @Autowired
    private TestSchedule schedule;

    @Autowired
    private SettableClock clock;

    @Autowired
    private EntityManagerFactory entities;

    private final List<Runnable> listening = new ArrayList<>();

    @BeforeEach
    void startOnMondayMorning() {
        clock.goTo(at("2026-11-23T10:00-05:00"));
        schedule.set(Preset.BUSINESS.week());
        support.look();
    }

    @AfterEach
    void leaveTheDoorOpen() {
        listening.forEach(Runnable::run);
        clock.goTo(Instant.now());
        schedule.reset();
    }

    private List<Boolean> tellings() {
        var told = new CopyOnWriteArrayList<Boolean>();
        listening.add(support.onChange(() -> told.add(support.now().isOpen())));
        return told;
    }

    @Test
    void lastCallIsTheTenMinutesBeforeClosing() {
        clock.goTo(at("2026-11-23T16:19:50-05:00"));
        assertThat(support.now().isLastCall()).isFalse();
        clock.goTo(at("2026-11-23T16:20-05:00"));
        assertThat(support.now().isLastCall()).isTrue();
        clock.goTo(at("2026-11-23T16:29:50-05:00"));
        assertThat(support.now().isLastCall()).isTrue();
        clock.goTo(at("2026-11-23T16:30-05:00"));
        assertThat(support.now().isLastCall()).isFalse();
        assertThat(support.now().isOpen()).isFalse();
        assertThat(support.now().changesAt()).contains(at("2026-11-24T09:00-05:00"));
    }

    @Test
    void reasonIsThatOfToday() {
        schedule.close(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 26), "Thanksgiving");
        assertThat(support.now().reason()).isEmpty();
        clock.goTo(at("2026-11-26T10:00-05:00"));
        assertThat(support.now().reason()).isEqualTo("Thanksgiving");
        assertThat(support.now().changesAt()).contains(at("2026-11-27T09:00-05:00"));
    }

    @Test
    void pauseClosesUntilItsEnd() {
        var until = at("2026-11-23T10:20-05:00");
        schedule.pause(new Pause(at("2026-11-23T09:50-05:00"), until, "Soon back."));
        assertThat(support.now().isOpen()).isFalse();
        assertThat(support.now().changesAt()).contains(until);
        var told = tellings();
        clock.goTo(until);
        await().atMost(SECONDS).until(() -> told.contains(true));
        assertThat(support.now().pause()).isEmpty();
    }

    @Test
    void everybodyIsToldAtTheSecondOfClosingAndOpening() {
        var told = tellings();
        clock.goTo(at("2026-11-23T16:29:59-05:00"));
        await().atMost(SECONDS).until(() -> told.contains(false));
        told.clear();
        clock.goTo(at("2026-11-24T08:59:59-05:00"));
        await().atMost(SECONDS).until(() -> told.contains(true));
    }

    @Test
    void clockThatJumpsIsFollowed() {
        var told = tellings();
        clock.goAhead(Duration.ofHours(9));
        await().atMost(SECONDS).until(() -> told.contains(false));
        told.clear();
        clock.goAhead(Duration.ofHours(-9));
        await().atMost(SECONDS).until(() -> told.contains(true));
        told.clear();
        clock.goAhead(Duration.ofHours(-2));
        await().atMost(SECONDS).until(() -> told.contains(false));
    }

    /** With the day, words such as "tomorrow" are other ones. */
    @Test
    void everybodyIsToldOfANewDay() {
        clock.goTo(at("2026-11-23T23:59:58-05:00"));
        support.look();
        var told = tellings();
        await().atMost(SECONDS).until(() -> !told.isEmpty());
        assertThat(support.today()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void nothingIsToldWhileNothingChanges() {
        support.look();
        var told = tellings();
        IntStream.range(0, 20).forEach(second -> {
            clock.goAhead(Duration.ofSeconds(1));
            support.look();
        });
        assertThat(told).isEmpty();
    }

    /** However many pages there are, it is read once. */
    @Test
    void aThousandPagesCostNoStatement() {
        var shown = new AtomicInteger();
        for (var page = 0; page < 1_000; page++) {
            listening.add(support.onChange(() -> {
                support.now();
                shown.incrementAndGet();
            }));
        }
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        schedule.close(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23), "Holiday");
        await().until(() -> shown.get() >= 1_000);
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(6);
        assertThat(support.now().isOpen()).isFalse();
    }

    @Test
    void listenerThatFailsKeepsNobodyFromHearing() {
        listening.add(support.onChange(() -> {
            throw new IllegalStateException("for the test");
        }));
        var told = tellings();
        clock.goAhead(Duration.ofHours(9));
        await().atMost(SECONDS).until(() -> told.contains(false));
    }
}
