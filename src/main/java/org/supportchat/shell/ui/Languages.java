package org.supportchat.shell.ui;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.LocaleUtil;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The languages of the product, each a bundle in {@code vaadin-i18n}; the first is for readers of any other. A page is in
 * the one that its reader's account says, else in the one that was chosen in this browser, else in the one that the browser
 * asks for.
 */
@Configuration(proxyBeanMethods = false)
class Languages {

    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.of("es"));

    private static final String COOKIE = "support-chat-language";
    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    I18NProvider translations() {
        return new DefaultI18NProvider(ALL, Languages.class.getClassLoader());
    }

    /** Whatever an account says. */
    static Locale ofBrowser(VaadinRequest request) {
        return chosen(request)
                .or(() -> LocaleUtil.getExactLocaleMatch(request, ALL))
                .or(() -> LocaleUtil.getLocaleMatchByLanguage(request, ALL))
                .orElse(ALL.getFirst());
    }

    /** Keeps the choice in the browser; it holds for every page that is opened from now on. */
    static void choose(Locale language) {
        var cookie = new Cookie(COOKIE, language.toLanguageTag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KEPT.toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .filter(ALL::contains)
                .findFirst();
    }
}
