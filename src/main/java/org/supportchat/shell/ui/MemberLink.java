package org.supportchat.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.supportchat.account.AccountChanges;
import org.supportchat.account.StaffMember;
import org.supportchat.common.ui.LivePage;

/** Who is signed in, by the name that they have now, and the way to their profile. Where there is no room, a sign alone. */
final class MemberLink extends Anchor {

    private final UUID accountId;
    private final transient AccountChanges changes;
    private final Span name = new Span();
    private transient Runnable hearNoMore = () -> {};

    MemberLink(StaffMember member, AccountChanges changes) {
        this.accountId = member.id();
        this.changes = changes;
        setHref("profile");
        addClassName("frame-member");
        name.addClassName("frame-member-name");
        name.getElement().setAttribute("dir", "auto");
        var sign = VaadinIcon.USER.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, name);
        getElement().setAttribute("title", getTranslation("profile.heading"));
        show(member.name());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        hearNoMore.run();
        var ui = event.getUI();
        hearNoMore = changes.ofNames(accountId, now -> LivePage.show(ui, () -> show(now)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        hearNoMore.run();
        hearNoMore = () -> {};
    }

    private void show(String now) {
        name.setText(now);
        getElement().setAttribute("aria-label", getTranslation("shell.profile-of", now));
    }
}
