package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotNow;
import org.supportchat.common.TooMany;

/** How much and how many. */
@AttachmentTest
class UploadLimitsTests {

    private static final int KILOBYTE = 1024;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Underway underway;

    @Autowired
    private TestStore store;

    @Autowired
    private AttachmentSettings settings;

    private Sending student;

    /** Does not go on before it may. */
    private static final class Held extends ByteArrayInputStream {

        private final CountDownLatch begun;
        private final CountDownLatch go;

        private Held(CountDownLatch begun, CountDownLatch go) {
            super(Sending.text(1));
            this.begun = begun;
            this.go = go;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            begun.countDown();
            try {
                go.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
            return super.read(buffer, from, length);
        }
    }

    @BeforeEach
    void startWithAnEmptyShelf() {
        student = Sending.to(attachments);
    }

    @AfterEach
    void nothingIsLeftUnderway() throws IOException {
        store.recover();
        assertThat(underway.isEmpty()).isTrue();
        assertThat(Sending.stored(settings)).noneMatch(file -> file.toString().contains("temporary"));
    }

    @Test
    void limitsAreTold() {
        var limits = attachments.limits();
        assertThat(limits.file()).isEqualTo(64 * KILOBYTE);
        assertThat(limits.message()).isEqualTo(100 * KILOBYTE);
        assertThat(limits.files()).isEqualTo(3);
        assertThat(limits.uploader()).isEqualTo(200 * KILOBYTE);
        assertThat(limits.endings()).contains("png", "py").doesNotContain("svg", "exe");
    }

    @Test
    void largeOneIsRefusedBeforeAndWhileItIsSent() {
        assertThatThrownBy(() -> attachments.check(student.offer("a.txt", 64 * KILOBYTE + 1)))
                .isInstanceOfSatisfying(Invalid.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("file.too-large");
                    assertThat(refusal.arguments()).containsExactly(64 / 1024.0);
                });
        var untold = student.offer("a.txt", Offer.NOT_TOLD);
        attachments.check(untold);
        assertThatThrownBy(() -> student.send(untold, Sending.text(64 * KILOBYTE + 1)))
                .hasMessage("file.too-large");
        assertThat(attachments.describe(List.of(untold.id()))).isEmpty();
    }

    @Test
    void badNameIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> attachments.check(student.offer("a.exe", 1))).hasMessage("file.ending-refused");
        assertThatThrownBy(() -> attachments.check(student.offer("a.txt", 0))).hasMessage("file.empty");
    }

    @Test
    void shelfHoldsSoMuchOfEach() {
        IntStream.range(0, 3).forEach(file -> student.sendText(60 * KILOBYTE));
        var more = student.offer("more.txt", 21 * KILOBYTE);
        assertThatThrownBy(() -> attachments.check(more)).hasMessage("file.too-much-in-chat");
        var untold = student.offer("more.txt", Offer.NOT_TOLD);
        assertThatThrownBy(() -> student.send(untold, Sending.text(21 * KILOBYTE)))
                .hasMessage("file.too-much-in-chat");
        student.sendText(20 * KILOBYTE);
        new Sending(attachments, student.shelf(), "ana").sendText(60 * KILOBYTE);
        Sending.to(attachments).sendText(60 * KILOBYTE);
    }

    @Test
    void manySmallOnesFillAShelfToo() {
        IntStream.range(0, 8).forEach(file -> student.sendText(1));
        assertThatThrownBy(() -> student.sendText(1)).hasMessage("file.too-many-in-chat");
    }

    @Test
    void discardedOnesLeaveRoom() {
        var files = IntStream.range(0, 3)
                .mapToObj(file -> student.sendText(60 * KILOBYTE))
                .toList();
        student.discard(files.getFirst());
        student.sendText(60 * KILOBYTE);
    }

    /** Each of them fits, and only one of them does. */
    @Test
    void shelfIsNotOverfilledByThoseThatArriveAtOnce() throws Exception {
        IntStream.range(0, 2).forEach(file -> student.sendText(60 * KILOBYTE));
        var uses = IntStream.range(0, 3)
                .<Callable<?>>mapToObj(file -> () -> student.sendText(60 * KILOBYTE))
                .toList();
        assertThat(AtOnce.run(uses)).filteredOn(StoredFile.class::isInstance).hasSize(1);
    }

    @Test
    void oneUploaderSendsThreeAtOnce() throws Exception {
        var results = sendHeld(IntStream.range(0, 50).mapToObj(file -> student).toList(), 3);
        assertThat(results).filteredOn(StoredFile.class::isInstance).hasSize(3);
        assertThat(results)
                .filteredOn(TooMany.class::isInstance)
                .hasSize(47)
                .allSatisfy(refusal -> assertThat((Throwable) refusal).hasMessage("file.busy"));
        student.sendText(1);
    }

    @Test
    void serverTakesSoManyAtOnce() throws Exception {
        var all =
                IntStream.range(0, 20).mapToObj(file -> Sending.to(attachments)).toList();
        var results = sendHeld(all, 8);
        assertThat(results).filteredOn(StoredFile.class::isInstance).hasSize(8);
        assertThat(results).filteredOn(TooMany.class::isInstance).hasSize(12);
    }

    /** Those that may begin wait until all others were refused. */
    private List<Object> sendHeld(List<Sending> senders, int mayBegin) throws InterruptedException {
        var begun = new CountDownLatch(mayBegin);
        var go = new CountDownLatch(1);
        BlockingQueue<Object> results = new LinkedBlockingQueue<>();
        senders.forEach(sender -> Thread.ofVirtual().start(() -> {
            try {
                results.add(sender.send(sender.offer("a.txt", 1), new Held(begun, go)));
            } catch (RuntimeException refusal) {
                results.add(refusal);
            }
        }));
        var all = new ArrayList<>();
        while (all.size() < senders.size() - mayBegin) {
            all.add(next(results));
        }
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        go.countDown();
        while (all.size() < senders.size()) {
            all.add(next(results));
        }
        return all;
    }

    private static Object next(BlockingQueue<Object> results) throws InterruptedException {
        var next = results.poll(1, TimeUnit.MINUTES);
        assertThat(next).isNotNull();
        return next;
    }

    @Test
    void lostLineLeavesNothing() throws IOException {
        var before = Sending.stored(settings);
        var lost = new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (read++ > 20_000) {
                    throw new IOException("reset by peer");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> student.send(student.offer("a.txt", 30_000), lost))
                .isInstanceOf(Conflict.class)
                .hasMessage("file.incomplete");
        assertThat(Sending.stored(settings)).isEqualTo(before);
    }

    @Test
    void someSpaceStaysFree() {
        store.hasUsable(settings.freeSpace().toBytes() + 5);
        student.sendText(5);
        assertThat(meters.get("support.chat.files.room").gauge().value()).isZero();
        assertThatThrownBy(() -> attachments.check(student.offer("a.txt", 6)))
                .isInstanceOf(NotNow.class)
                .hasMessage("file.no-space");
        assertThatThrownBy(() -> student.sendText(6)).isInstanceOf(NotNow.class);
        store.recover();
        student.sendText(6);
    }
}
