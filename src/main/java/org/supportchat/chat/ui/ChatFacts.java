package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.Technician;
import org.supportchat.cluster.Visitor;
import org.supportchat.common.ui.Times;

/** What there is to know of a chat at a glance: who asks, about what, since when, who helps and who looks. */
final class ChatFacts extends DescriptionList {

    private final ZoneId zone;
    private transient List<List<String>> shown = List.of();

    /** Ticks by itself. */
    @Tag("waiting-time")
    private static final class WaitingTime extends Component {

        WaitingTime(Instant since) {
            getElement().setAttribute("since", String.valueOf(since.toEpochMilli()));
        }
    }

    /** @param zone of times where the browser does not say in which one the reader is */
    ChatFacts(ZoneId zone) {
        this.zone = zone;
        addClassName("chat-facts");
    }

    /** The same again sends nothing to the browser. */
    void show(ChatState chat, List<Technician> technicians, Collection<Visitor> looking) {
        var helping = technicians.stream().map(Technician::name).collect(Collectors.joining(", "));
        var names = looking.stream().map(Visitor::name).sorted().collect(Collectors.joining(", "));
        var facts = new ArrayList<List<String>>();
        facts.add(List.of(getTranslation("facts.student"), chat.studentName()));
        facts.add(List.of(getTranslation("facts.number"), "#" + chat.number()));
        facts.add(List.of(getTranslation("facts.topic"), orNone(chat.topic())));
        facts.add(List.of(getTranslation("facts.state"), getTranslation(state(chat.status()))));
        chat.blockedBy().ifPresent(name -> facts.add(List.of(getTranslation("facts.blocked-by"), name)));
        facts.add(List.of(getTranslation("facts.started"), time(chat.startedAt())));
        facts.add(List.of(getTranslation("facts.helping"), orNobody(helping)));
        facts.add(List.of(getTranslation("facts.looking"), orNobody(names)));
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        removeAll();
        for (var fact : facts) {
            add(new Term(fact.getFirst()), describe(fact.getLast()));
        }
        if (chat.status() == ChatStatus.WAITING) {
            add(new Term(getTranslation("facts.waiting")), new Description(new WaitingTime(chat.waitingSince())));
        }
    }

    /** Names are kept apart, as one could turn what stands beside it around. */
    private static Description describe(String words) {
        var isolated = new Span(words);
        isolated.getElement().setAttribute("dir", "auto");
        return new Description(isolated);
    }

    private String orNobody(String names) {
        return names.isEmpty() ? getTranslation("facts.nobody") : names;
    }

    private String orNone(String words) {
        return words.isEmpty() ? getTranslation("facts.none") : words;
    }

    private String time(Instant at) {
        var own = getUI().map(ui -> Times.zoneOfReader(ui, zone)).orElse(zone);
        return Times.day(getLocale(), at, own) + ", " + Times.timeOfDay(getLocale(), at, own);
    }

    private static String state(ChatStatus status) {
        return switch (status) {
            case WAITING -> "facts.state-waiting";
            case ACTIVE -> "facts.state-active";
            case LEFT -> "facts.state-left";
            case CLOSED -> "facts.state-closed";
            case BLOCKED -> "facts.state-blocked";
        };
    }
}
