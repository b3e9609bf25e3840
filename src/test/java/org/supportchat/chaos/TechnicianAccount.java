package org.supportchat.chaos;

/** A technician who can sign in. */
public record TechnicianAccount(String username, String password, String firstName, String lastName) {

    static TechnicianAccount number(int number) {
        return new TechnicianAccount("technician" + number, "a few example words", "Kim", "Example " + number);
    }

    /** The command of the product that makes the account. */
    String[] command() {
        var email = username + "@example.edu";
        return new String[] {
            "create_system_manager", username, email, password, firstName, lastName, "Assistant", "Computing", "--force"
        };
    }
}
