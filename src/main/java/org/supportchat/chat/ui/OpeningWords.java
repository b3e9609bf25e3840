package org.supportchat.chat.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.supportchat.schedule.Availability;
import org.supportchat.schedule.OpeningHours;
import org.supportchat.schedule.Pause;
import org.supportchat.schedule.SupportHours;

/**
 * What is said of support hours at one moment.
 *
 * @param now as it is then
 * @param rule what answers for other moments
 */
record OpeningWords(Availability now, OpeningHours rule, CourseTime time, Instant moment) {

    static OpeningWords of(SupportHours hours, Availability now, Instant moment, Locale language) {
        return new OpeningWords(now, hours.rule(), new CourseTime(language, hours.zone(), hours.today()), moment);
    }

    /** Why it is closed, where an override closes the whole day; may be empty. */
    String reason() {
        return !now.isOpen() && now.pause().isEmpty() && rule.on(time.today()).isEmpty() ? now.reason() : "";
    }

    /** When we open; nothing where that is not in sight, or we are open. */
    Optional<Instant> opening() {
        return now.isOpen() ? Optional.empty() : now.changesAt();
    }

    /** When we close; nothing where that is not in sight, or we are closed. */
    Optional<Instant> closing() {
        return now.isOpen() ? now.changesAt() : Optional.empty();
    }

    /** When we open again after we have closed now. */
    Optional<Instant> openingAfterClosing() {
        return closing().flatMap(rule::nextOpening);
    }

    /** What is said to those who come while it is paused; may be empty. */
    String message() {
        return now.isOpen() ? "" : now.pause().map(Pause::message).orElse("");
    }

    /** The end of the pause, where we are open from then on. */
    Optional<Instant> pausedUntil() {
        return now.pause().map(Pause::until).filter(until -> opening().equals(Optional.of(until)));
    }

    String say(String key, Object... arguments) {
        return I18NProvider.translate(time.language(), key, arguments);
    }
}
