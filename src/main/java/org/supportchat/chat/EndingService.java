package org.supportchat.chat;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.attachment.Attachments;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotFound;

/**
 * What a student can do with a chat as a whole: say how it ended, take it away, and erase it. Every method takes the token
 * that the student holds the chat by and reaches that chat alone.
 */
@Service
public class EndingService {

    private final ChatRepository chats;
    private final MessageRepository messages;
    private final MessageViews views;
    private final MessageFileRepository files;
    private final Attachments attachments;
    private final ChatWriter writer;
    private final ChatJournal journal;
    private final Clock clock;

    EndingService(
            ChatRepository chats,
            MessageRepository messages,
            MessageViews views,
            MessageFileRepository files,
            Attachments attachments,
            ChatWriter writer,
            ChatJournal journal,
            Clock clock) {
        this.journal = journal;
        this.chats = chats;
        this.messages = messages;
        this.views = views;
        this.files = files;
        this.attachments = attachments;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Says how a chat ended that was closed. One who is still stuck is in line again, at the old place.
     *
     * @throws NotFound where the token opens nothing
     * @throws Conflict where the chat is not closed, this was said already, or it was closed too long ago to go on
     */
    @Transactional
    public void end(StudentToken token, Feedback feedback) {
        lock(token).end(feedback, clock.instant()).forEach(writer::store);
    }

    /**
     * Every line of the chat, in order.
     *
     * @throws NotFound where the token opens nothing
     */
    @Transactional(readOnly = true)
    public List<MessageView> readAll(StudentToken token) {
        var chat = chats.findByToken(token.hash(), clock.instant()).orElseThrow(EndingService::lost);
        return views.of(messages.findByChatIdOrderBySeq(chat.id()));
    }

    /**
     * Erases the chat, in whatever state it is: its lines, its files, who was in it, and every way back to it. Nothing of it
     * is kept.
     *
     * @throws NotFound where the token opens nothing
     */
    @Transactional
    public ErasureReceipt erase(StudentToken token) {
        var chat = lock(token);
        var lines = messages.countByChatId(chat.id());
        var sent = files.countByChatId(chat.id());
        chats.delete(chat);
        chats.flush();
        attachments.deleteShelf(chat.id());
        writer.tellErased(chat.id());
        journal.erased(chat);
        return new ErasureReceipt(chat.publicNumber(), lines, sent, clock.instant());
    }

    private Chat lock(StudentToken token) {
        return chats.lockByToken(token.hash(), clock.instant())
                .map(HeldChat::chat)
                .orElseThrow(EndingService::lost);
    }

    private static NotFound lost() {
        return new NotFound("chat.lost");
    }
}
