package org.supportchat.schedule.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supportchat.common.ui.Languages;
import org.supportchat.schedule.HoursCalendar;

/** Where calendar applications fetch the hours, again and again, without an account. */
@RestController
class HoursCalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final HoursCalendar calendar;
    private final I18NProvider translations;

    HoursCalendarController(HoursCalendar calendar, I18NProvider translations) {
        this.calendar = calendar;
        this.translations = translations;
    }

    @GetMapping("/hours.ics")
    ResponseEntity<byte[]> hours(Locale reader) {
        var language = Languages.of(translations, reader);
        var file = calendar.write((key, arguments) -> translations.getTranslation(key, language, arguments))
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag(DigestUtils.md5DigestAsHex(file))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(file);
    }
}
