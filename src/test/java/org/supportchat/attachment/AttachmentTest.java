package org.supportchat.attachment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole product, with limits that are soon reached. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "support-chat.attachment.file-size=64KB",
            "support-chat.attachment.message-size=100KB",
            "support-chat.attachment.message-files=3",
            "support-chat.attachment.shelf-size=200KB",
            "support-chat.attachment.shelf-files=8",
            "support-chat.attachment.all-uploads=8",
            "support-chat.attachment.free-space=1MB"
        })
@Import(TestStore.Configuration.class)
@interface AttachmentTest {}
