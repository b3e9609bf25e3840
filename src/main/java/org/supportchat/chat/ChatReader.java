package org.supportchat.chat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads what a page shows of a chat, inside the transaction of the service that calls. */
@Component
class ChatReader {

    private final MessageRepository messages;
    private final MessageViews views;

    ChatReader(MessageRepository messages, MessageViews views) {
        this.messages = messages;
        this.views = views;
    }

    /** What is newer than the page shows; who is in it as well, where that may have changed since. */
    ChatUpdate after(Chat chat, long seq) {
        var newer = chat.lastSeq() > seq
                ? views(messages.findByChatIdAndSeqGreaterThanOrderBySeqDesc(chat.id(), seq, Limit.of(ChatUpdate.MOST)))
                : List.<MessageView>of();
        var changed = isGap(seq, newer)
                || newer.stream().anyMatch(line -> !line.kind().isText());
        return new ChatUpdate(ChatState.of(chat), newer, changed ? Optional.of(technicians(chat)) : Optional.empty());
    }

    /** Whether lines are passed over between the two, as at the first read. */
    private static boolean isGap(long seq, List<MessageView> newer) {
        return !newer.isEmpty() && (seq == 0 || newer.getFirst().seq() > seq + 1);
    }

    List<MessageView> before(Chat chat, long seq) {
        return views(messages.findByChatIdAndSeqLessThanOrderBySeqDesc(chat.id(), seq, Limit.of(ChatUpdate.MOST)));
    }

    static List<Technician> technicians(Chat chat) {
        return chat.participants().everybody().stream()
                .filter(Participant::here)
                .sorted(Comparator.comparing(Participant::joinedAt))
                .map(one -> new Technician(one.accountId(), one.name()))
                .toList();
    }

    private List<MessageView> views(List<Message> newestFirst) {
        return views.of(newestFirst.reversed());
    }
}
