package org.supportchat.schedule;

import java.util.List;
import org.supportchat.common.Word;

/** Hours within a sentence. */
final class HoursWords {

    private HoursWords() {}

    /** Such as "09:00–12:00, 13:00–16:30", or the word for closed. */
    static Object of(List<Hours> hours) {
        return hours.isEmpty() ? new Word("hours.closed") : Hours.listed(hours);
    }
}
