package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import org.supportchat.common.NotNow;

/** Some of the disk stays free, and those who run the server are told once. */
class FreeSpaceTests {

    private static final long FLOOR = DataSize.ofMegabytes(500).toBytes();

    @TempDir
    private Path folder;

    private final ListAppender<ILoggingEvent> told = new ListAppender<>();
    private TestStore store;
    private FreeSpace space;

    @BeforeEach
    void listen() {
        var settings = Sending.settings(folder);
        store = new TestStore(new DirectoryStore(settings));
        space = new FreeSpace(store, settings);
        told.start();
        log().setLevel(Level.INFO);
        log().addAppender(told);
    }

    @AfterEach
    void stopListening() {
        log().detachAppender(told);
        log().setLevel(null);
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger(FreeSpace.class);
    }

    @Test
    void soMuchStaysFree() {
        store.hasUsable(FLOOR + 100);
        space.require(100);
        assertThatThrownBy(() -> space.require(101)).isInstanceOf(NotNow.class).hasMessage("file.no-space");
    }

    /** It is over once the largest file finds room, so that nothing is told again for each small one. */
    @Test
    void fullDiskIsToldOnceAndSoIsItsEnd() {
        store.hasUsable(FLOOR + 50);
        assertThatThrownBy(() -> space.require(100)).isInstanceOf(NotNow.class);
        space.require(10);
        assertThatThrownBy(() -> space.require(100)).isInstanceOf(NotNow.class);
        assertThat(space.isThere()).isFalse();
        store.hasUsable(FLOOR + DataSize.ofMegabytes(5).toBytes());
        assertThat(space.isThere()).isTrue();
        space.require(100);
        assertThat(told.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN, Level.INFO);
    }

    @Test
    void failingStoreIsToldOnceAndSoIsItsEnd() {
        assertThat(space.failed(new IOException("No space left on device"))).hasMessage("file.no-space");
        space.failed(new IOException("No space left on device"));
        space.worked();
        space.worked();
        assertThat(told.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN, Level.INFO);
    }
}
