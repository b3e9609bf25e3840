package org.supportchat.wire;

/** The page is for people who are signed in. */
public final class SignedOut extends Unreachable {

    SignedOut() {
        super("nobody is signed in");
    }
}
