package org.supportchat.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supportchat.account.AccountChanges;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;
import org.supportchat.account.StaffPresence;
import org.supportchat.common.Site;
import org.supportchat.common.ui.FramePart;
import org.supportchat.common.ui.LivePage;
import org.supportchat.shell.OpenPages;
import org.supportchat.shell.ServerState;

/** The frame around every screen: the name of the site, the way through it for the staff, light or dark. */
@Layout
@AnonymousAllowed
@JavaScript("context://scripts/page.js")
final class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient AuthenticationContext authentication;
    private final transient StaffPresence presence;
    private final transient Clock clock;
    private final transient AccountChanges changes;
    private final ConnectionState connection;
    private transient Runnable goAway = () -> {};
    private final transient List<FramePart> parts;
    private final Nav staff = new Nav();
    private final Div tools = new Div();
    private final Div content = new Div();

    Frame(
            Site site,
            AuthenticationContext authentication,
            StaffPresence presence,
            List<FramePart> parts,
            OpenPages pages,
            ServerState server,
            AccountPreferences preferences,
            AccountChanges changes,
            Clock clock) {
        this.authentication = authentication;
        this.presence = presence;
        this.parts = parts;
        this.clock = clock;
        this.changes = changes;
        this.connection = new ConnectionState(pages, server);
        addClassName("frame");
        var home = new Anchor("", site.title());
        home.addClassName("frame-title");
        staff.addClassName("frame-staff");
        staff.setAriaLabel(getTranslation("shell.navigation"));
        content.addClassName("frame-content");
        var header = new Header(
                home, staff, connection, new LanguageSwitch(preferences::chooseLanguage), createColorScheme());
        header.addClassName("frame-header");
        add(header, content, tools);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.serverClock.set($0)", clock.millis());
        comeIn(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        goAway.run();
        goAway = () -> {};
    }

    /** The page counts as one of its reader's, as long as it is heard of. */
    private void comeIn(UI ui) {
        goAway.run();
        var member = authentication.getAuthenticatedUser(StaffMember.class);
        goAway = member.map(one -> presence.come(LivePage.name(ui), one)).orElse(() -> {});
        connection.setBeating(member.isPresent());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        content.getElement().removeAllChildren();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        staff.removeAll();
        authentication.getAuthenticatedUser(StaffMember.class).ifPresent(this::addStaff);
        staff.setVisible(staff.getComponentCount() > 0);
        if (staff.isVisible() && tools.getComponentCount() == 0) {
            parts.forEach(part -> tools.add(part.create()));
        }
    }

    private void addStaff(StaffMember member) {
        var dashboard = new Anchor("dashboard", getTranslation("dashboard.heading"));
        var signOut = new Button(getTranslation("shell.sign-out"), click -> authentication.logout());
        signOut.addThemeName("tertiary");
        staff.add(dashboard, new Anchor("responses", getTranslation("responses.heading")));
        if (member.role() == Role.MANAGER) {
            staff.add(
                    new Anchor("topics", getTranslation("topics.heading")),
                    new Anchor("schedule", getTranslation("schedule.heading")),
                    new Anchor("accounts", getTranslation("accounts.heading")),
                    new Anchor("audit", getTranslation("audit.heading")));
        }
        staff.add(new MemberLink(member, changes), signOut);
    }

    /** The script listens for its click, so no call goes to the server. */
    private Component createColorScheme() {
        var toggle = new Button(VaadinIcon.ADJUST.create());
        toggle.addThemeNames("tertiary", "icon");
        toggle.addClassName("color-scheme-toggle");
        toggle.setAriaLabel(getTranslation("shell.color-scheme"));
        toggle.setTooltipText(getTranslation("shell.color-scheme"));
        return toggle;
    }
}
