package org.supportchat.chat.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.supportchat.chat.AlertService;
import org.supportchat.chat.AlertTiming;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.DashboardService;
import org.supportchat.chat.DutyRoster;
import org.supportchat.common.ui.FramePart;
import org.supportchat.schedule.SupportHours;

/** What the bell of a page works with; the frame has one on every page of the staff. */
@Component
record AlertServices(
        AlertService alerts,
        AlertTiming timing,
        DashboardService dashboard,
        DutyRoster duty,
        ChatChanges changes,
        SupportHours hours,
        Clock clock)
        implements FramePart {

    @Override
    public AlertBell create() {
        return new AlertBell(this);
    }
}
