package org.supportchat.schedule.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.supportchat.common.Conflict;
import org.supportchat.common.ui.LivePart;
import org.supportchat.common.ui.Notifications;
import org.supportchat.schedule.ClosureFile;
import org.supportchat.schedule.ClosurePlan;
import org.supportchat.schedule.HoursOverride;
import org.supportchat.schedule.OverrideService;
import org.supportchat.schedule.OverrideView;
import org.supportchat.schedule.SupportHours;

/** The effective hours of a month, and what overrides them: in sight, to be added, changed and imported. */
final class MonthPart extends Div {

    private final transient OverrideService overrides;
    private final transient SupportHours hours;
    private final H2 heading = new H2();
    private final MonthGrid grid = new MonthGrid(this::choose, this::seek);
    private final OverrideLists lists = new OverrideLists(this::edit);
    private final HolidaySuggestions holidays = new HolidaySuggestions(this::close);
    private final StatusLine status = new StatusLine("month-status");
    private final transient LivePart live;
    private transient YearMonth shown;
    private transient Optional<Aside> aside = Optional.empty();

    /** What is beside the month depends on. What has not changed is not made anew, and keeps the focus. */
    private record Aside(List<OverrideView> overrides, LocalDate today, Year year) {}

    MonthPart(OverrideService overrides, SupportHours hours) {
        this.overrides = overrides;
        this.hours = hours;
        this.live = new LivePart(hours::onChange, this::refresh);
        this.shown = YearMonth.from(hours.today());
        addClassName("month-part");
        heading.addClassName("month-heading");
        heading.getElement().setAttribute("aria-live", "polite");
        var help = new Paragraph(getTranslation("month.help"));
        help.addClassName("month-help");
        var calendar = new Div(createHead(), grid, status, help);
        calendar.addClassName("month-calendar");
        var more = new Div(lists, holidays, new CalendarAddress());
        more.addClassName("month-more");
        add(calendar, more);
    }

    private Div createHead() {
        var previous = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> show(shown.minusMonths(1)));
        previous.setAriaLabel(getTranslation("month.previous"));
        previous.addThemeNames("tertiary", "icon");
        var next = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> show(shown.plusMonths(1)));
        next.setAriaLabel(getTranslation("month.next"));
        next.addThemeNames("tertiary", "icon");
        var today = new Button(getTranslation("month.today"), click -> show(YearMonth.from(hours.today())));
        var load = new Button(getTranslation("closures.heading"), click -> importClosures());
        load.addThemeName("tertiary");
        var way = new Div(previous, today, next);
        way.addClassName("month-way");
        var head = new Div(heading, way, load);
        head.addClassName("month-head");
        return head;
    }

    /** A resync attaches again what was attached: the month stays. */
    @Override
    protected void onAttach(AttachEvent event) {
        live.open(event.getUI());
        grid.settle(dayToBeginWith());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.close();
    }

    /** Opens the form for today. */
    void addOverride() {
        choose(hours.today(), hours.today());
    }

    private void show(YearMonth month) {
        shown = month;
        status.say("");
        refresh();
        grid.settle(dayToBeginWith());
    }

    private LocalDate dayToBeginWith() {
        var today = hours.today();
        return YearMonth.from(today).equals(shown) ? today : shown.atDay(1);
    }

    private void seek(LocalDate day) {
        shown = YearMonth.from(day);
        refresh();
        grid.reach(day);
    }

    private void refresh() {
        var rule = hours.rule();
        var today = hours.today();
        var name = DayWords.of(this).month(shown);
        heading.setText(name);
        grid.show(shown, name, today, rule);
        var beside = Optional.of(new Aside(hours.view().overrides(), today, Year.of(shown.getYear())));
        if (!beside.equals(aside)) {
            aside = beside;
            lists.show(hours.view().overrides(), today, hours.zone());
            holidays.show(Year.of(shown.getYear()), today, rule);
        }
    }

    /** A single day shows what is there, or else what is to be there; of several the past ones are left out. */
    private void choose(LocalDate first, LocalDate last) {
        var today = hours.today();
        if (last.isBefore(today)) {
            var name = DayWords.of(this);
            var over = hours.rule().overrideOn(last).map(HoursOverride::reason).orElse("");
            status.say(getTranslation("month.over", name.name(last, hours.rule().on(last), over)));
            return;
        }
        status.say("");
        var present = hours.view().overrides().stream()
                .filter(one -> first.equals(last) && one.days().contains(first))
                .findFirst();
        var begins = first.isBefore(today) ? today : first;
        present.ifPresentOrElse(
                this::edit, () -> createDialog().add(begins, last, hours.rule().on(begins)));
    }

    private OverrideDialog createDialog() {
        return new OverrideDialog(hours.today(), days -> overrides.add(List.of(days)));
    }

    private void edit(OverrideView opened) {
        var seen = new AtomicReference<>(opened);
        new OverrideDialog(hours.today(), days -> attempt(seen, one -> overrides.change(one.id(), one.version(), days)))
                .edit(opened.days(), () -> attempt(seen, one -> overrides.delete(one.id(), one.version())));
    }

    /** Whoever was told what others have made of it has seen that. */
    private void attempt(AtomicReference<OverrideView> seen, Consumer<OverrideView> use) {
        try {
            use.accept(seen.get());
        } catch (Conflict changed) {
            hours.view().overrides().stream()
                    .filter(one -> one.id().equals(seen.get().id()))
                    .findFirst()
                    .ifPresent(seen::set);
            throw changed;
        }
    }

    private void close(HoursOverride days) {
        Notifications.attempt(this, () -> {
            overrides.add(List.of(days));
            status.say(DayWords.of(this).name(days.first(), days.hours(), days.reason()));
        });
    }

    private void importClosures() {
        new ClosureDialog(this::plan, overrides::add).open();
    }

    private ClosurePlan plan(byte[] file) {
        return ClosureFile.read(
                file,
                hours.today(),
                hours.view().overrides().stream().map(OverrideView::days).toList());
    }
}
