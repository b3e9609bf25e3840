package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory that files are in. */
class DirectoryStoreTests {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    private Path folder;

    private Path directory;
    private DirectoryStore store;

    @BeforeEach
    void startWithNone() {
        directory = folder.resolve("not/there/yet");
        store = new DirectoryStore(Sending.settings(directory));
    }

    private String put(String text) throws IOException {
        var name = new Place(UUID.randomUUID()).original();
        var file = Files.writeString(store.createTemporary(), text);
        store.put(name, file);
        assertThat(file).doesNotExist();
        return name;
    }

    private String read(String name) throws IOException {
        try (var bytes = store.open(name).stream()) {
            return new String(bytes.readAllBytes());
        }
    }

    private List<String> before(Instant time) throws IOException {
        var found = new ArrayList<String>();
        store.visit(time, found::addAll);
        return found;
    }

    private Path place(String name) {
        return directory
                .resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }

    @Test
    void givesBackWhatWasPut() throws IOException {
        var name = put("Hello");
        assertThat(store.open(name).size()).isEqualTo(5);
        assertThat(read(name)).isEqualTo("Hello");
        assertThat(place(name)).exists();
    }

    @Test
    void takesAFileOfAnotherFileSystem() throws IOException {
        var shared = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(shared));
        var file = Files.writeString(Files.createTempFile(shared, "sample", ""), "From elsewhere");
        var name = new Place(UUID.randomUUID()).picture();
        store.put(name, file);
        assertThat(read(name)).isEqualTo("From elsewhere");
        assertThat(file).doesNotExist();
        assertThat(directory.resolve("temporary")).isEmptyDirectory();
    }

    @Test
    void deletesWithoutAsking() throws IOException {
        var name = put("Hello");
        store.delete(name);
        store.delete(name);
        assertThatThrownBy(() -> store.open(name)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void findsWhatIsOlder() throws IOException {
        var old = put("old");
        put("new");
        Files.setLastModifiedTime(place(old), FileTime.from(NOW.minus(Duration.ofHours(2))));
        assertThat(before(NOW.minus(Duration.ofHours(1)))).containsExactly(old);
    }

    @Test
    void temporaryFilesAreNoFiles() throws IOException {
        var old = store.createTemporary();
        var young = store.createTemporary();
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofHours(2))));
        assertThat(before(Instant.MAX)).isEmpty();
        store.deleteTemporary(NOW.minus(Duration.ofHours(1)));
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void nothingIsThereBeforeTheFirst() throws IOException {
        assertThat(before(Instant.MAX)).isEmpty();
        store.deleteTemporary(Instant.MAX);
        assertThat(store.usableSpace()).isPositive();
        assertThat(directory).doesNotExist();
    }

    @Test
    void placesHaveNames() {
        var place = new Place(UUID.fromString("0123abcd-4567-89ef-0123-456789abcdef"));
        assertThat(place.original()).isEqualTo("0123abcd456789ef0123456789abcdef");
        assertThat(place.all()).allSatisfy(name -> assertThat(Place.of(name)).contains(place));
        assertThat(Place.of("readme")).isEmpty();
        assertThat(Place.of("0123abcd456789ef0123456789abcdeg")).isEmpty();
    }
}
