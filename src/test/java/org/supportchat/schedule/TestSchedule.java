package org.supportchat.schedule;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sets support hours for the tests, with nobody's name on them; a test that used it leaves the door open. */
@Component
public class TestSchedule {

    public static final Week ALWAYS = new Week(EnumSet.allOf(DayOfWeek.class).stream()
            .collect(Collectors.toMap(Function.identity(), _ -> List.of(new Hours(0, Hours.DAY)))));

    private final JdbcTemplate database;
    private final SupportHours hours;

    TestSchedule(JdbcTemplate database, SupportHours hours) {
        this.database = database;
        this.hours = hours;
    }

    public boolean isOpenAtAllHours() {
        return hours.view().equals(new ScheduleView(ALWAYS, Map.of(), List.of(), Optional.empty()));
    }

    /** As it is for every test: open at all hours, with no override and no pause. */
    public void reset() {
        set(ALWAYS);
    }

    /** These hours, with no override and no pause. */
    public void set(Week week) {
        var column = new HoursColumn();
        for (var day : DayOfWeek.values()) {
            database.update(
                    "update schedule_day set hours = ?, changed_by = null where weekday = ?",
                    column.convertToDatabaseColumn(week.on(day)),
                    day.name());
        }
        database.update("delete from hours_override");
        database.update("update door set paused_from = null, paused_until = null, message = '', changed_by = null");
        tell();
    }

    /** These days are closed, whatever the week says. */
    public UUID close(LocalDate first, LocalDate last, String reason) {
        var id = UUID.randomUUID();
        database.update(
                "insert into hours_override (id, version, first_day, last_day, hours, reason, changed_by, changed_at)"
                        + " values (?, 0, ?, ?, '', ?, 'Nobody', current_timestamp)",
                id,
                first,
                last,
                reason);
        tell();
        return id;
    }

    public void pause(Pause pause) {
        database.update(
                "update door set paused_from = ?, paused_until = ?, message = ?",
                Timestamp.from(pause.from()),
                Timestamp.from(pause.until()),
                pause.message());
        tell();
    }

    /** Pages hear of it as they do of a change that a manager made, on whichever node. */
    private void tell() {
        hours.on(new ScheduleChanged());
    }
}
