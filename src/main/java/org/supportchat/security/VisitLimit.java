package org.supportchat.security;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;
import org.supportchat.cluster.Throttle;
import org.supportchat.common.ui.Languages;

/**
 * Lets only so many visitors in from one address at a time, as each of them costs a session. Who comes too soon is told so
 * kindly, without a session, and the page opens by itself a little later.
 */
final class VisitLimit extends OncePerRequestFilter {

    /** Seconds over which those who wait are spread, so that they do not come back all at once. */
    private static final int SPREAD = 10;

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="refresh" content="%d">
                <title>%s</title>
                <link rel="stylesheet" href="/styles/support-chat.css">
              </head>
              <body><main class="message-page"><h1>%s</h1><p>%s</p></main></body>
            </html>
            """;

    private final Throttle visits;
    private final I18NProvider translations;

    VisitLimit(SecuritySettings settings, I18NProvider translations, Clock clock) {
        var perMinute = settings.newVisitsPerMinute();
        this.visits = new Throttle(2 * perMinute, perMinute, Duration.ofMinutes(1), clock);
        this.translations = translations;
    }

    /** Whoever is in already goes on as before. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SecurityConfiguration.isForPage(request) || request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = visits.use(request.getRemoteAddr());
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var seconds = wait.get().toSeconds() + 1 + ThreadLocalRandom.current().nextInt(SPREAD);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(page(request.getLocale(), seconds).getBytes(StandardCharsets.UTF_8));
    }

    private String page(Locale reader, long seconds) {
        var language = Languages.of(translations, reader);
        var heading = HtmlUtils.htmlEscape(translations.getTranslation("limit.heading", language));
        var text = HtmlUtils.htmlEscape(translations.getTranslation("limit.text", language, seconds));
        return PAGE.formatted(language.toLanguageTag(), seconds, heading, heading, text);
    }
}
