package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.supportchat.common.Invalid;

/** Where domains are named, nobody of the staff comes in with an address elsewhere, whichever way accounts are made. */
@SpringBootTest(properties = "support-chat.account.email-domains=example.edu, *.example.edu")
class EmailDomainsTests {

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private AccountImport imports;

    @Autowired
    private Staff staff;

    private static AccountDetails at(String domain) {
        return new AccountDetails("domain.test", "domain.test@" + domain, "Nia", "New", "", "");
    }

    private static void refuses(ThrowingCallable use) {
        assertThatThrownBy(use).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.problems().getFirst().field()).isEqualTo("email");
            assertThat(invalid.sentence((key, arguments) -> key + " " + arguments[0]))
                    .isEqualTo("account.email-domain example.edu, *.example.edu");
        });
    }

    @Test
    void byTheFormTheFileTheCommandAndAnEdit() {
        refuses(() -> accounts.create(
                new NewAccount("domain.test", "x@example.org", Staff.PASSWORD, "Nia", "New", "", ""), Role.MANAGER));
        as(staff.manager("Mo"), () -> {
            refuses(() -> administration.invite(at("example.org"), Role.TECHNICIAN));
            var plan = imports.plan(
                    "username,email,first name,last name\nx1,x1@example.org,A,B".getBytes(), (key, arguments) -> key);
            assertThat(plan.problems())
                    .extracting(problem -> problem.rule().key())
                    .containsExactly("account.email-domain");
            var account =
                    administration.invite(at("cs.example.edu"), Role.TECHNICIAN).account();
            refuses(() -> administration.edit(
                    account.id(), account.version(), new AccountEdit(at("example.org"), Role.TECHNICIAN, true)));
            administration.delete(account.id());
        });
    }
}
