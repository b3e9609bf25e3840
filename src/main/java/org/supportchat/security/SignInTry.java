package org.supportchat.security;

import java.util.Optional;
import org.supportchat.cluster.Origin;

/**
 * Somebody tries to sign in.
 *
 * @param account the username as it was typed, in lower case; known or not
 * @param device the browser, where this account was signed in with it before
 */
record SignInTry(String account, Origin network, Optional<String> device) {

    /** One account from one network, or in one browser that is known. */
    record Own(String account, String place) {}

    Own own() {
        return new Own(account, device.map(known -> "device " + known).orElse("network " + network.network()));
    }

    @Override
    public String toString() {
        return "SignInTry[...]";
    }
}
