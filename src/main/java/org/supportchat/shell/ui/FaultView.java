package org.supportchat.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.supportchat.database.DatabaseAway;

/** What a page shows that could not be opened because of a fault; where the database was away, until it is back. */
@AnonymousAllowed
@ParentLayout(Frame.class)
final class FaultView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final String STALLED = "error.stalled-heading";

    /** Milliseconds after which a page that the database was away for tries by itself. */
    private static final int TRIES_AGAIN = 5_000;

    private String heading = "error.fault-heading";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        removeAll();
        heading = "error.fault-heading";
        var fault = parameter.getException();
        if (DatabaseAway.isCauseOf(fault)) {
            heading = STALLED;
            add(new ErrorMessage(heading, "error.stalled-page"));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        add(new ErrorMessage(heading, "error.fault", Faults.log(fault)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (heading.equals(STALLED)) {
            getElement().executeJs("setTimeout(() => this.isConnected && location.reload(), $0)", TRIES_AGAIN);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(heading);
    }
}
