package org.supportchat.account.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.supportchat.account.SessionUse;

/** The session that a page belongs to. */
final class PageSession {

    private PageSession() {}

    /** How it is used; nothing where nobody of the staff is signed in, and where it ends while the page is opened. */
    static Optional<SessionUse> use(UI page) {
        try {
            return Optional.ofNullable(page.getSession())
                    .map(session -> session.getSession())
                    .map(session -> session.getAttribute(SessionUse.NAME))
                    .filter(SessionUse.class::isInstance)
                    .map(SessionUse.class::cast);
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }
}
