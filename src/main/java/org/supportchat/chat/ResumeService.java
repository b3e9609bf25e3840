package org.supportchat.chat;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.supportchat.cluster.Guesses;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotFound;
import org.supportchat.common.TooMany;

/**
 * Opens a chat on another device for whoever has its resume code. Codes can be tried by anybody, so tries are counted
 * here, by the address they come from: wrong ones soon have to wait, and no code is hashed while they do.
 */
@Service
public class ResumeService {

    private static final String KIND = "resume-code";

    private final ResumeHashes hashes;
    private final StudentTokens tokens;
    private final Guesses guesses;

    ResumeService(ResumeHashes hashes, StudentTokens tokens, Guesses guesses) {
        this.hashes = hashes;
        this.tokens = tokens;
        this.guesses = guesses;
    }

    /** The same for a browser that is not known. */
    public StudentToken open(ResumeCode code, String address, Optional<StudentToken> held) {
        return open(code, address, held, Optional.empty());
    }

    /**
     * Gives this browser a token of its own; those of other devices stay as good as they are.
     *
     * @param address where the try comes from
     * @param held the token that the browser holds and would lose; none where the student has agreed to that
     * @param browser what the browser is known by
     * @throws NotFound where no chat has this code, or it was purged
     * @throws TooMany where this address has to wait
     * @throws Conflict where the browser holds another chat that is open
     */
    public StudentToken open(
            ResumeCode code, String address, Optional<StudentToken> held, Optional<StudentBrowser> browser) {
        return guesses.attempt(KIND, address, () -> tokens.open(code, hashes.of(code), held, browser))
                .orElseThrow(() -> new NotFound("resume.unknown"));
    }

    /** The code that travels with the token, unless it was made up. */
    public Optional<ResumeCode> codeOf(StudentToken token) {
        return tokens.codeOf(token);
    }
}
