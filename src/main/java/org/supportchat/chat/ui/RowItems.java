package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.Technician;
import org.supportchat.cluster.Visitor;

/** What the rows of a dashboard say to its reader, and who looks at the chats, which these do not say themselves. */
final class RowItems {

    private final UUID me;
    private final Map<UUID, Set<Visitor>> looking = new HashMap<>();

    /** @param me the account of the technician at this page */
    RowItems(UUID me) {
        this.me = me;
    }

    /** Notes who looks at which chat; gives the chats where that is another one than before, besides the reader. */
    Set<UUID> setLooking(Map<UUID, Set<Visitor>> visitors) {
        var chatIds = new HashSet<>(visitors.keySet());
        chatIds.addAll(looking.keySet());
        chatIds.removeIf(chatId -> !setLooking(chatId, visitors.getOrDefault(chatId, Set.of())));
        return chatIds;
    }

    /** Notes who looks at this chat; gives whether that is another one than before, besides the reader. */
    boolean setLooking(UUID chatId, Set<Visitor> visitors) {
        var others = visitors.stream().filter(one -> !one.id().equals(me)).collect(Collectors.toSet());
        return !others.equals(others.isEmpty() ? looking.remove(chatId) : looking.put(chatId, others));
    }

    /** @param page in whose language */
    RowItem item(Component page, ChatRow row) {
        return new RowItem(
                row.id().toString(),
                row.number(),
                row.studentName(),
                row.topic(),
                row.opening(),
                row.waitingSince().toEpochMilli(),
                unanswered(row),
                people(page, row),
                looking(page, row),
                row.status().isOpen() && !row.isIn(me));
    }

    private static long unanswered(ChatRow row) {
        return row.status() == ChatStatus.ACTIVE
                ? row.unansweredSince().map(Instant::toEpochMilli).orElse(0L)
                : 0;
    }

    private static String people(Component page, ChatRow row) {
        var names = row.technicians().stream().map(Technician::name).collect(Collectors.joining(", "));
        return row.status() == ChatStatus.LEFT ? page.getTranslation("dashboard.row-left", names) : names;
    }

    /** Those alone who are not in it: the others are named beside. */
    private String looking(Component page, ChatRow row) {
        var names = looking.getOrDefault(row.id(), Set.of()).stream()
                .filter(one -> !row.isIn(one.id()))
                .map(Visitor::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : page.getTranslation("dashboard.looking", names);
    }
}
