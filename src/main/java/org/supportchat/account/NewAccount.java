package org.supportchat.account;

import org.supportchat.common.Checks;

/** What an account with a password is made of: its {@link AccountDetails} and that; checked as it is made. */
public record NewAccount(
        String username,
        String email,
        String password,
        String firstName,
        String lastName,
        String jobTitle,
        String departments) {

    /** @throws org.supportchat.common.Invalid naming every component that breaks a rule */
    public NewAccount {
        var checks = new Checks();
        username = AccountDetails.username(checks, username);
        email = AccountDetails.email(checks, email);
        password = PasswordRule.ALONE.length(checks, "password", password);
        firstName = checks.line("firstName", firstName, 1, AccountDetails.NAME_LONGEST);
        lastName = checks.line("lastName", lastName, 1, AccountDetails.NAME_LONGEST);
        jobTitle = checks.line("jobTitle", jobTitle, 0, AccountDetails.NAME_LONGEST);
        departments = checks.line("departments", departments, 0, AccountDetails.DEPARTMENTS_LONGEST);
        checks.done();
    }

    /** All but the password. */
    AccountDetails details() {
        return new AccountDetails(username, email, firstName, lastName, jobTitle, departments);
    }

    /** What anybody could know of the person, and so must not be the password. */
    PasswordOwner owner() {
        return new PasswordOwner(username, email, firstName, lastName);
    }

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
