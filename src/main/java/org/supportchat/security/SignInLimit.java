package org.supportchat.security;

import java.time.Duration;

/**
 * How many wrong tries are free within a quarter of an hour, and how long the waits are after them.
 *
 * @param doubling so many more wrong tries double the wait
 */
record SignInLimit(int free, int doubling, Duration shortest, Duration longest) {

    /** Of one account from one network, or from one browser that is known: ten, then half a minute to five minutes. */
    static final SignInLimit OWN = new SignInLimit(10, 1, Duration.ofSeconds(30), Duration.ofMinutes(5));

    /** Of one account from everywhere. */
    static final SignInLimit ACCOUNT = new SignInLimit(30, 10, Duration.ofSeconds(30), Duration.ofMinutes(5));

    /** Of all accounts from one network, which a whole campus may share: more than its people mistype. */
    static final SignInLimit NETWORK = new SignInLimit(100, 1, Duration.ofSeconds(1), Duration.ofMinutes(1));

    Duration waitAfter(int missed) {
        if (missed < free) {
            return Duration.ZERO;
        }
        var wait = shortest.multipliedBy(1L << Math.min((missed - free) / doubling, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    /** Those that are being looked at count as well, so that many at once are no way around the wait. */
    boolean isFull(WrongTries.Tally tally) {
        return tally.underway() >= Math.max(1, free - tally.missed());
    }
}
