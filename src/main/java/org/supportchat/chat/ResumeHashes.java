package org.supportchat.chat;

import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.stereotype.Component;

/**
 * Hashes resume codes, as they are stored. A code has 43 bits, which a fast hash would give away to whoever stole the
 * database and tried them all; so this is Argon2id, about 20 ms of one core and 8 MiB for a try, thousands of core-years
 * for all. The salt is one for the installation, so that a code is found by one look into an index; what that saves a
 * thief, who tries every code but once for all chats, the word list pays for, and codes live as long as their chats.
 * Nothing is learnt from how long the look takes, as nobody chooses the hash that is looked for.
 *
 * <p>It is called outside transactions, and two run at a time: a rush takes neither all cores nor the connections.
 */
@Component
class ResumeHashes {

    private static final int MEMORY_KIB = 8_192;
    private static final int ITERATIONS = 2;
    private static final int BYTES = 32;
    private static final int AT_A_TIME = 2;

    private final ResumeSalts salts;
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    ResumeHashes(ResumeSalts salts) {
        this.salts = salts;
    }

    /** In hexadecimal digits. */
    String of(ResumeCode code) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salts.salt())
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(ITERATIONS)
                .withParallelism(1)
                .build());
        var hash = new byte[BYTES];
        turns.acquireUninterruptibly();
        try {
            argon2.generateBytes(code.bytes(), hash);
        } finally {
            turns.release();
        }
        return HexFormat.of().formatHex(hash);
    }
}
