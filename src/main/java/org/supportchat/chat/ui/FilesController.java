package org.supportchat.chat.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supportchat.chat.BrowserKey;
import org.supportchat.chat.FileDoor;
import org.supportchat.chat.FileDoors;
import org.supportchat.common.NotFound;
import org.supportchat.common.TooMany;
import org.supportchat.common.ui.Languages;

/**
 * Where the pages of a chat send files and fetch them, below the address of the student's page or that of the staff. Whose
 * the chat is, is asked at every request. Nothing that was uploaded is served as anything but a download; inline are
 * pictures that were drawn anew here, and text as text.
 */
@RestController
@RequestMapping("/{side:chat|dashboard}/{chat}/files/{file}")
class FilesController {

    private static final String STUDENTS_SIDE = "chat";
    private static final Set<String> SENDING = Set.of("POST", "PUT");

    private final FileDoors doors;
    private final I18NProvider translations;

    FilesController(FileDoors doors, I18NProvider translations) {
        this.doors = doors;
        this.translations = translations;
    }

    /**
     * @throws NotFound where the one who asks may not read this chat, or there is none
     * @throws TooMany where too many files come from the same address
     */
    @ModelAttribute
    FileDoor door(@PathVariable String side, @PathVariable String chat, HttpServletRequest request) {
        if (SENDING.contains(request.getMethod())) {
            doors.requirePace(request.getRemoteAddr());
        }
        var chatId = id(chat);
        return side.equals(STUDENTS_SIDE)
                ? StudentCookie.read(request)
                        .map(token -> doors.ofStudent(token, chatId))
                        .orElseThrow(FilesController::gone)
                : doors.ofStaff(chatId);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(FileDoor door, @PathVariable String file, @RequestParam String name, @RequestParam long size) {
        door.check(BrowserKey.read(file), name, size);
    }

    @PutMapping
    FileItem receive(
            FileDoor door,
            @PathVariable String file,
            @RequestParam String name,
            HttpServletRequest request,
            InputStream bytes,
            Locale reader) {
        var stored = door.receive(BrowserKey.read(file), name, request.getContentLengthLong(), bytes);
        var language = Languages.of(translations, reader);
        return FileItem.of(stored, key -> translations.getTranslation(key, language));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(FileDoor door, @PathVariable String file) {
        door.discard(BrowserKey.read(file));
    }

    @GetMapping
    ResponseEntity<InputStreamResource> download(FileDoor door, @PathVariable String file) {
        return FileAnswers.download(door.open(BrowserKey.read(file)));
    }

    @GetMapping("/thumbnail")
    ResponseEntity<InputStreamResource> thumbnail(FileDoor door, @PathVariable String file) {
        return FileAnswers.picture(door.thumbnail(BrowserKey.read(file)));
    }

    @GetMapping("/picture")
    ResponseEntity<InputStreamResource> picture(FileDoor door, @PathVariable String file) {
        return FileAnswers.picture(door.picture(BrowserKey.read(file)));
    }

    @GetMapping("/text")
    ResponseEntity<byte[]> text(FileDoor door, @PathVariable String file) {
        return FileAnswers.text(door.excerpt(BrowserKey.read(file)));
    }

    private static UUID id(String chat) {
        try {
            return UUID.fromString(chat);
        } catch (IllegalArgumentException none) {
            throw gone();
        }
    }

    private static NotFound gone() {
        return new NotFound("file.gone");
    }
}
