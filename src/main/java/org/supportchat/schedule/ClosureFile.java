package org.supportchat.schedule;

import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.supportchat.common.Invalid;

/**
 * Reads the closures out of a calendar file of a university. A file may come from anywhere: its size, its nesting and the
 * number of its events are looked at before it is read.
 */
public final class ClosureFile {

    /** In bytes. */
    public static final int LARGEST = 1024 * 1024;

    static final int MOST_EVENTS = 3_000;

    /** A calendar has events, and these have alarms. */
    private static final int DEEPEST = 5;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern LINE = Pattern.compile("(?im)^(BEGIN|END)(?:;[^:\\r\\n]*)?:[ \\t]*(\\S*)[ \\t]*\\r?$");

    private static final Pattern OLDER_ZONE = Pattern.compile("(?i)(?:[\\w-]+\\.)?(?:DAYLIGHT|TZ)\\b");
    private static final Pattern HIDDEN_ZONE = Pattern.compile("(?i)BEGIN[^\\r\\n]*VTIMEZONE");

    private ClosureFile() {}

    /**
     * Says what the file would close, and stores nothing.
     *
     * @param present the overrides that there are
     * @throws Invalid naming {@code file}, where it cannot be read or there is nothing in it
     */
    public static ClosurePlan read(byte[] file, LocalDate today, List<HoursOverride> present) {
        if (file.length > LARGEST) {
            throw refusal("closures.file-too-large", LARGEST / 1024 / 1024);
        }
        var text = FOLD.matcher(decode(file)).replaceAll("");
        requireCalendar(text);
        return new ClosureReading(today, present).read(events(withoutZones(text)));
    }

    private static String decode(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return text.toString().replaceFirst("^" + BYTE_ORDER_MARK, "").strip();
        } catch (CharacterCodingException otherEncoding) {
            throw refusal("closures.file-not-utf-8");
        }
    }

    private static void requireCalendar(String text) {
        if (text.isEmpty()) {
            throw refusal("closures.file-empty");
        }
        var lines = LINE.matcher(text);
        if (!lines.lookingAt() || !lines.group(2).equalsIgnoreCase("VCALENDAR")) {
            throw refusal("closures.no-calendar");
        }
        var depth = 0;
        var events = 0;
        lines.reset();
        while (lines.find()) {
            depth += lines.group(1).equalsIgnoreCase("BEGIN") ? 1 : -1;
            events += lines.group(1).equalsIgnoreCase("BEGIN") && lines.group(2).equalsIgnoreCase("VEVENT") ? 1 : 0;
            if (depth < 0 || depth > DEEPEST) {
                throw refusal("closures.broken");
            }
        }
        if (depth != 0) {
            throw refusal("closures.broken");
        }
        if (events == 0) {
            throw refusal("closures.no-events");
        }
        if (events > MOST_EVENTS) {
            throw refusal("closures.too-many-events", MOST_EVENTS);
        }
    }

    /** Days have no zone; and the library follows the rules of those in the file to their end, before anybody asks. */
    private static String withoutZones(String text) {
        var kept = new StringBuilder();
        var isZone = false;
        for (var line : text.lines().toList()) {
            var bound = LINE.matcher(line);
            var isBound = bound.matches() && bound.group(2).equalsIgnoreCase("VTIMEZONE");
            isZone |= isBound;
            if (!isZone && !OLDER_ZONE.matcher(line).lookingAt()) {
                kept.append(line).append("\r\n");
            }
            isZone &= !(isBound && bound.group(1).equalsIgnoreCase("END"));
        }
        if (HIDDEN_ZONE.matcher(kept).find()) {
            throw refusal("closures.broken");
        }
        return kept.toString();
    }

    private static List<VEvent> events(String text) {
        var events = new ArrayList<VEvent>();
        try (var reader = new ICalReader(text)) {
            for (var calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                events.addAll(calendar.getEvents());
            }
        } catch (IOException | RuntimeException malformed) {
            throw refusal("closures.broken");
        }
        return events;
    }

    private static Invalid refusal(String key, Object... arguments) {
        return new Invalid("file", key, arguments);
    }
}
