package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A disk in memory that is really full, on Linux and as root; skipped elsewhere. */
@SpringBootTest(properties = {"support-chat.attachment.free-space=0B", "support-chat.attachment.file-size=1MB"})
class SmallDiskTests {

    private static final int A_THIRD = 900_000;
    private static final int SENDERS = 6;

    private static Path disk;
    private static boolean isMounted;

    @Autowired
    private Attachments attachments;

    @Autowired
    private AttachmentSettings settings;

    @DynamicPropertySource
    static void mount(DynamicPropertyRegistry properties) throws IOException, InterruptedException {
        disk = Files.createTempDirectory("small-disk");
        isMounted = run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()) == 0;
        properties.add("support-chat.attachment.directory", () -> disk);
    }

    @AfterAll
    static void unmount() throws IOException, InterruptedException {
        if (isMounted) {
            run("umount", "--lazy", disk.toString());
        }
        Files.deleteIfExists(disk);
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchCommand) {
            return -1;
        }
    }

    @BeforeEach
    void needsADisk() {
        assumeThat(isMounted).as("a disk in memory").isTrue();
    }

    /** All of them find room before the first byte, and three of six have it. */
    @Test
    void whatFindsNoRoomIsRefusedAndLeavesNothing() throws Exception {
        var results = AtOnce.run(IntStream.range(0, SENDERS)
                .<Callable<?>>mapToObj(number -> () -> Sending.to(attachments).sendText(A_THIRD))
                .toList());
        var stored = results.stream().filter(StoredFile.class::isInstance).toList();
        assertThat(stored).hasSizeBetween(1, 3);
        assertThat(results)
                .filteredOn(result -> !stored.contains(result))
                .isNotEmpty()
                .allSatisfy(refused -> assertThat(refused).asString().contains("file.no-space"));
        assertThat(Sending.stored(settings)).hasSize(stored.size());
        var sam = Sending.to(attachments);
        stored.forEach(file -> {
            var one = (StoredFile) file;
            attachments.discard(one.id(), one.shelf(), "student");
        });
        assertThat(sam.sendText(A_THIRD).size()).isEqualTo(A_THIRD);
    }
}
