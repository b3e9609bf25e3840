package org.supportchat.schedule;

/**
 * Hours that begin on one day, by the clock on the wall: half-open, in minutes from the midnight the day begins with.
 *
 * @param from 0 to 1,439
 * @param to later than {@code from} by 1 to 1,440; more than 1,440 is past midnight, on the next day
 */
public record Hours(int from, int to) {

    /** Minutes. */
    public static final int DAY = 24 * 60;

    /** @throws IllegalArgumentException where a bound is out of its range */
    public Hours {
        if (from < 0 || from >= DAY || to <= from || to - from > DAY) {
            throw new IllegalArgumentException("no hours: minute " + from + " to minute " + to);
        }
    }
}
