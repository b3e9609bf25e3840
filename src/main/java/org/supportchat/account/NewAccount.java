package org.supportchat.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.supportchat.common.Checks;

/** What a new account is made of; limits in UTF-16 units, checked as it is made. */
public record NewAccount(
        String username,
        String email,
        String password,
        String firstName,
        String lastName,
        String jobTitle,
        String departments) {

    public static final int USERNAME_SHORTEST = 2;
    public static final int USERNAME_LONGEST = 50;
    public static final int EMAIL_LONGEST = 254;
    public static final int NAME_LONGEST = 100;
    public static final int DEPARTMENTS_LONGEST = 200;

    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}._@-]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)*");

    /** @throws org.supportchat.common.Invalid naming every component that breaks a rule */
    public NewAccount {
        var checks = new Checks();
        username = checks.line("username", username, USERNAME_SHORTEST, USERNAME_LONGEST)
                .toLowerCase(Locale.ROOT);
        checks.matches("username", username, USERNAME, "invalid.username");
        email = email(checks, email);
        password = PasswordRule.ALONE.length(checks, "password", password);
        firstName = checks.line("firstName", firstName, 1, NAME_LONGEST);
        lastName = checks.line("lastName", lastName, 1, NAME_LONGEST);
        jobTitle = checks.line("jobTitle", jobTitle, 0, NAME_LONGEST);
        departments = checks.line("departments", departments, 0, DEPARTMENTS_LONGEST);
        checks.done();
    }

    /** An e-mail address as it is kept. */
    static String email(Checks checks, String typed) {
        var email = checks.line("email", typed, 1, EMAIL_LONGEST).toLowerCase(Locale.ROOT);
        checks.matches("email", email, EMAIL, "invalid.email");
        return email;
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
