package org.supportchat.attachment;

import java.util.Arrays;

/**
 * A file that is not what it seems, or has a name that means harm.
 *
 * @param what it is
 * @param name as the sender tells it
 */
public record Disguise(String what, String name, byte[] bytes, Fate fate) {

    /** What has to become of it. */
    public enum Fate {
        /** It is not accepted, in words. */
        REFUSED,
        /** It is kept, and can do nothing: it is a download with a harmless name and a content type of ours. */
        INERT
    }

    static Disguise refused(String what, String name, byte[] bytes) {
        return new Disguise(what, name, bytes, Fate.REFUSED);
    }

    static Disguise inert(String what, String name, byte[] bytes) {
        return new Disguise(what, name, bytes, Fate.INERT);
    }

    /** Cut off after so many bytes. */
    static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, Math.min(length, bytes.length));
    }

    @Override
    public String toString() {
        return what + ": " + name;
    }
}
