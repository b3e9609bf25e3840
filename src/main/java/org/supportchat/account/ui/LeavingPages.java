package org.supportchat.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supportchat.account.RoleTaken;
import org.supportchat.account.SessionEnded;
import org.supportchat.account.StaffMember;

/**
 * Sends the open pages of a session where they belong when what their reader may do has changed: they load anew, which keeps
 * what was typed. Whoever is signed out ends at the sign-in page, which says why; a student's page finds its chat again.
 */
@Component
@ConditionalOnWebApplication
class LeavingPages {

    private final AccessAnnotationChecker access = new AccessAnnotationChecker();

    /** The session ends right behind this, so the pages are told before anything else can happen to them. */
    @EventListener
    void on(SessionEnded event) {
        tell(event.session(), ui -> {
            ui.getPage().reload();
            if (ui.getPushConfiguration().getPushMode().isEnabled()) {
                ui.push();
            }
        });
    }

    @EventListener
    void on(RoleTaken event) {
        tell(event.session(), ui -> {
            if (maySee(ui, event.member())) {
                ui.getPage().reload();
            } else {
                ui.getPage().setLocation("dashboard");
            }
        });
    }

    private boolean maySee(UI ui, StaffMember member) {
        var roles = member.getAuthorities().stream()
                .map(authority -> authority.getAuthority())
                .toList();
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .allMatch(shown -> access.hasAccess(
                        shown.getClass(), member::getUsername, role -> roles.contains("ROLE_" + role)));
    }

    /** What was typed keeps nobody on a page that they are to see no more. */
    private static void leave(UI ui, Consumer<UI> news) {
        ui.getPage().executeJs("window.onbeforeunload = null");
        news.accept(ui);
    }

    private static void tell(HttpSession session, Consumer<UI> news) {
        for (var pages : VaadinSession.getAllSessions(session)) {
            pages.access(() ->
                    List.copyOf(pages.getUIs()).forEach(ui -> ui.accessSynchronously(() -> leave(ui, news))));
        }
    }
}
