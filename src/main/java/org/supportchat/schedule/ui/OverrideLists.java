package org.supportchat.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.supportchat.schedule.OverrideView;

/** The overrides that are to come, which can be changed, and the last of those that are over. */
final class OverrideLists extends Div {

    private static final int PAST_SHOWN = 20;

    private final transient Consumer<OverrideView> edit;
    private final UnorderedList upcoming = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("override.none"));
    private final UnorderedList past = new UnorderedList();
    private final NativeDetails pastDetails = new NativeDetails(getTranslation("override.past-list"), past);

    OverrideLists(Consumer<OverrideView> edit) {
        this.edit = edit;
        addClassName("override-lists");
        upcoming.addClassName("override-list");
        past.addClassName("override-list");
        none.addClassName("list-empty");
        pastDetails.addClassName("override-past");
        upcoming.getElement().setAttribute("aria-label", getTranslation("override.upcoming"));
        past.getElement().setAttribute("aria-label", getTranslation("override.past-list"));
        var section = new Section(new H2(getTranslation("override.upcoming")), none, upcoming, pastDetails);
        section.setAriaLabel(getTranslation("override.upcoming"));
        add(section);
    }

    void show(List<OverrideView> overrides, LocalDate today, ZoneId zone) {
        var words = DayWords.of(this);
        upcoming.removeAll();
        past.removeAll();
        for (var override : overrides) {
            if (!override.days().last().isBefore(today)) {
                var row = new OverrideRow(override, zone, words);
                row.addEdit(
                        getTranslation("override.edit-one", words.title(override.days())), () -> edit.accept(override));
                upcoming.add(row);
            }
        }
        overrides.reversed().stream()
                .filter(override -> override.days().last().isBefore(today))
                .limit(PAST_SHOWN)
                .forEach(override -> past.add(new OverrideRow(override, zone, words)));
        none.setVisible(upcoming.getComponentCount() == 0);
        upcoming.setVisible(!none.isVisible());
        pastDetails.setVisible(past.getComponentCount() > 0);
    }
}
