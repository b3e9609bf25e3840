package org.supportchat.schedule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Says, where a start fails for a setting of the schedule, which one it is and what is expected of it. */
@Order(0)
final class ScheduleSettingsFailure extends AbstractFailureAnalyzer<ConfigurationPropertiesBindException> {

    private static final String ZONE = "support-chat.zone";
    private static final String LAST_CALL = "support-chat.last-call";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable start, ConfigurationPropertiesBindException fault) {
        if (fault.getBeanType() != ScheduleSettings.class) {
            return null;
        }
        var value = Optional.ofNullable(findCause(fault, BindException.class))
                .map(BindException::getProperty)
                .map(property -> " \"" + property.getValue() + "\"")
                .orElse("");
        return findCause(fault, BindValidationException.class) == null && isAbout(fault, ZONE)
                ? analysis(
                        ZONE + value + " is no time zone.",
                        "Set " + ZONE + " to a name of the tz database, such as America/New_York or Europe/Madrid.",
                        fault)
                : analysis(
                        LAST_CALL + value + " is no time, or a negative one.",
                        "Set " + LAST_CALL + " to a time such as 10m, 90s or PT10M; 0 is no last call.",
                        fault);
    }

    private static FailureAnalysis analysis(String description, String action, Throwable fault) {
        return new FailureAnalysis(description, action, fault);
    }

    private boolean isAbout(Throwable fault, String property) {
        var binding = findCause(fault, BindException.class);
        return binding != null && binding.getName().toString().equals(property);
    }
}
