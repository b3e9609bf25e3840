package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.supportchat.account.StaffMember;
import org.supportchat.chat.DashboardService;
import org.supportchat.chat.StaffCalls;

/** Lets every page of the staff hear that its reader is wanted, whatever it shows. */
@Component
@ConditionalOnWebApplication
class CallListener implements VaadinServiceInitListener {

    private final AuthenticationContext authentication;
    private final StaffCalls calls;
    private final DashboardService dashboard;

    CallListener(AuthenticationContext authentication, StaffCalls calls, DashboardService dashboard) {
        this.authentication = authentication;
        this.calls = calls;
        this.dashboard = dashboard;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(page -> authentication
                        .getAuthenticatedUser(StaffMember.class)
                        .ifPresent(member -> listen(page.getUI(), member)));
    }

    private void listen(UI ui, StaffMember member) {
        var feed = new CallFeed(calls, dashboard, (call, chat) -> new CallCard(call, chat).open());
        feed.open(ui, member.id());
        ui.addDetachListener(gone -> feed.close());
    }
}
