package org.supportchat.chat.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalInt;

/**
 * What somebody in line can count on.
 *
 * @param opening whether we are open, and until when
 * @param onDuty how many technicians are on duty
 * @param reader where the one in line is, whose messages have the times of there
 */
record QueueWords(OpeningWords opening, int onDuty, ZoneId reader) {

    boolean isClosed() {
        return !opening.now().isOpen();
    }

    boolean isLastCall() {
        return opening.now().isLastCall();
    }

    /** The estimate, unless we have closed by then. */
    OptionalInt promised(OptionalInt minutes) {
        var isPromised = minutes.isPresent()
                && !isClosed()
                && opening.closing()
                        .filter(at -> !at.isAfter(opening.moment().plus(Duration.ofMinutes(minutes.getAsInt()))))
                        .isEmpty();
        return isPromised ? minutes : OptionalInt.empty();
    }

    /** Whether we are closed, or about to be; empty while that is far. */
    String state() {
        if (isClosed()) {
            return closed() + " ";
        }
        return isLastCall() ? opening.closing().map(this::lastCall).orElse("") + " " : "";
    }

    /** What becomes of the question. */
    String outlook() {
        if (isClosed()) {
            return readThen();
        }
        return isLastCall() ? afterClosing() : helpers();
    }

    /** Of a manager who has paused; may be empty. */
    String message() {
        return opening.message();
    }

    String meanwhile() {
        return opening.say(isClosed() ? "queue.come-back" : "queue.meanwhile");
    }

    private String helpers() {
        return switch (onDuty) {
            case 0 -> opening.say("queue.nobody-on-duty");
            case 1 -> opening.say("queue.one-on-duty");
            default -> opening.say("queue.on-duty", onDuty);
        };
    }

    private String closed() {
        var pause = opening.pausedUntil();
        if (pause.isPresent()) {
            return alsoThere(opening.say("queue.paused", opening.time().atSoon(pause.get())), pause.get());
        }
        if (!opening.reason().isEmpty()) {
            return opening.say("queue.closed-for", opening.reason());
        }
        return opening.rule()
                .closedSince(opening.moment())
                .filter(at -> opening.time().days(at) == 0)
                .map(at -> opening.say("queue.closed-at", opening.time().time(at)))
                .orElseGet(() -> opening.say("queue.closed"));
    }

    private String readThen() {
        if (opening.pausedUntil().isPresent()) {
            return opening.say("queue.kept");
        }
        return opening.opening()
                .map(at ->
                        alsoThere(opening.say("queue.read-then", opening.time().at(at)), at))
                .orElseGet(() -> opening.say("queue.nothing-planned"));
    }

    private String lastCall(Instant closing) {
        var minutes = Math.ceilDiv(
                Duration.between(opening.moment(), closing).toSeconds(),
                Duration.ofMinutes(1).toSeconds());
        return opening.say("queue.last-call", opening.time().time(closing), minutes);
    }

    private String afterClosing() {
        var begun = opening.say("queue.begun");
        return opening.openingAfterClosing()
                .map(at -> begun + " "
                        + alsoThere(
                                opening.say("queue.kept-until", opening.time().at(at)), at))
                .orElse(begun);
    }

    /** With a moment to come as it is called where the reader is, where that is something else. */
    private String alsoThere(String sentence, Instant moment) {
        var there = opening.time().where(reader, moment);
        return there.isEmpty() ? sentence : sentence + " " + there;
    }
}
