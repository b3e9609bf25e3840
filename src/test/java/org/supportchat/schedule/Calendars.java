package org.supportchat.schedule;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;

/** The schedule as a test wants it, set by a manager. */
@Component
public class Calendars {

    private final TestSchedule schedule;
    private final OverrideService overrides;
    private final SupportHours hours;
    private final Staff staff;

    Calendars(TestSchedule schedule, OverrideService overrides, SupportHours hours, Staff staff) {
        this.schedule = schedule;
        this.overrides = overrides;
        this.hours = hours;
        this.staff = staff;
    }

    /** No overrides, and business hours. */
    public void business() {
        schedule.set(Preset.BUSINESS.week());
    }

    /** No overrides, and open at all times, as other tests need it. */
    public void open() {
        schedule.reset();
    }

    public void add(HoursOverride... days) {
        Staff.as(manager(), () -> overrides.add(List.of(days)));
    }

    public void change(OverrideView seen, HoursOverride days) {
        Staff.as(manager(), () -> overrides.change(seen.id(), seen.version(), days));
    }

    public List<OverrideView> overrides() {
        return hours.view().overrides();
    }

    /** A day of the next month where the course is. */
    public LocalDate nextMonth(int day) {
        return hours.today().plusMonths(1).withDayOfMonth(day);
    }

    public LocalDate today() {
        return hours.today();
    }

    private StaffMember manager() {
        return staff.manager("Mo");
    }
}
