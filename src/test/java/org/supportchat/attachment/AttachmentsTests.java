package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.supportchat.Statements;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotFound;

/** Files are sent and read. */
@AttachmentTest
class AttachmentsTests {

    @Autowired
    private Attachments attachments;

    @Autowired
    private TransactionTemplate transaction;

    private Sending student;

    @BeforeEach
    void startWithAnEmptyShelf() {
        student = Sending.to(attachments);
    }

    private List<StoredFile> keep(StoredFile... files) {
        return transaction.execute(status -> student.keep(files));
    }

    private static long statements(Supplier<?> use) {
        return Statements.of(use::get);
    }

    private static InputStream unreadable() {
        return new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("nobody needs to read this");
            }
        };
    }

    @Test
    void fileIsStoredUnderACleanNameAndHandedOut() throws IOException {
        var file = student.send("../lab\u202E 3.py", Samples.bytes("print(1)"));
        assertThat(file.name()).isEqualTo("lab 3.py");
        assertThat(file.type()).isEqualTo(FileType.PYTHON);
        assertThat(file.size()).isEqualTo(8);
        assertThat(file.scanned()).isTrue();
        try (var content = attachments.open(file.id())) {
            assertThat(content.contentType()).isEqualTo("text/plain");
            assertThat(content.size()).isEqualTo(8);
            assertThat(content.bytes()).hasBinaryContent(Samples.bytes("print(1)"));
        }
        assertThat(attachments.describe(List.of(file.id(), UUID.randomUUID())))
                .containsOnly(Map.entry(file.id(), file));
    }

    @Test
    void sentAgainItIsNotRead() {
        var offer = student.offer("notes.txt", 5);
        var file = student.send(offer, Sending.text(5));
        assertThat(student.send(offer, unreadable())).isEqualTo(file);
        attachments.check(offer);
        keep(file);
        assertThat(student.send(offer, unreadable())).isEqualTo(file);
    }

    @Test
    void idOfAnotherIsNotTaken() {
        var file = student.sendText(5);
        for (var other : List.of(
                new Offer(file.id(), UUID.randomUUID(), "student", "a.txt", 1),
                new Offer(file.id(), student.shelf(), "ana", "a.txt", 1))) {
            assertThatThrownBy(() -> attachments.check(other)).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> attachments.receive(other, unreadable())).isInstanceOf(Conflict.class);
        }
    }

    /** Nobody gets the bytes of one under the name of the other. */
    @Test
    void sameIdTwiceAtOnceIsOneFile() throws Exception {
        var id = UUID.randomUUID();
        var uses = IntStream.rangeClosed(1, 3)
                .<Callable<?>>mapToObj(size -> () -> attachments.receive(
                        new Offer(id, student.shelf(), "student", size + ".txt", Offer.NOT_TOLD),
                        new ByteArrayInputStream(Sending.text(size))))
                .toList();
        var stored = attachments.describe(List.of(id));
        assertThat(stored).isEmpty();
        var results = AtOnce.run(uses);
        var file = attachments.describe(List.of(id)).get(id);
        assertThat(results).containsOnly(file);
        assertThat(Sending.bytes(attachments, id)).hasSize((int) file.size());
        assertThat(file.name()).isEqualTo(file.size() + ".txt");
    }

    @Test
    void textIsShownAndNothingElseIs() {
        var text = student.send("notes.txt", Samples.bytes("Caf\u00E9\n"));
        assertThat(attachments.excerpt(text.id()).text()).isEqualTo("Caf\u00E9\n");
        var archive = student.send("a.zip", Samples.honest("zip"));
        assertThatThrownBy(() -> attachments.excerpt(archive.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.thumbnail(archive.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.picture(text.id())).isInstanceOf(NotFound.class);
    }

    /** Is it known, and what has the uploader there; while receiving once more, and then its row. */
    @Test
    void statements() {
        assertThat(statements(() -> student.sendText(1))).isEqualTo(4);
        var file = student.sendText(1);
        var ids = List.of(file.id(), student.sendText(2).id(), UUID.randomUUID());
        assertThat(statements(() -> attachments.describe(ids))).isEqualTo(1);
        assertThat(statements(() -> attachments.open(file.id()))).isEqualTo(1);
        assertThat(statements(() -> {
                    attachments.check(student.offer("a.txt", 1));
                    return true;
                }))
                .isEqualTo(2);
        assertThat(statements(() -> keep(file))).as("lock and mark").isEqualTo(2);
    }
}
