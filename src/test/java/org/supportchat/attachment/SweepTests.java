package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.supportchat.SettableClock;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotFound;

/** What nobody can reach goes, and nothing else does. */
@AttachmentTest
class SweepTests {

    private static final Duration OLD = Duration.ofHours(2);

    @Autowired
    private Attachments attachments;

    @Autowired
    private FileLedger ledger;

    @Autowired
    private FileStore store;

    @Autowired
    private BytesRemoval removal;

    @Autowired
    private AttachmentSettings settings;

    @Autowired
    private TransactionTemplate transaction;

    private final SettableClock clock = new SettableClock();
    private Sweep sweep;
    private Sending student;

    @BeforeEach
    void startWithAnEmptyShelf() {
        sweep = new Sweep(ledger, store, removal, settings, clock);
        student = Sending.to(attachments);
    }

    private Object keep(StoredFile file) {
        return transaction.execute(status -> student.keep(file));
    }

    private boolean isThere(StoredFile file) {
        try {
            return Sending.bytes(attachments, file.id()).length == file.size();
        } catch (NotFound gone) {
            return false;
        }
    }

    @Test
    void filesThatWereNeverSentGoAfterADay() throws IOException {
        var unsent = student.sendText(1);
        var sent = student.sendText(2);
        keep(sent);
        clock.goAhead(Duration.ofHours(24).minusMinutes(1));
        sweep.run();
        assertThat(isThere(unsent)).isTrue();
        clock.goAhead(Duration.ofMinutes(2));
        sweep.run();
        assertThat(isThere(unsent)).isFalse();
        assertThat(isThere(sent)).isTrue();
        assertThatThrownBy(() -> keep(unsent)).isInstanceOf(Conflict.class);
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        var folder = Files.createDirectories(settings.directory().resolve("re").resolve("ad"));
        var foreign = Files.writeString(folder.resolve("readme"), "not ours");
        clock.goAhead(Duration.ofDays(1));
        sweep.run();
        assertThat(foreign).exists();
        Files.delete(foreign);
    }

    /** As when somebody starts the server without its profile, in the directory where it runs. */
    @Test
    void filesOfAnotherDatabaseAreLeftAlone(@TempDir Path folder) throws IOException {
        var others = Sending.settings(folder);
        var otherStore = new DirectoryStore(others);
        assertThat(otherStore.belongsTo("another database")).isTrue();
        otherStore.put(new Place(UUID.randomUUID()).original(), otherStore.createTemporary());
        clock.goAhead(Duration.ofDays(1));
        var mistaken = new Sweep(ledger, otherStore, new BytesRemoval(otherStore), others, clock);
        mistaken.run();
        assertThat(Sending.stored(others)).hasSize(1);
        Files.delete(folder.resolve("owner"));
        mistaken.run();
        assertThat(Sending.stored(others)).isEmpty();
    }

    /** Files arrive and become part of messages while what a crash left is swept again and again. */
    @Test
    void sweepsWhileFilesArrive() throws Exception {
        var orphans = new ArrayList<Path>();
        for (var orphan = 0; orphan < 20; orphan++) {
            orphans.add(leaveOrphan());
        }
        var uses = new ArrayList<Callable<?>>();
        IntStream.range(0, 20)
                .forEach(number -> uses.add(() -> {
                    var sending = Sending.to(attachments);
                    var file = sending.sendText(100);
                    transaction.execute(status -> sending.keep(file));
                    return file;
                }));
        IntStream.range(0, 10)
                .forEach(number -> uses.add(() -> {
                    sweep.run();
                    return "swept";
                }));
        var results = AtOnce.run(uses);
        assertThat(orphans).noneMatch(Files::exists);
        assertThat(results).filteredOn("swept"::equals).hasSize(10);
        assertThat(results)
                .filteredOn(StoredFile.class::isInstance)
                .isNotEmpty()
                .allMatch(file -> isThere((StoredFile) file));
    }

    private Path leaveOrphan() throws IOException {
        var name = new Place(UUID.randomUUID()).original();
        var file = Files.writeString(store.createTemporary(), "lost");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(OLD)));
        store.put(name, file);
        return settings.directory()
                .resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }

    /** Each becomes part of its message and stays, or it is gone and the message is refused. */
    @Test
    void sendingRacesWithTheSweep() throws Exception {
        var files = new ArrayList<StoredFile>();
        IntStream.range(0, 8).forEach(number -> files.add(student.sendText(10)));
        clock.goAhead(Duration.ofHours(25));
        var uses = new ArrayList<Callable<?>>();
        files.forEach(file -> uses.add(() -> keep(file)));
        uses.add(4, () -> {
            sweep.run();
            return "swept";
        });
        var results = new ArrayList<>(AtOnce.run(uses));
        results.remove(4);
        for (var number = 0; number < files.size(); number++) {
            var isKept = results.get(number) instanceof List<?>;
            assertThat(isThere(files.get(number))).isEqualTo(isKept);
            assertThat(isKept || results.get(number) instanceof Conflict).isTrue();
        }
    }
}
