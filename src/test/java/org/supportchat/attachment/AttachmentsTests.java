package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;

/** Files are sent, become part of a message, are read and deleted. */
@AttachmentTest
class AttachmentsTests {

    @Autowired
    private Attachments attachments;

    @Autowired
    private FileRepository rows;

    @Autowired
    private DirectoryStore store;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManagerFactory entities;

    private Sending student;

    @BeforeEach
    void startWithAnEmptyShelf() {
        student = Sending.to(attachments);
    }

    private List<StoredFile> keep(StoredFile... files) {
        return transaction.execute(status -> student.keep(files));
    }

    private boolean areBytesThere(Place place) throws IOException {
        try (var bytes = store.open(place.original()).stream()) {
            return bytes.read() >= 0;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private Place place(StoredFile file) {
        return rows.findById(file.id()).orElseThrow().place();
    }

    private long statements(Supplier<?> use) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        use.get();
        return statistics.getPrepareStatementCount();
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
    void filesBecomePartOfAMessageOnce() {
        var first = student.sendText(1);
        var second = student.sendText(2);
        assertThat(keep(second, first)).containsExactly(second, first);
        assertThatThrownBy(() -> keep(first)).isInstanceOf(Conflict.class).hasMessage("file.gone");
    }

    @Test
    void messageThatIsNotStoredKeepsNothing() {
        var file = student.sendText(1);
        transaction.executeWithoutResult(status -> {
            student.keep(file);
            status.setRollbackOnly();
        });
        assertThat(keep(file)).containsExactly(file);
    }

    @Test
    void keepingIsPartOfAnotherTransaction() {
        var file = student.sendText(1);
        assertThatThrownBy(() -> student.keep(file)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> attachments.deleteShelf(student.shelf()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void onlyOwnFilesBecomePartOfAMessage() {
        var own = student.sendText(1);
        var others = new Sending(attachments, student.shelf(), "ana").sendText(1);
        var elsewhere = Sending.to(attachments).sendText(1);
        for (var file : List.of(others, elsewhere)) {
            assertThatThrownBy(() -> keep(own, file)).isInstanceOf(Conflict.class);
        }
        assertThatThrownBy(() -> keep(own, own, own, own)).hasMessage("file.too-many");
        assertThat(keep(own)).containsExactly(own);
    }

    @Test
    void messageHoldsSoMuch() {
        var files = IntStream.range(0, 4)
                .mapToObj(size -> student.sendText(34 * 1024))
                .toArray(StoredFile[]::new);
        assertThatThrownBy(() -> keep(files)).isInstanceOf(Invalid.class).hasMessage("file.too-many");
        assertThatThrownBy(() -> keep(files[0], files[1], files[2])).hasMessage("file.too-much");
        assertThat(keep(files[0], files[1])).hasSize(2);
    }

    @Test
    void discardedFileIsGone() throws IOException {
        var file = student.sendText(1);
        var place = place(file);
        student.discard(file);
        student.discard(file);
        assertThatThrownBy(() -> attachments.open(file.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keep(file)).isInstanceOf(Conflict.class);
        assertThat(areBytesThere(place)).isFalse();
    }

    @Test
    void nobodyDiscardsWhatIsKeptOrAnothers() {
        var kept = student.sendText(1);
        keep(kept);
        var open = student.sendText(2);
        student.discard(kept);
        attachments.discard(open.id(), student.shelf(), "ana");
        attachments.discard(open.id(), UUID.randomUUID(), "student");
        attachments.discard(UUID.randomUUID(), student.shelf(), "student");
        assertThat(attachments.describe(List.of(kept.id(), open.id()))).hasSize(2);
    }

    @Test
    void discardedWhileItArrivesItIsNeverThere() {
        var offer = student.offer("notes.txt", 20_000);
        var bytes = new ByteArrayInputStream(Sending.text(20_000)) {
            @Override
            public int read(byte[] buffer, int from, int length) {
                attachments.discard(offer.id(), offer.shelf(), offer.uploader());
                return super.read(buffer, from, length);
            }
        };
        assertThatThrownBy(() -> student.send(offer, bytes)).isInstanceOf(Conflict.class);
        assertThat(attachments.describe(List.of(offer.id()))).isEmpty();
    }

    @Test
    void deletedShelfIsEmpty() throws IOException {
        var kept = student.sendText(1);
        keep(kept);
        var places = List.of(place(kept), place(student.sendText(2)));
        var elsewhere = Sending.to(attachments).sendText(1);
        transaction.executeWithoutResult(status -> {
            attachments.deleteShelf(student.shelf());
            status.setRollbackOnly();
        });
        assertThat(Sending.bytes(attachments, kept.id())).hasSize(1);
        transaction.executeWithoutResult(status -> attachments.deleteShelf(student.shelf()));
        assertThatThrownBy(() -> attachments.open(kept.id())).isInstanceOf(NotFound.class);
        for (var place : places) {
            assertThat(areBytesThere(place)).isFalse();
        }
        assertThat(Sending.bytes(attachments, elsewhere.id())).hasSize(1);
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
