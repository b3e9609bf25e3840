package org.supportchat.shell.ui;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The languages of the product, each a bundle in {@code vaadin-i18n}; the first is for readers of any other. */
@Configuration(proxyBeanMethods = false)
class Languages {

    @Bean
    I18NProvider translations() {
        return new DefaultI18NProvider(List.of(Locale.ENGLISH, Locale.of("es")), Languages.class.getClassLoader());
    }
}
