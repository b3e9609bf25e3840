package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotAllowed;

/** The one-time link for the first system manager. */
@SpringBootTest
@Transactional
@Sql(statements = "update account set active = false where role = 'MANAGER'")
class FirstManagerLinkTests {

    @Autowired
    private FirstManagerLink link;

    @Autowired
    private AccountService accounts;

    private static NewAccount details(String username) {
        return new NewAccount(
                username, username + "@example.edu", Staff.PASSWORD, "Mia", "Example", "Lecturer", "Computing");
    }

    @Test
    void opensWithItsSecretAlone() {
        var secret = link.issue();
        assertThat(link.opensWith(secret)).isTrue();
        assertThat(link.opensWith("")).isFalse();
        assertThat(link.opensWith(secret + "x")).isFalse();
        assertThat(secret).hasSize(43);
    }

    @Test
    void newerLinkTakesThePlaceOfTheOlder() {
        var older = link.issue();
        link.issue();
        assertThat(link.opensWith(older)).isFalse();
    }

    @Test
    void createsTheFirstManagerAndNeverWorksAgain() {
        var secret = link.issue();
        link.use(secret, details("mia.one"));
        assertThat(accounts.hasManager()).isTrue();
        assertThat(link.opensWith(secret)).isFalse();
        assertThatThrownBy(() -> link.use(secret, details("mia.two"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void opensNothingOnceAManagerWasMadeAnotherWay() {
        var secret = link.issue();
        accounts.create(details("mia.three"), Role.MANAGER);
        assertThat(link.opensWith(secret)).isFalse();
    }

    @Test
    void staysGoodWhereTheDetailsCannotBeUsed() {
        accounts.create(details("mia.four"), Role.TECHNICIAN);
        var secret = link.issue();
        assertThatThrownBy(() -> link.use(secret, details("mia.four"))).isInstanceOf(Invalid.class);
        assertThat(link.opensWith(secret)).isTrue();
    }
}
