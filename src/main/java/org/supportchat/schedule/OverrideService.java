package org.supportchat.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
        var present = present(Optional.empty());
        for (var days : added) {
            requireToCome(days.first());
            requireFree(days, present);
            present.add(days);
            store(days);
            journal.write("override-added", words(days), words(days));
        }
    }

    private void store(HoursOverride days) {
        overrides.save(new StoredOverride(days, journal.author(), journal.now()));
    }

    /**
     * Stores it as it is wanted. Of one that has begun, the days that are over stay as they were, as an override of their own
     * where it says something else from today on.
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
        requireFree(wanted, present(Optional.of(id)));
        if (hasBegun(before) && !before.says(wanted)) {
            end(stored);
            store(new HoursOverride(today(), wanted.last(), wanted.hours(), wanted.reason()));
        } else {
            stored.change(wanted, journal.author(), journal.now());
        }
        journal.write("override-changed", words(before), words(before) + " -> " + words(wanted));
    }

    /**
     * Takes it away; one that has begun ends with yesterday.
     *
     * @param seen the version that the manager saw
     * @throws Conflict where it is over, or somebody changed it since
     * @throws NotFound where somebody deleted it
     */
    @Transactional
    public void delete(UUID id, long seen) {
        doors.lock();
        var stored = find(id, seen);
        var before = stored.days();
        if (hasBegun(before)) {
            end(stored);
        } else {
            overrides.delete(stored);
        }
        journal.write("override-deleted", words(before), words(before));
    }

    private boolean hasBegun(HoursOverride days) {
        return days.first().isBefore(today());
    }

    private void end(StoredOverride stored) {
        var days = stored.days();
        var over = new HoursOverride(days.first(), today().minusDays(1), days.hours(), days.reason());
        stored.change(over, journal.author(), journal.now());
    }

    private StoredOverride find(UUID id, long seen) {
        var stored = overrides.findById(id).orElseThrow(() -> new NotFound("override.gone"));
        if (stored.version() != seen) {
            var now = stored.days();
            throw new Conflict(
                    now.reason().isEmpty() ? "override.changed-meanwhile" : "override.changed-meanwhile-because",
                    stored.changedBy(),
                    now.first(),
                    now.last(),
                    HoursWords.of(now.hours()),
                    now.reason());
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

    private List<HoursOverride> present(Optional<UUID> own) {
        return overrides.findAllByOrderByFirstDay().stream()
                .filter(other -> !Optional.of(other.id()).equals(own))
                .map(StoredOverride::days)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void requireFree(HoursOverride days, List<HoursOverride> present) {
        present.stream().filter(days::overlaps).findFirst().ifPresent(other -> {
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
