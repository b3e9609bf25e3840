package org.supportchat.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/** A browser is known for the account that was signed in there, as long as its password is the same. */
class KnownDevicesTests {

    private final UserDetails ana = user("ana", "hash of ana");
    private final String cookie = KnownDevices.create(ana);

    private static UserDetails user(String username, String hash) {
        return User.withUsername(username).password(hash).roles("STAFF").build();
    }

    @Test
    void isKnownForItsAccount() {
        assertThat(KnownDevices.find(cookie, ana)).isPresent();
        assertThat(KnownDevices.find(KnownDevices.create(ana), ana)).isNotEqualTo(KnownDevices.find(cookie, ana));
    }

    @Test
    void isNotKnownForAnotherOneNorWithAnotherPassword() {
        assertThat(KnownDevices.find(cookie, user("ben", "hash of ana"))).isEmpty();
        assertThat(KnownDevices.find(cookie, user("ana", "another hash"))).isEmpty();
    }

    @Test
    void whatWasMadeUpIsUnknown() {
        assertThat(KnownDevices.find("", ana)).isEmpty();
        assertThat(KnownDevices.find(".", ana)).isEmpty();
        assertThat(KnownDevices.find("name", ana)).isEmpty();
        assertThat(KnownDevices.find(cookie.substring(1), ana)).isEmpty();
        assertThat(KnownDevices.find(cookie + "0", ana)).isEmpty();
    }

    @Test
    void nobodyIsKnownForAnAccountWithoutAPassword() {
        var invited = user("ana", "");
        assertThat(KnownDevices.find(KnownDevices.create(invited), invited)).isEmpty();
    }
}
