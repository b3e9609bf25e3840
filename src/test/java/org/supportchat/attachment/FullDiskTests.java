package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supportchat.SettableClock;
import org.supportchat.common.NotNow;

/** The disk is full while a file arrives, whatever the system had said of it. */
class FullDiskTests {

    private static final FileLedger NEVER_REACHED = null;
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    /** Its temporary files are on a device where there is never any room. */
    private static final class FullStore extends DirectoryStore {

        private FullStore(AttachmentSettings settings) {
            super(settings);
        }

        @Override
        public Path createTemporary() throws IOException {
            var file = super.createTemporary();
            Files.delete(file);
            return Files.createSymbolicLink(file, FULL);
        }
    }

    @Test
    void fileIsRefusedAndNothingIsLeft() throws IOException {
        assumeTrue(Files.exists(FULL));
        var settings = Sending.settings(folder);
        var clock = new SettableClock();
        var store = new FullStore(settings);
        var arrival = new Arrival(
                new Offer(UUID.randomUUID(), UUID.randomUUID(), "student", "a.txt", 100),
                new Allowance(settings),
                clock,
                settings);
        var space = new FreeSpace(store, settings);
        var receiver = new Receiver(NEVER_REACHED, store, space, null, null, new BytesRemoval(store), clock);
        var bytes = new ByteArrayInputStream(Sending.text(100));
        assertThatThrownBy(() -> receiver.receive(arrival, FileName.of("a.txt"), bytes))
                .isInstanceOf(NotNow.class)
                .hasMessage("file.no-space");
        assertThat(Sending.stored(settings)).isEmpty();
        assertThat(FULL).exists();
    }
}
