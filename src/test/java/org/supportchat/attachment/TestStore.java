package org.supportchat.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The real store, which fails when a test wants. */
final class TestStore implements FileStore {

    /** What is in its place from the moment when the power fails. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    /** What happens instead of a step, or before it. */
    interface Fault {
        void strike() throws IOException;
    }

    private static final Fault NONE = () -> {};

    private final FileStore real;
    private Fault anyStep = NONE;
    private Fault afterCreate = NONE;
    private Fault atPut = NONE;
    private Fault afterPut = NONE;
    private int putsBefore;
    private OptionalLong usable = OptionalLong.empty();

    TestStore(FileStore real) {
        this.real = real;
    }

    /** Replaces the store of the product. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        TestStore testStore(DirectoryStore real) {
            return new TestStore(real);
        }
    }

    /** All is well again. */
    void recover() {
        anyStep = NONE;
        afterCreate = NONE;
        atPut = NONE;
        afterPut = NONE;
        putsBefore = 0;
        usable = OptionalLong.empty();
    }

    void failAfterCreate(Fault fault) {
        afterCreate = fault;
    }

    /** @param before how many are put well before it */
    void failAtPut(int before, Fault fault) {
        putsBefore = before;
        atPut = fault;
    }

    void failAfterPut(int before, Fault fault) {
        putsBefore = before;
        afterPut = fault;
    }

    void hasUsable(long bytes) {
        usable = OptionalLong.of(bytes);
    }

    /** Nothing works from now on. */
    void crash() {
        anyStep = () -> {
            throw new Crash();
        };
        throw new Crash();
    }

    /** Every step fails from now on; deleting is what is tried next. */
    void crashAtDelete() {
        anyStep = () -> {
            throw new IOException("the power failed");
        };
    }

    @Override
    public Path createTemporary() throws IOException {
        anyStep.strike();
        var file = real.createTemporary();
        afterCreate.strike();
        return file;
    }

    @Override
    public void put(String name, Path file) throws IOException {
        anyStep.strike();
        var isStruck = putsBefore-- == 0;
        if (isStruck) {
            atPut.strike();
        }
        real.put(name, file);
        if (isStruck) {
            afterPut.strike();
        }
    }

    @Override
    public Bytes open(String name) throws IOException {
        return real.open(name);
    }

    @Override
    public void delete(String name) throws IOException {
        anyStep.strike();
        real.delete(name);
    }

    @Override
    public boolean belongsTo(String owner) throws IOException {
        return real.belongsTo(owner);
    }

    @Override
    public void visit(Instant before, Consumer<List<String>> visitor) throws IOException {
        real.visit(before, visitor);
    }

    @Override
    public void deleteTemporary(Instant before) throws IOException {
        real.deleteTemporary(before);
    }

    @Override
    public long usableSpace() throws IOException {
        return usable.isPresent() ? usable.getAsLong() : real.usableSpace();
    }
}
