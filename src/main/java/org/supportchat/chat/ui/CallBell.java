package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import org.supportchat.account.StaffMember;

/** Lets the person at this page know that they are wanted at a chat, whatever it shows. */
final class CallBell extends Div {

    private final transient StaffMember me = StaffMember.current();
    private final transient CallFeed feed;

    CallBell(CallServices services) {
        this.feed =
                new CallFeed(services.calls(), services.dashboard(), (call, chat) -> new CallCard(call, chat).open());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        feed.open(event.getUI(), me.id());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
    }
}
