package org.supportchat.account;

/**
 * What somebody of the staff is told about their own account.
 *
 * @param version that of the account, for a change of what is shown here
 */
public record Profile(
        String username,
        String email,
        String firstName,
        String lastName,
        String jobTitle,
        String departments,
        Role role,
        long version) {

    /** Whether a reader sees no difference. */
    public boolean readsLike(Profile other) {
        return new Profile(username, email, firstName, lastName, jobTitle, departments, role, other.version)
                .equals(other);
    }
}
