package org.supportchat.chat.ui;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A row of the dashboard as {@code chat-rows.js} draws it; what is empty is left out.
 *
 * @param id the chat
 * @param since from when on it waits, in milliseconds since 1970
 * @param unanswered since when its student has no answer while somebody helps, in the same way; 0 where there is one
 * @param people who is in it, in words
 * @param looking who else looks at it, in words
 * @param joinable whether the reader can join
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record RowItem(
        String id,
        long number,
        String name,
        String topic,
        String opening,
        long since,
        long unanswered,
        String people,
        String looking,
        boolean joinable) {}
