package org.supportchat.common;

/** Says no to a person, in words: a key of the message bundles and what fills its places. */
public abstract sealed class Refusal extends RuntimeException
        permits Conflict, Invalid, NotAllowed, NotFound, NotNow, TooMany {

    private final transient Object[] arguments;

    Refusal(String key, Object... arguments) {
        super(key, null, false, false);
        this.arguments = arguments.clone();
    }

    /** The key of the sentence in the message bundles. */
    public String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** What it says, in the language of the one who is refused. */
    public String sentence(Language language) {
        return language.sentence(key(), arguments);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
