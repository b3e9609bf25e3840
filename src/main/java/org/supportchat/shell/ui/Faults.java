package org.supportchat.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.Notifications;

/** The one handler of what no view has handled: a refusal is told, a fault is logged under a number that is told. */
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
        var ui = UI.getCurrent();
        var number = fault instanceof Refusal ? "" : log(fault);
        if (ui == null) {
            return;
        }
        ui.access(() -> {
            if (fault instanceof Refusal refusal) {
                Notifications.refused(ui, refusal);
            } else {
                Notifications.warn(ui.getTranslation("error.fault", number));
            }
        });
    }
}
