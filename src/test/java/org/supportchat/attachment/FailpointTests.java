package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.supportchat.SettableClock;
import org.supportchat.attachment.TestStore.Crash;
import org.supportchat.attachment.TestStore.Fault;
import org.supportchat.common.NotFound;
import org.supportchat.common.NotNow;

/**
 * Something breaks at each step of an upload and of a deletion: nothing is reachable that is not whole, sending again
 * works, and once an hour has passed the sweep leaves nothing.
 */
@AttachmentTest
class FailpointTests {

    private static final byte[] PICTURE = Samples.honest("png");
    private static final int MOST_STEPS = 10;

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestStore store;

    @Autowired
    private FileLedger ledger;

    @Autowired
    private FileRepository rows;

    @Autowired
    private Allowance allowance;

    @Autowired
    private FreeSpace space;

    @Autowired
    private VirusScan scanner;

    @Autowired
    private Previews previews;

    @Autowired
    private BytesRemoval removal;

    @Autowired
    private Underway underway;

    @Autowired
    private AttachmentSettings settings;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private Sending student;
    private Offer offer;

    /** A database that does not answer, before or after it did what it was asked for. */
    private final class BrokenLedger extends FileLedger {

        private final boolean afterCommit;

        private BrokenLedger(boolean afterCommit) {
            super(rows, allowance, events);
            this.afterCommit = afterCommit;
        }

        @Override
        StoredFile add(FileRow row) {
            if (afterCommit) {
                ledger.add(row);
            }
            throw new IllegalStateException("the line to the database broke");
        }
    }

    @BeforeEach
    void startWithNothing() throws IOException {
        database.update("delete from stored_file");
        sweepAfter(Duration.ofDays(2));
        student = Sending.to(attachments);
        offer = student.offer("picture.png", PICTURE.length);
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        store.recover();
        sweepAfter(Duration.ofDays(2));
        assertThat(Sending.stored(settings)).isEmpty();
        assertThat(underway.isEmpty()).isTrue();
    }

    private void sweepAfter(Duration time) throws IOException {
        var later = new SettableClock();
        later.goAhead(time);
        new Sweep(ledger, store, removal, settings, later).run();
    }

    private void assertNothingIsThere() {
        assertThat(attachments.describe(List.of(offer.id()))).isEmpty();
        assertThatThrownBy(() -> attachments.open(offer.id())).isInstanceOf(NotFound.class);
    }

    private void assertSendingAgainWorks() {
        student.send(offer, PICTURE);
        assertThat(Sending.bytes(attachments, offer.id())).isEqualTo(PICTURE);
    }

    @Test
    void crashAfterTheTemporaryFile() throws IOException {
        store.failAfterCreate(store::crash);
        assertThatThrownBy(() -> student.send(offer, PICTURE)).isInstanceOf(Crash.class);
        store.recover();
        assertNothingIsThere();
        assertThat(Sending.stored(settings)).hasSize(1);
        sweepAfter(Duration.ofMinutes(59));
        assertThat(Sending.stored(settings)).as("it may be arriving still").hasSize(1);
        sweepAfter(Duration.ofMinutes(61));
        assertThat(Sending.stored(settings)).isEmpty();
        assertSendingAgainWorks();
    }

    /** A picture is put with what was drawn of it. */
    @Test
    void crashBeforeOrAfterEachPut() throws IOException {
        for (var puts = 0; puts < MOST_STEPS; puts++) {
            store.failAtPut(puts, store::crash);
            if (!isStruck(Crash.class)) {
                break;
            }
            store.failAfterPut(puts, store::crash);
            assertThat(isStruck(Crash.class)).isTrue();
        }
        sweepAfter(Duration.ofMinutes(61));
        assertThat(Sending.bytes(attachments, offer.id())).as("sent in the end").isEqualTo(PICTURE);
    }

    @Test
    void storeThatFailsAtAnyPutLeavesNothingBehind() throws IOException {
        Fault full = () -> {
            throw new IOException("No space left on device");
        };
        for (var puts = 0; puts < MOST_STEPS; puts++) {
            store.failAtPut(puts, full);
            if (!isStruck(NotNow.class)) {
                break;
            }
            assertThat(Sending.stored(settings)).isEmpty();
            store.failAfterPut(puts, full);
            assertThat(isStruck(NotNow.class)).isTrue();
            assertThat(Sending.stored(settings)).isEmpty();
        }
        assertThat(Sending.bytes(attachments, offer.id())).isEqualTo(PICTURE);
    }

    /** Sends, and says whether the fault struck; then nothing is there, and the store is well again. */
    private boolean isStruck(Class<? extends Throwable> fault) {
        try {
            student.send(offer, PICTURE);
            return false;
        } catch (RuntimeException | Crash thrown) {
            assertThat(thrown).isInstanceOf(fault);
            assertNothingIsThere();
            return true;
        } finally {
            store.recover();
        }
    }

    @Test
    void databaseThatDoesNotAnswerLeavesBytesToTheSweepAlone() throws IOException {
        assertThatThrownBy(() -> receiveWith(new BrokenLedger(false))).isInstanceOf(IllegalStateException.class);
        assertNothingIsThere();
        assertThat(Sending.stored(settings)).isNotEmpty();
        sweepAfter(Duration.ofMinutes(61));
        assertThat(Sending.stored(settings)).isEmpty();
        assertSendingAgainWorks();
    }

    /** Nobody knew that it had worked; whoever sends it again finds it whole. */
    @Test
    void databaseWhoseAnswerIsLostHasTheFile() throws IOException {
        assertThatThrownBy(() -> receiveWith(new BrokenLedger(true))).isInstanceOf(IllegalStateException.class);
        sweepAfter(Duration.ofMinutes(61));
        assertSendingAgainWorks();
    }

    private void receiveWith(FileLedger broken) {
        var arrival = underway.begin(offer);
        try {
            new Receiver(broken, store, space, scanner, previews, removal, Clock.systemUTC())
                    .receive(arrival, FileName.of(offer.name()), new ByteArrayInputStream(PICTURE));
        } finally {
            underway.end(arrival);
        }
    }

    @Test
    void crashBetweenTheRowsAndTheBytesOfAShelf() throws IOException {
        student.send(offer, PICTURE);
        store.crashAtDelete();
        transaction.executeWithoutResult(status -> attachments.deleteShelf(student.shelf()));
        store.recover();
        assertNothingIsThere();
        assertThat(Sending.stored(settings)).isNotEmpty();
        sweepAfter(Duration.ofMinutes(61));
        assertThat(Sending.stored(settings)).isEmpty();
    }
}
