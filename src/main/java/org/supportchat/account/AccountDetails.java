package org.supportchat.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.supportchat.common.Checks;

/** Who an account is for, and what they sign in with; limits in UTF-16 units, checked as it is made. */
public record AccountDetails(
        String username, String email, String firstName, String lastName, String jobTitle, String departments) {

    public static final int USERNAME_SHORTEST = 2;
    public static final int USERNAME_LONGEST = 50;
    public static final int EMAIL_LONGEST = 254;
    public static final int NAME_LONGEST = 100;
    public static final int DEPARTMENTS_LONGEST = 200;

    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}._@-]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)*");

    /** @throws org.supportchat.common.Invalid naming every component that breaks a rule */
    public AccountDetails {
        var checks = new Checks();
        username = username(checks, username);
        email = email(checks, email);
        firstName = checks.line("firstName", firstName, 1, NAME_LONGEST);
        lastName = checks.line("lastName", lastName, 1, NAME_LONGEST);
        jobTitle = checks.line("jobTitle", jobTitle, 0, NAME_LONGEST);
        departments = checks.line("departments", departments, 0, DEPARTMENTS_LONGEST);
        checks.done();
    }

    /** In small letters, as it is kept. */
    static String username(Checks checks, String typed) {
        var username = checks.line("username", typed, USERNAME_SHORTEST, USERNAME_LONGEST)
                .toLowerCase(Locale.ROOT);
        checks.matches("username", username, USERNAME, "invalid.username");
        return username;
    }

    /** In small letters, as it is kept. */
    static String email(Checks checks, String typed) {
        var email = checks.line("email", typed, 1, EMAIL_LONGEST).toLowerCase(Locale.ROOT);
        checks.matches("email", email, EMAIL, "invalid.email");
        return email;
    }

    /** First and last, in the order in which they are shown everywhere. */
    public String name() {
        return firstName + " " + lastName;
    }
}
