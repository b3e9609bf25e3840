package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.supportchat.common.ui.Times;

/** Whether we are open now, and until when or when next, in the time of the course and, where it differs, the reader's. */
final class AvailabilityBanner extends Div {

    /** It is said how many days away we open, from so many on. */
    private static final int LONG = 2;

    private final Span state = new Span();
    private final Span when = new Span();
    private final Paragraph message = new Paragraph();
    private final Paragraph wait = new Paragraph();
    private final Paragraph advice = new Paragraph();

    AvailabilityBanner() {
        addClassName("availability");
        getElement().setAttribute("role", "status");
        state.addClassName("availability-state");
        message.addClassName("availability-message");
        wait.addClassName("availability-wait");
        add(new Paragraph(state, when), message, wait, advice);
    }

    void show(OpeningWords words) {
        setClassName("availability-closed", !words.now().isOpen());
        Words.set(state, getTranslation(words.now().isOpen() ? "landing.open-now" : "landing.closed-now"));
        Words.set(when, when(words));
        Words.set(message, words.message());
        Words.set(wait, wait(words));
        Words.set(advice, advice(words));
    }

    private String when(OpeningWords words) {
        var said = new ArrayList<String>();
        if (!words.reason().isEmpty()) {
            said.add(getTranslation("landing.closed-for", words.reason()));
        }
        words.closing().ifPresent(at -> {
            said.add(getTranslation(
                    "landing.open-until", words.time().until(at), words.time().zoneName()));
            said.addAll(elsewhere(words, at));
        });
        words.opening().ifPresent(at -> {
            said.add(
                    words.now().pause().isPresent()
                            ? getTranslation(
                                    "landing.back-at",
                                    words.time().atSoon(at),
                                    words.time().zoneName())
                            : getTranslation(
                                    "landing.opens-next",
                                    words.time().at(at),
                                    words.time().zoneName()));
            said.addAll(elsewhere(words, at));
        });
        return said.isEmpty() ? "" : (isJoined(words) ? "" : " ") + String.join(" ", said);
    }

    /** "Closed now, back at 3:10 PM". */
    private static boolean isJoined(OpeningWords words) {
        return words.now().pause().isPresent() && words.opening().isPresent();
    }

    private static List<String> elsewhere(OpeningWords words, Instant at) {
        var reader = Times.zoneOfReader(UI.getCurrent(), words.time().zone());
        var there = words.time().where(reader, at);
        return there.isEmpty() ? List.of() : List.of(there);
    }

    private String wait(OpeningWords words) {
        return words.opening()
                .map(words.time()::days)
                .filter(days -> days >= LONG)
                .map(days -> getTranslation("landing.long-closed", days))
                .orElse("");
    }

    private String advice(OpeningWords words) {
        if (words.now().isOpen()) {
            return words.now().isLastCall() ? getTranslation("landing.last-call") : "";
        }
        return getTranslation(words.opening().isPresent() ? "landing.closed-advice" : "landing.nothing-planned");
    }
}
