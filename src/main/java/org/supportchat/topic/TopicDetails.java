package org.supportchat.topic;

import org.supportchat.common.Checks;

/**
 * What a manager says of a topic; limits in UTF-16 units, checked as it is made.
 *
 * @param group the heading that it is shown under; may be empty
 * @param name what students choose by; no two topics have the same
 * @param description a line that says more; may be empty
 * @param hint what stands in the empty field of the question; may be empty
 * @param active whether students can choose it
 */
public record TopicDetails(String group, String name, String description, String hint, TopicIcon icon, boolean active) {

    public static final int NAME_LONGEST = 60;
    public static final int LINE_LONGEST = 200;

    /** @throws org.supportchat.common.Invalid naming every component that breaks a limit */
    public TopicDetails {
        var checks = new Checks();
        group = checks.line("group", group, 0, NAME_LONGEST);
        name = checks.line("name", name, 1, NAME_LONGEST);
        description = checks.line("description", description, 0, LINE_LONGEST);
        hint = checks.line("hint", hint, 0, LINE_LONGEST);
        checks.done();
    }
}
