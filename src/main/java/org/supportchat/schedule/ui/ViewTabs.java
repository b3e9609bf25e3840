package org.supportchat.schedule.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** The tabs of two views of the same hours, one of which is shown. */
final class ViewTabs extends Div {

    private final NativeButton week = createTab(getTranslation("schedule.week"));
    private final NativeButton month = createTab(getTranslation("schedule.month"));
    private final transient Runnable changed;
    private boolean isMonth;

    /** @param changed runs when another one is chosen */
    ViewTabs(Runnable changed) {
        this.changed = changed;
        addClassName("view-tabs");
        getElement().setAttribute("role", "tablist");
        getElement().setAttribute("aria-label", getTranslation("schedule.views"));
        week.addClickListener(click -> show(false));
        month.addClickListener(click -> show(true));
        add(week, month);
        mark();
    }

    private NativeButton createTab(String name) {
        var tab = new NativeButton(name);
        tab.getElement().setAttribute("type", "button");
        tab.getElement().setAttribute("role", "tab");
        tab.getElement()
                .addEventListener("keydown", pressed -> {
                    show(!isMonth);
                    selected().focus();
                })
                .setFilter("event.key === '%s' || event.key === '%s'"
                        .formatted(
                                Key.ARROW_LEFT.getKeys().getFirst(),
                                Key.ARROW_RIGHT.getKeys().getFirst()));
        return tab;
    }

    boolean isMonth() {
        return isMonth;
    }

    /** The name of the one that is shown. */
    String shown() {
        return selected().getText();
    }

    void show(boolean wantsMonth) {
        if (isMonth != wantsMonth) {
            isMonth = wantsMonth;
            mark();
            changed.run();
        }
    }

    private void mark() {
        mark(week, !isMonth);
        mark(month, isMonth);
    }

    private static void mark(NativeButton tab, boolean isSelected) {
        tab.getElement().setAttribute("aria-selected", String.valueOf(isSelected));
        tab.setTabIndex(isSelected ? 0 : -1);
    }

    private NativeButton selected() {
        return isMonth ? month : week;
    }
}
