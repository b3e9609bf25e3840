package org.supportchat.chat.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.Language;
import org.supportchat.common.NotAllowed;
import org.supportchat.common.NotFound;
import org.supportchat.common.NotNow;
import org.supportchat.common.Refusal;
import org.supportchat.common.TooMany;
import org.supportchat.common.ui.Languages;
import org.supportchat.database.DatabaseAway;

/** Says in one sentence, in the reader's language, why a file is not taken or not given. */
@RestControllerAdvice(assignableTypes = FilesController.class)
class FileFaults {

    private static final Logger log = LoggerFactory.getLogger(FileFaults.class);

    private final I18NProvider translations;

    FileFaults(I18NProvider translations) {
        this.translations = translations;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(Refusal refusal, Locale reader) {
        var status = switch (refusal) {
            case Invalid invalid -> HttpStatus.BAD_REQUEST;
            case NotAllowed notAllowed -> HttpStatus.FORBIDDEN;
            case NotFound notFound -> HttpStatus.NOT_FOUND;
            case Conflict conflict -> HttpStatus.CONFLICT;
            case NotNow passing -> HttpStatus.SERVICE_UNAVAILABLE;
            case TooMany tooMany -> HttpStatus.TOO_MANY_REQUESTS;
        };
        return answer(status, refusal.sentence(language(reader)));
    }

    /** What no script of ours asks for. */
    @ExceptionHandler
    ResponseEntity<byte[]> on(TypeMismatchException nonsense, Locale reader) {
        return answer(HttpStatus.BAD_REQUEST, language(reader).sentence("file.taken"));
    }

    /** Left to what asks for a sign-in. */
    @ExceptionHandler
    void on(AccessDeniedException denied) {
        throw denied;
    }

    /** The page tries again by itself. */
    @ExceptionHandler
    ResponseEntity<byte[]> on(RuntimeException fault, Locale reader) {
        if (!DatabaseAway.isCauseOf(fault)) {
            log.warn("A file could not be stored or given; its page tries again", fault);
        }
        return answer(HttpStatus.SERVICE_UNAVAILABLE, language(reader).sentence("chat.not-stored"));
    }

    private Language language(Locale reader) {
        var language = Languages.of(translations, reader);
        return (key, arguments) -> translations.getTranslation(key, language, arguments);
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(sentence.getBytes(StandardCharsets.UTF_8));
    }
}
