package org.supportchat.account;

import org.supportchat.common.Checks;

/** What somebody of the staff is called, as students see it; checked as it is made. */
public record OwnNames(String firstName, String lastName) {

    /** @throws org.supportchat.common.Invalid naming each that breaks a rule of {@link AccountDetails} */
    public OwnNames {
        var checks = new Checks();
        firstName = checks.line("firstName", firstName, 1, AccountDetails.NAME_LONGEST);
        lastName = checks.line("lastName", lastName, 1, AccountDetails.NAME_LONGEST);
        checks.done();
    }

    /** Both, in the order in which they are shown everywhere. */
    String together() {
        return firstName + " " + lastName;
    }
}
