package org.supportchat.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** A filter as the database is asked by it: moments, and patterns of LIKE with {@code !} before what is meant as it stands. */
record AuditQuery(Instant from, Instant to, String actor, String action, String text) {

    private static final String ANY = "%";

    static AuditQuery of(AuditFilter filter, ZoneId zone) {
        var from = filter.from().map(day -> begin(day, zone)).orElse(Instant.EPOCH);
        var end = filter.to().map(day -> begin(day.plusDays(1), zone)).orElse(filter.before());
        var to = end.isBefore(filter.before()) ? end : filter.before();
        var action = filter.group().map(ActionGroup::pattern).orElse(ANY);
        return new AuditQuery(from, to, containing(filter.actor()), action, containing(filter.text()));
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static String containing(String part) {
        var words = part.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return words.isEmpty() ? ANY : ANY + words + ANY;
    }
}
