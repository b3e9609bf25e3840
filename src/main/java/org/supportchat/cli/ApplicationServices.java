package org.supportchat.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The services of the application, which starts, without a web server, when the first of them is asked for. */
final class ApplicationServices implements Services, AutoCloseable {

    /** What Vaadin configures needs a web server. */
    private static final String SCREENS = String.join(
            ",",
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig");

    private final Class<?> application;
    private @Nullable ConfigurableApplicationContext context;

    ApplicationServices(Class<?> application) {
        this.application = application;
    }

    @Override
    public <T> T get(Class<T> service) {
        if (context == null) {
            context = start();
        }
        return context.getBean(service);
    }

    private ConfigurableApplicationContext start() {
        try {
            return new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .run("--logging.level.root=error", "--spring.autoconfigure.exclude=" + SCREENS);
        } catch (RuntimeException told) {
            throw new IllegalStateException("it could not start, for the reason above.", told);
        }
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
