package org.supportchat.audit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.supportchat.audit.ActionGroup;
import org.supportchat.audit.AuditFilter;

/** What entries are looked for by. */
final class AuditFilters extends Div {

    private static final int LONGEST = 100;

    private final DatePicker from = new DayFilter(getTranslation("audit.from"));
    private final DatePicker to = new DayFilter(getTranslation("audit.to"));
    private final TextField actor = new TextField(getTranslation("audit.who"));
    private final Select<ActionGroup> group = new Select<>();
    private final TextField text = new TextField(getTranslation("audit.search"));

    /** @param changed told when somebody wants others */
    AuditFilters(Runnable changed) {
        addClassName("audit-filters");
        group.setLabel(getTranslation("audit.about"));
        group.setItems(ActionGroup.values());
        group.setItemLabelGenerator(one -> getTranslation(one == null ? "audit.about-everything" : key(one)));
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(getTranslation("audit.about-everything"));
        for (var field : List.of(actor, text)) {
            field.setMaxLength(LONGEST);
            field.setClearButtonVisible(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(from, to, actor, group, text)) {
            field.addValueChangeListener(change -> changed.run());
        }
        add(from, to, actor, group, text);
    }

    AuditFilter read(Instant before) {
        return new AuditFilter(
                from.getOptionalValue(),
                to.getOptionalValue(),
                cut(actor.getValue()),
                Optional.ofNullable(group.getValue()),
                cut(text.getValue()),
                before);
    }

    /** A browser may send more than its field takes. */
    private static String cut(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private static String key(ActionGroup group) {
        return switch (group) {
            case SIGN_IN -> "audit.about-sign-in";
            case ACCOUNTS -> "audit.about-accounts";
            case SUPPORT_HOURS -> "audit.about-support-hours";
            case TOPICS -> "audit.about-topics";
            case RESPONSES -> "audit.about-responses";
            case CHATS -> "audit.about-chats";
            case AUDIT -> "audit.about-audit";
        };
    }
}
