package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.supportchat.account.Homecoming.Farewell;
import org.supportchat.account.Homecoming.Unknown;
import org.supportchat.account.Homecoming.Welcome;
import org.supportchat.common.NotFound;

/** Whose devices are seen and ended, by the person themselves and by what takes their access away. */
@SpringBootTest
class OwnDevicesTests {

    private static final SignInPlace HERE = new SignInPlace("Firefox/140.0 (Windows)", "192.0.2.1", false);
    private static final SignInPlace KEPT = new SignInPlace("Firefox/140.0 (Windows)", "192.0.2.1", true);

    @Autowired
    private Devices devices;

    @Autowired
    private OwnDevices own;

    @Autowired
    private AccessDoor access;

    @Autowired
    private Staff staff;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate database;

    private StaffMember ana;

    @BeforeEach
    void makeATechnician() {
        ana = staff.technician("Ana");
    }

    private DeviceSecret signIn(SignInPlace place) {
        return devices.signIn(ana, place, Optional.empty()).orElseThrow().next().orElseThrow();
    }

    private static void isToldOf(DeviceEnding ending, Homecoming homecoming) {
        assertThat(homecoming).isEqualTo(new Farewell(ending));
    }

    private List<DeviceView> listed(StaffMember member) {
        var all = new ArrayList<DeviceView>();
        as(member, () -> all.addAll(own.mine(new SessionUse(clock.instant()))));
        return all;
    }

    @Test
    void deactivationEndsAllDevicesOfThePersonAlone() {
        var secret = signIn(KEPT);
        var ben = staff.technician("Ben");
        var other = devices.signIn(ben, HERE, Optional.empty()).orElseThrow();
        access.deactivate(ana.id());
        database.update("update account set active = true where id = ?", ana.id());
        isToldOf(DeviceEnding.DEACTIVATED, devices.comeBack(secret));
        assertThat(((Welcome) devices.comeBack(other.next().orElseThrow())).member())
                .isEqualTo(ben);
    }

    @Test
    void newPasswordEndsDevicesAndAnotherRoleDoesNot() {
        var secret = signIn(HERE);
        access.giveRole(ana.id(), Role.MANAGER);
        assertThat(devices.comeBack(secret)).isInstanceOf(Welcome.class);
        access.changePassword(ana.id(), "");
        isToldOf(DeviceEnding.PASSWORD, devices.comeBack(secret));
    }

    @Test
    void signingInAgainInABrowserTakesThePlaceOfTheDevice() {
        var first = signIn(HERE);
        devices.signIn(ana, HERE, Optional.of(new DeviceSecret(first.device(), "guess")));
        assertThat(listed(ana)).hasSize(2);
        devices.signIn(ana, HERE, Optional.of(first));
        assertThat(listed(ana)).hasSize(2);
        assertThat(devices.comeBack(first)).isEqualTo(new Unknown());
    }

    @Test
    void everybodySeesAndEndsTheirOwnAlone() {
        var secret = signIn(KEPT);
        var ben = staff.technician("Ben");
        assertThat(listed(ana)).singleElement().satisfies(one -> {
            assertThat(one.browser()).isEqualTo("Firefox");
            assertThat(one.system()).isEqualTo("Windows");
            assertThat(one.address()).isEqualTo("192.0.2.1");
            assertThat(one.isKept()).isTrue();
            assertThat(one.isHere()).isFalse();
        });
        assertThat(listed(ben)).isEmpty();
        assertThatThrownBy(() -> as(ben, () -> own.end(secret.device()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(ana, () -> own.end(UUID.randomUUID()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own.end(secret.device()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        as(ana, () -> own.end(secret.device()));
        assertThat(listed(ana)).isEmpty();
        isToldOf(DeviceEnding.SIGNED_OUT, devices.comeBack(secret));
        assertThatThrownBy(() -> as(ana, () -> own.end(secret.device()))).isInstanceOf(NotFound.class);
    }
}
