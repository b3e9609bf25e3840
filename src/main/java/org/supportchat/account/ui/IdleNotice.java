package org.supportchat.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.UUID;
import org.supportchat.account.StaffActivity;
import org.supportchat.common.ui.LivePage;

/** Tells whoever does nothing for long that they will be signed out, on every page of theirs, and lets them stay. */
final class IdleNotice extends Div {

    private final transient StaffActivity activity;
    private final Notification notice = new Notification();
    private transient Runnable watchNoMore = () -> {};

    IdleNotice(StaffActivity activity) {
        this.activity = activity;
        notice.addThemeVariants(NotificationVariant.WARNING);
        notice.setPosition(Position.TOP_CENTER);
        notice.setDuration(0);
        notice.setAssertive(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watchNoMore.run();
        var ui = event.getUI();
        var page = LivePage.name(ui);
        watchNoMore = PageSession.use(ui)
                .map(use -> activity.watch(page, use, isSoon -> LivePage.show(ui, () -> show(page, isSoon))))
                .orElse(() -> {});
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watchNoMore.run();
        watchNoMore = () -> {};
        notice.close();
    }

    private void show(UUID page, boolean isSoon) {
        notice.removeAll();
        if (isSoon) {
            var stay = new Button(getTranslation("idle.stay"), click -> activity.act(page));
            stay.addThemeName("primary");
            var text = new Div(new Span(getTranslation("idle.notice", activity.minutesOfNotice())), stay);
            text.addClassName("idle-notice");
            notice.add(text);
        }
        notice.setOpened(isSoon);
    }
}
