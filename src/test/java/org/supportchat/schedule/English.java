package org.supportchat.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.supportchat.common.Language;

/** The product's English, without the application. */
public final class English {

    private English() {}

    public static Language language() {
        var texts = new Properties();
        var file = Path.of("src/main/resources/vaadin-i18n/translations_en.properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return (key, arguments) -> new MessageFormat(texts.getProperty(key), Locale.US).format(arguments);
    }
}
