package org.supportchat.chat;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.supportchat.common.Invalid;

/**
 * What a student opens a chat with on another device: three words and four digits, such as {@code
 * maple-otter-lamp-4821}, which is 43 random bits. It is a credential, and never printed. It opens the chat until the
 * chat is purged.
 */
public final class ResumeCode {

    /** More than anybody types for a code, even with the address of the page in front. */
    public static final int TYPED_LONGEST = 300;

    private static final int WORDS = 3;
    private static final int NUMBERS = 10_000;
    private static final String PROOF = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Blanks, dashes of every kind, and what people put in their place. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212_.,]+");

    private static final Pattern CODE = Pattern.compile("([a-z]+)-([a-z]+)-([a-z]+)-?([0-9]{4})");

    private final String text;

    private ResumeCode(String text) {
        this.text = text;
    }

    static ResumeCode create() {
        var words = Stream.generate(() -> ResumeWords.ALL.get(RANDOM.nextInt(ResumeWords.ALL.size())))
                .limit(WORDS)
                .toList();
        return new ResumeCode("%s-%04d".formatted(String.join("-", words), RANDOM.nextInt(NUMBERS)));
    }

    /**
     * From what somebody typed or pasted: in any case, with anything between the words, and perhaps with the address in
     * front.
     *
     * @throws Invalid where it cannot be a code of ours, whatever chats there are
     */
    public static ResumeCode of(String typed) {
        var found = CODE.matcher(typed.length() > TYPED_LONGEST ? "" : plain(typed));
        if (!found.matches()) {
            throw new Invalid("code", "resume.malformed");
        }
        var words = Stream.of(found.group(1), found.group(2), found.group(3)).toList();
        words.stream().filter(word -> !ResumeWords.has(word)).findFirst().ifPresent(word -> {
            throw new Invalid("code", "resume.unknown-word", word);
        });
        return new ResumeCode(String.join("-", words) + "-" + found.group(4));
    }

    /** From the cookie, where it stands as it was made; anything else is none. */
    static Optional<ResumeCode> kept(String text) {
        var words = text.split("-", -1);
        var isCode = CODE.matcher(text).matches()
                && words.length == WORDS + 1
                && Stream.of(words).limit(WORDS).allMatch(ResumeWords::has);
        return isCode ? Optional.of(new ResumeCode(text)) : Optional.empty();
    }

    private static String plain(String typed) {
        var code = typed.substring(typed.lastIndexOf('#') + 1);
        var even = Normalizer.normalize(code, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(even).replaceAll("-").replaceAll("^-|-$", "");
    }

    /** For the student's page and cookie alone. */
    public String text() {
        return text;
    }

    /**
     * Proves that this code was given together with the token: a keyed hash under the token's own value. The database
     * has the proof but never the token, so that nobody can try codes against it, and checking it costs nothing.
     */
    String proof(StudentToken token) {
        try {
            var mac = Mac.getInstance(PROOF);
            mac.init(new SecretKeySpec(token.secret().getBytes(StandardCharsets.UTF_8), PROOF));
            return HexFormat.of().formatHex(mac.doFinal(bytes()));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether that is the proof of this code under the token; as long for a near miss as for a far one. */
    boolean isProved(StudentToken token, String proof) {
        return MessageDigest.isEqual(
                proof(token).getBytes(StandardCharsets.US_ASCII), proof.getBytes(StandardCharsets.US_ASCII));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "ResumeCode[...]";
    }
}
