package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.attachment.Disguise.Fate;
import org.supportchat.common.Invalid;

/** Nothing gets in that can do something, whatever it says that it is. */
@AttachmentTest
class DisguisesTests {

    private static final String RESERVED = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)\\..*";

    @Autowired
    private Attachments attachments;

    static List<Disguise> all() {
        return Disguises.all();
    }

    @Test
    void areMany() {
        assertThat(all()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("all")
    void doesNoHarm(Disguise disguise) throws Exception {
        var offer =
                new Offer(UUID.randomUUID(), UUID.randomUUID(), "student", disguise.name(), disguise.bytes().length);
        if (disguise.fate() == Fate.REFUSED) {
            assertThatThrownBy(() -> attachments.receive(offer, new ByteArrayInputStream(disguise.bytes())))
                    .isInstanceOf(Invalid.class);
            assertThat(attachments.describe(List.of(offer.id()))).isEmpty();
            return;
        }
        var file = attachments.receive(offer, new ByteArrayInputStream(disguise.bytes()));
        assertThat(file.name())
                .hasSizeLessThanOrEqualTo(FileName.LONGEST)
                .doesNotMatch(RESERVED)
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]")
                .doesNotContainPattern("^[. ]|[. ]$");
        try (var content = attachments.open(file.id())) {
            assertThat(content.bytes().readAllBytes()).isEqualTo(disguise.bytes());
            assertThat(content.contentType()).doesNotContain("html", "script", "svg", "text/xml");
        }
    }
}
