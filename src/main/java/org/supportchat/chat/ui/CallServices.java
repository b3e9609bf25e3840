package org.supportchat.chat.ui;

import org.springframework.stereotype.Component;
import org.supportchat.chat.DashboardService;
import org.supportchat.chat.StaffCalls;
import org.supportchat.common.ui.FramePart;

/** What tells a person of the staff that they are wanted works with; the frame has one on every page of theirs. */
@Component
record CallServices(StaffCalls calls, DashboardService dashboard) implements FramePart {

    @Override
    public CallBell create() {
        return new CallBell(this);
    }
}
