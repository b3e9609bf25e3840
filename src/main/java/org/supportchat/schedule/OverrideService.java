package org.supportchat.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;

/** How a manager keeps the overrides. Days that are over stay as they were. */
@Service
@PreAuthorize(Role.IS_MANAGER)
public class OverrideService {

    private final OverrideRepository overrides;
    private final DoorRepository doors;
    private final ScheduleSettings settings;
    private final ScheduleJournal journal;

    OverrideService(
            OverrideRepository overrides, DoorRepository doors, ScheduleSettings settings, ScheduleJournal journal) {
        this.overrides = overrides;
        this.doors = doors;
        this.settings = settings;
        this.journal = journal;
    }

    /**
     * Adds all of them or none.
     *
     * @throws Invalid naming {@code first}, where one begins in the past or has a day of another one
     */
    @Transactional
    public void add(List<HoursOverride> added) {
        doors.lock();
        for (var days : added) {
            requireToCome(days.first());
            requireFree(days, Optional.empty());
            overrides.saveAndFlush(new StoredOverride(days, journal.author(), journal.now()));
            journal.write("override-added", words(days), words(days));
        }
    }

    /**
     * Stores it as it is wanted. One that has begun keeps its first day.
     *
     * @param seen the version that the manager saw
     * @throws Invalid naming the component that breaks a rule
     * @throws Conflict where somebody changed it since: says who
     * @throws NotFound where somebody deleted it
     */
    @Transactional
    public void change(UUID id, long seen, HoursOverride wanted) {
        doors.lock();
        var stored = find(id, seen);
        var before = stored.days();
        if (!wanted.first().equals(before.first())) {
            requireToCome(before.first());
            requireToCome(wanted.first());
        }
        if (wanted.last().isBefore(today())) {
            throw new Invalid("last", "override.past");
        }
        requireFree(wanted, Optional.of(id));
        stored.change(wanted, journal.author(), journal.now());
        journal.write("override-changed", words(before), words(before) + " -> " + words(wanted));
    }

    /**
     * @param seen the version that the manager saw
     * @throws Conflict where it is over, or somebody changed it since
     * @throws NotFound where somebody deleted it
     */
    @Transactional
    public void delete(UUID id, long seen) {
        doors.lock();
        var stored = find(id, seen);
        overrides.delete(stored);
        journal.write("override-deleted", words(stored.days()), words(stored.days()));
    }

    private StoredOverride find(UUID id, long seen) {
        var stored = overrides.findById(id).orElseThrow(() -> new NotFound("override.gone"));
        if (stored.version() != seen) {
            throw new Conflict(
                    "override.changed-meanwhile",
                    stored.changedBy(),
                    HoursWords.of(stored.days().hours()));
        }
        if (stored.days().last().isBefore(today())) {
            throw new Conflict("override.over");
        }
        return stored;
    }

    private void requireToCome(LocalDate first) {
        if (first.isBefore(today())) {
            throw new Invalid("first", "override.past");
        }
    }

    private void requireFree(HoursOverride days, Optional<UUID> own) {
        overrides.findAllByOrderByFirstDay().stream()
                .filter(other -> !Optional.of(other.id()).equals(own))
                .map(StoredOverride::days)
                .filter(days::overlaps)
                .findFirst()
                .ifPresent(other -> {
                    throw new Invalid("first", "override.overlaps", other.reason(), other.first(), other.last());
                });
    }

    private LocalDate today() {
        return journal.now().atZone(settings.zone()).toLocalDate();
    }

    private static String words(HoursOverride days) {
        return days.first() + ".." + days.last() + " " + days.hours() + " " + days.reason();
    }
}
