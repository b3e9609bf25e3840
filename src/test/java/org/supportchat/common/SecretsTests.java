package org.supportchat.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the server makes to open its doors with. */
class SecretsTests {

    @Test
    void areNeverTheSame() {
        assertThat(Stream.generate(Secrets::create).limit(1_000)).doesNotHaveDuplicates();
    }

    @Test
    void consistOfLettersThatUrlsAndCookiesLeaveAlone() {
        assertThat(Secrets.create()).matches("[A-Za-z0-9_-]{43}");
    }

    /** The example of FIPS 180-2, appendix B.1. */
    @Test
    void areKeptAsSha256() {
        assertThat(Secrets.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
