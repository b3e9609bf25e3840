package org.supportchat.account.ui;

import org.springframework.stereotype.Component;
import org.supportchat.account.StaffActivity;
import org.supportchat.common.ui.FramePart;

/** What the notice of an idle session works with; the frame has one on every page of the staff. */
@Component
record SessionServices(StaffActivity activity) implements FramePart {

    @Override
    public IdleNotice create() {
        return new IdleNotice(activity);
    }
}
