package org.supportchat.account;

import java.util.List;

/** An e-mail to some of the staff. Nothing of it is in a log: what it says may be a secret. */
public record Letter(List<String> addresses, String subject, String text) {

    @Override
    public String toString() {
        return "Letter[...]";
    }
}
