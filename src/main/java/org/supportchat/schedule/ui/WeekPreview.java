package org.supportchat.schedule.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.TreeSet;
import org.supportchat.schedule.Week;

/** Day by day, what would become of a week. */
final class WeekPreview extends UnorderedList {

    WeekPreview() {
        addClassName("week-preview");
        getElement().setAttribute("aria-label", getTranslation("week.preview"));
    }

    /** @param chosen days that are told even where nothing would change on them */
    void show(Week before, Week wanted, Collection<DayOfWeek> chosen) {
        removeAll();
        var words = new WeekWords(this);
        var step = WeekStep.of(before, wanted);
        var days = new TreeSet<>(chosen);
        days.addAll(step.days());
        for (var day : days) {
            var now = words.hours(before.on(day));
            var isChanged = step.days().contains(day);
            var item = new ListItem(
                    isChanged
                            ? getTranslation(
                                    "week.preview-changed",
                                    words.day(day),
                                    now,
                                    words.hours(step.after().on(day)))
                            : getTranslation("week.preview-unchanged", words.day(day), now));
            item.setClassName("week-preview-unchanged", !isChanged);
            add(item);
        }
    }
}
