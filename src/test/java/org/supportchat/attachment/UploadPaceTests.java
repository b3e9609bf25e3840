package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.common.TooMany;

/** How often, of one uploader and from one address. */
@AttachmentTest
class UploadPaceTests {

    @Autowired
    private Attachments attachments;

    @Autowired
    private AttachmentSettings settings;

    private Sending student;

    @BeforeEach
    void comeAlong() {
        student = Sending.to(attachments);
    }

    @Test
    void oneUploaderSendsSoFast() {
        assertThatThrownBy(() -> {
                    for (var asked = 0; asked <= UploadPace.AT_ONCE + 20; asked++) {
                        attachments.check(student.offer("a.txt", 1));
                    }
                })
                .isInstanceOfSatisfying(TooMany.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("file.too-fast");
                    assertThat((long) refusal.arguments()[0]).isPositive();
                });
    }

    @Test
    void fromOneAddressComeOnlySoMany() {
        var address = "198.51.100.7";
        assertThatThrownBy(() -> {
                    for (var tries = 0; tries <= 2 * settings.triesPerMinute() + 20; tries++) {
                        attachments.requirePace(address);
                    }
                })
                .isInstanceOfSatisfying(
                        TooMany.class, refusal -> assertThat(refusal.key()).isEqualTo("file.too-fast"));
        attachments.requirePace("198.51.100.8");
    }
}
