package org.supportchat.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.supportchat.schedule.TestSchedule;

/**
 * Gives each test its own browser contexts, as {@link OpenPages} or with the {@link People} who use them, all in one
 * Chromium for the whole run; fails a test whose pages had an error, and keeps what the pages of a failed test showed.
 */
final class Browsers implements ExecutionCondition, AfterEachCallback, ParameterResolver {

    private static final Namespace OURS = Namespace.create(Browsers.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return chromium(context).isThere()
                ? ConditionEvaluationResult.enabled("there is a Chromium")
                : ConditionEvaluationResult.disabled("no Chromium was found");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == OpenPages.class || type == People.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var pages = pages(context);
        return parameter.getParameter().getType() == OpenPages.class
                ? pages
                : new People(Server.of(SpringExtension.getApplicationContext(context)), pages);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var pages = pages(context);
        try {
            if (context.getExecutionException().isPresent() || pages.hadErrors()) {
                pages.save(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
            }
        } finally {
            pages.close();
            openTheDoor(context);
        }
        pages.requireNoErrors();
    }

    /** The next test may be of another class, and of the same application; unless a test starts one of its own. */
    private static void openTheDoor(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBeanProvider(TestSchedule.class).stream()
                .filter(schedule -> !schedule.isOpenAtAllHours())
                .forEach(TestSchedule::reset);
    }

    private static OpenPages pages(ExtensionContext context) {
        return context.getStore(OURS)
                .computeIfAbsent(
                        OpenPages.class, key -> new OpenPages(chromium(context).windows()), OpenPages.class);
    }

    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }
}
