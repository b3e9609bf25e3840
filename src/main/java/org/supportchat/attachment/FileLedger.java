package org.supportchat.attachment;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;

/** The rows of files. Not open to the web: {@link Attachments} and the sweep are its callers. */
@Service
class FileLedger {

    private static final int AT_ONCE = 500;

    private final FileRepository files;
    private final Allowance allowance;
    private final ApplicationEventPublisher events;

    FileLedger(FileRepository files, Allowance allowance, ApplicationEventPublisher events) {
        this.files = files;
        this.allowance = allowance;
        this.events = events;
    }

    /** @throws Conflict where the id is somebody else's, or lies elsewhere */
    @Transactional(readOnly = true)
    Optional<StoredFile> find(UUID id, Uploader uploader) {
        return files.findById(id).map(row -> {
            if (!row.by().equals(uploader)) {
                throw new Conflict("file.taken");
            }
            return row.file();
        });
    }

    /** @throws Invalid where the uploader has too much on the shelf for one more of this size */
    @Transactional(readOnly = true)
    void requireRoom(Uploader uploader, long size) {
        allowance.requireOnShelf(files.usage(uploader.shelf(), uploader.name()), size);
    }

    /**
     * Makes a file reachable whose bytes are stored.
     *
     * @throws Invalid as {@link #requireRoom}
     */
    @Transactional
    StoredFile add(FileRow row) {
        requireRoom(row.by(), row.bytes());
        return files.saveAndFlush(row).file();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    List<StoredFile> keep(Collection<UUID> ids, Uploader uploader) {
        allowance.requireInMessage(new Usage(ids.size(), 0));
        var rows = files.lockAll(Set.copyOf(ids)).stream().collect(Collectors.toMap(FileRow::id, Function.identity()));
        allowance.requireInMessage(new Usage(
                ids.size(), rows.values().stream().mapToLong(FileRow::bytes).sum()));
        var kept = ids.stream().map(id -> keepable(rows.get(id), uploader)).toList();
        kept.forEach(FileRow::keep);
        return kept.stream().map(FileRow::file).toList();
    }

    @Transactional(readOnly = true)
    Map<UUID, StoredFile> describe(Collection<UUID> ids) {
        return files.findAllById(ids).stream().collect(Collectors.toMap(FileRow::id, FileRow::file));
    }

    @Transactional(readOnly = true)
    FileRow get(UUID id) {
        return files.findById(id).orElseThrow(() -> new NotFound("file.gone"));
    }

    /** Nothing where it is not there, lies elsewhere, is somebody else's or is kept. */
    @Transactional
    void discard(UUID id, Uploader uploader) {
        delete(files.lockAll(Set.of(id)).stream()
                .filter(row -> !row.isKept() && row.by().equals(uploader))
                .toList());
    }

    /** Deletes some of those that were never kept and arrived before this time; true where there may be more. */
    @Transactional
    boolean deleteUnkept(Instant before) {
        var ids = files.findUnkept(before, Limit.of(AT_ONCE));
        if (!ids.isEmpty()) {
            delete(files.lockAll(ids).stream().filter(row -> !row.isKept()).toList());
        }
        return ids.size() == AT_ONCE;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void deleteShelf(UUID shelf) {
        deletePlaces(files.findPlaces(shelf));
    }

    /** What tells this database from all others. */
    @Transactional
    String owner() {
        files.giveOwner(UUID.randomUUID().toString());
        return files.findOwner();
    }

    /** Those of the places that belong to a row. */
    @Transactional(readOnly = true)
    Set<Place> knownAmong(Set<Place> places) {
        if (places.isEmpty()) {
            return Set.of();
        }
        var known = files.findAmong(places.stream().map(Place::id).toList());
        return known.stream().map(Place::new).collect(Collectors.toCollection(HashSet::new));
    }

    private void delete(List<FileRow> rows) {
        deletePlaces(rows.stream().map(row -> row.place().id()).toList());
    }

    private void deletePlaces(List<UUID> places) {
        if (!places.isEmpty()) {
            files.deleteAll(places);
            events.publishEvent(new FilesDeleted(places.stream().map(Place::new).toList()));
        }
    }

    private static FileRow keepable(@Nullable FileRow row, Uploader uploader) {
        if (row == null || row.isKept() || !row.by().equals(uploader)) {
            throw new Conflict("file.gone");
        }
        return row;
    }
}
