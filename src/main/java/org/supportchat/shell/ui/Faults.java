package org.supportchat.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.Notifications;
import org.supportchat.database.DatabaseAway;

/**
 * The one handler of what no view has handled: a refusal is told, a fault is logged under a number that is told. That the
 * database is away is logged once for all, and has no number.
 */
@Component
class Faults implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    /** Logs the fault and gives the number it is logged under. */
    static String log(Throwable fault) {
        var number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("Fault {}", number, fault);
        return number;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        ErrorHandler handler = error -> handle(error.getThrowable());
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(handler));
    }

    private static void handle(Throwable fault) {
        if (fault instanceof UIDetachedException) {
            return;
        }
        var sentence = sentence(fault);
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> warn(ui, sentence));
        }
    }

    /** What fails here, as while the server ends, is no fault to warn of again: that would never end. */
    private static void warn(UI ui, Function<UI, String> sentence) {
        try {
            Notifications.warn(sentence.apply(ui));
        } catch (RuntimeException again) {
            log.debug("Nobody could be told of a fault: {}", again.toString());
        }
    }

    private static Function<UI, String> sentence(Throwable fault) {
        if (fault instanceof Refusal refusal) {
            return ui -> refusal.sentence(ui::getTranslation);
        }
        if (DatabaseAway.isCauseOf(fault)) {
            return ui -> ui.getTranslation("error.stalled");
        }
        var number = log(fault);
        return ui -> ui.getTranslation("error.fault", number);
    }
}
