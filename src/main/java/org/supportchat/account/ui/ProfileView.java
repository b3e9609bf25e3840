package org.supportchat.account.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.supportchat.account.OwnDevices;
import org.supportchat.account.ProfileService;
import org.supportchat.account.Role;
import org.supportchat.common.ui.ProfilePart;

/** Where everybody of the staff keeps what is theirs: names, password, how they are rung, how pages are for them,
 * and where they are signed in. */
@Route("profile")
@RolesAllowed(Role.STAFF)
final class ProfileView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProfileService profiles;
    private final DetailsPart details;

    ProfileView(
            ProfileService profiles,
            PreferenceServices preferences,
            OwnDevices devices,
            AuthenticationContext authentication,
            List<ProfilePart> parts) {
        this.profiles = profiles;
        this.details = new DetailsPart(profiles);
        addClassName("profile-view");
        add(new H1(getTranslation("profile.heading")), details, new PasswordPart(profiles, details::take));
        parts.forEach(part -> add(part.create()));
        add(new PreferencesPart(preferences), new DevicesPart(devices, authentication));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        details.show(profiles.mine());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profile.heading");
    }
}
