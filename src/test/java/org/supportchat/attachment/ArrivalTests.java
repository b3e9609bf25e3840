package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.supportchat.SettableClock;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;

/** The limits hold while bytes arrive, whatever was announced. */
class ArrivalTests {

    private static final int BUFFER = 8 * 1024;
    private static final long LARGEST = DataSize.ofMegabytes(5).toBytes();

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private Allowance allowance;
    private Path file;

    /** Never ends, and knows how much of it was read. */
    private static class Endless extends InputStream {

        private long read;

        @Override
        public int read() throws IOException {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            read += length;
            return length;
        }
    }

    /** One byte at a time, each of which takes a while. */
    private final class Slow extends Endless {

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            clock.goAhead(Duration.ofSeconds(10));
            return super.read(buffer, from, 1);
        }
    }

    @BeforeEach
    void usualLimits() {
        allowance = new Allowance(Sending.settings(folder));
        file = folder.resolve("file");
    }

    private Arrival arrival(long announced) {
        var offer = new Offer(UUID.randomUUID(), UUID.randomUUID(), "student", "a.txt", announced);
        return new Arrival(offer, allowance, clock, Sending.settings(folder));
    }

    private long write(long announced, int sent) throws IOException {
        return arrival(announced).write(new ByteArrayInputStream(new byte[sent]), file);
    }

    @Test
    void largestIsWritten() throws IOException {
        assertThat(write(LARGEST, (int) LARGEST)).isEqualTo(LARGEST);
        assertThat(write(Offer.NOT_TOLD, (int) LARGEST)).isEqualTo(LARGEST);
        assertThat(Files.size(file)).isEqualTo(LARGEST);
    }

    @Test
    void oneMoreIsRefused() {
        assertThatThrownBy(() -> write(Offer.NOT_TOLD, (int) LARGEST + 1))
                .isInstanceOf(Invalid.class)
                .hasMessage("file.too-large");
    }

    @Test
    void endlessOneIsReadOneBufferTooFar() {
        var endless = new Endless();
        assertThatThrownBy(() -> arrival(Offer.NOT_TOLD).write(endless, file)).hasMessage("file.too-large");
        assertThat(endless.read).isLessThanOrEqualTo(LARGEST + BUFFER);
        var announced = new Endless();
        assertThatThrownBy(() -> arrival(100).write(announced, file)).hasMessage("file.changed");
        assertThat(announced.read).isLessThanOrEqualTo(BUFFER);
    }

    @Test
    void announcedSizeHasToBeTrue() {
        assertThatThrownBy(() -> write(100, 99)).isInstanceOf(Conflict.class).hasMessage("file.incomplete");
        assertThatThrownBy(() -> write(100, 101)).isInstanceOf(Invalid.class).hasMessage("file.changed");
    }

    @Test
    void emptyOneIsRefused() {
        assertThatThrownBy(() -> write(Offer.NOT_TOLD, 0))
                .isInstanceOf(Invalid.class)
                .hasMessage("file.empty");
        assertThatThrownBy(() -> write(1, 0)).hasMessage("file.incomplete");
    }

    @Test
    void slowOneIsCutOff() {
        var slow = new Slow();
        assertThatThrownBy(() -> arrival(LARGEST).write(slow, file))
                .isInstanceOf(Conflict.class)
                .hasMessage("file.too-slow");
        assertThat(((Endless) slow).read).isBetween(3L, 5L);
    }

    /** Whoever sends slowly and steadily is let, and nobody for longer than the limit. */
    @Test
    void slowestPaceIsAllowedForTheWholeTime() {
        var steady = new Endless() {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                clock.goAhead(Duration.ofMillis(750));
                return super.read(buffer, from, length);
            }
        };
        var before = clock.instant();
        assertThatThrownBy(() -> arrival(LARGEST).write(steady, file)).hasMessage("file.too-slow");
        assertThat(Duration.between(before, clock.instant()))
                .isBetween(Duration.ofSeconds(299), Duration.ofSeconds(302));
    }

    @Test
    void lostLineIsNoFaultOfTheStore() {
        var lost = new Endless() {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("reset by peer");
            }
        };
        assertThatThrownBy(() -> arrival(100).write(lost, file))
                .isInstanceOf(Conflict.class)
                .hasMessage("file.incomplete");
    }

    @Test
    void withdrawnOneIsReadNoFurther() {
        var arrival = arrival(LARGEST);
        var withdrawn = new Endless() {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                arrival.withdraw();
                return super.read(buffer, from, length);
            }
        };
        assertThatThrownBy(() -> arrival.write(withdrawn, file)).hasMessage("file.gone");
        assertThat(((Endless) withdrawn).read).isEqualTo(BUFFER);
    }
}
