package org.supportchat.chat.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.supportchat.attachment.Content;
import org.supportchat.attachment.TextExcerpt;

/**
 * How a file leaves: with a type of ours, in a sandbox where nothing runs and nothing is loaded, and kept by no cache, so
 * that a link dies with its chat. That no browser guesses another type, the headers of every answer say.
 */
final class FileAnswers {

    private static final String SANDBOX = "sandbox; default-src 'none'";

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private FileAnswers() {}

    /** To be saved, under its name. */
    static ResponseEntity<InputStreamResource> download(Content content) {
        var disposition = ContentDisposition.attachment()
                .filename(content.name(), StandardCharsets.UTF_8)
                .build();
        return of(content, disposition);
    }

    /** To be seen in the page. */
    static ResponseEntity<InputStreamResource> picture(Content content) {
        return of(content, ContentDisposition.inline().build());
    }

    /** To be read in the page; a header says whether there is more. */
    static ResponseEntity<byte[]> text(TextExcerpt excerpt) {
        return ResponseEntity.ok()
                .headers(FileAnswers::close)
                .header("X-More", String.valueOf(!excerpt.isAll()))
                .contentType(TEXT)
                .body(excerpt.text().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<InputStreamResource> of(Content content, ContentDisposition disposition) {
        return ResponseEntity.ok()
                .headers(FileAnswers::close)
                .headers(headers -> headers.setContentDisposition(disposition))
                .contentType(MediaType.parseMediaType(content.contentType()))
                .contentLength(content.size())
                .body(new InputStreamResource(content.bytes()));
    }

    private static void close(HttpHeaders headers) {
        headers.set("content-security-policy", SANDBOX);
        headers.setCacheControl(CacheControl.noStore().cachePrivate());
    }
}
