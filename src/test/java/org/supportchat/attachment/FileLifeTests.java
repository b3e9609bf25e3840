package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;

/** A stored file becomes part of a message or is discarded, and goes with its shelf. */
@AttachmentTest
class FileLifeTests {

    @Autowired
    private Attachments attachments;

    @Autowired
    private FileRepository rows;

    @Autowired
    private DirectoryStore store;

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
}
