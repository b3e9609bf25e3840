package org.supportchat.chat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotFound;
import org.supportchat.topic.Topics;

/**
 * What a student can do. Every method takes the token that the student holds the chat by and reaches that chat alone; a
 * token that is forged or past its time finds nothing.
 */
@Service
public class StudentChatService {

    private final ChatRepository chats;
    private final ChatReader reader;
    private final ChatWriter writer;
    private final Topics topics;
    private final Clock clock;

    StudentChatService(ChatRepository chats, ChatReader reader, ChatWriter writer, Topics topics, Clock clock) {
        this.topics = topics;
        this.chats = chats;
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Puts a new chat in line, with the question as its first message. A topic that was taken away meanwhile keeps nobody
     * from asking.
     *
     * @param held the token that the browser holds already, if any
     * @throws Conflict where that token's chat is still open: nobody opens a second one by accident
     */
    @Transactional
    public StudentToken start(Optional<StudentToken> held, NewChat start) {
        requireNoneOpen(held);
        var now = clock.instant();
        var token = StudentToken.create();
        var chat = new Chat(start, token, now);
        start.topicId().flatMap(topics::find).ifPresent(chat::askAbout);
        var first = chat.writeAsStudent(new NewMessage(UUID.randomUUID(), start.question()), now);
        var started = chat.started();
        chats.save(chat);
        writer.store(first);
        writer.store(started);
        return token;
    }

    /** The chat that the token opens, if it opens one. */
    @Transactional(readOnly = true)
    public Optional<ChatState> find(StudentToken token) {
        return chats.findByTokenHash(token.hash()).filter(this::isInTime).map(ChatState::of);
    }

    /** @throws NotFound where the token opens nothing */
    @Transactional(readOnly = true)
    public ChatUpdate readAfter(StudentToken token, long seq) {
        return reader.after(require(chats.findByTokenHash(token.hash())), seq);
    }

    /** @throws NotFound where the token opens nothing */
    @Transactional(readOnly = true)
    public List<MessageView> readBefore(StudentToken token, long seq) {
        return reader.before(require(chats.findByTokenHash(token.hash())), seq);
    }

    /**
     * Stores the message, unless its key says that it is stored already, and gives its number in the chat.
     *
     * @throws NotFound where the token opens nothing
     * @throws Conflict where the chat is not open
     */
    @Transactional
    public long send(StudentToken token, NewMessage message) {
        var chat = lock(token);
        return writer.storedBefore(chat, message)
                .orElseGet(() -> {
                    chat.renewToken(clock.instant());
                    return writer.store(chat.writeAsStudent(message, clock.instant()));
                })
                .seq();
    }

    /**
     * Notes how far the student has got what technicians wrote; nothing where that was known, or is beyond the last line.
     *
     * @throws NotFound where the token opens nothing
     */
    @Transactional
    public void acknowledge(StudentToken token, Receipt receipt) {
        var chatId = require(chats.findByTokenHash(token.hash())).id();
        writer.tellSeen(chatId, chats.moveStudentReceipt(chatId, receipt.delivered(), receipt.read()));
    }

    /** @throws Conflict where the chat is not open */
    @Transactional
    public void leave(StudentToken token) {
        writer.store(lock(token).leave(clock.instant()));
    }

    /**
     * Takes the leaving back.
     *
     * @param held the token that the browser holds now, which another tab may have changed
     * @throws Conflict where the student has not left, or has another chat open
     */
    @Transactional
    public void comeBack(StudentToken token, Optional<StudentToken> held) {
        requireNoneOpen(held);
        writer.store(lock(token).comeBack(clock.instant()));
    }

    /** Makes the token good for another full term from now. */
    @Transactional
    public void renew(StudentToken token) {
        lock(token).renewToken(clock.instant());
    }

    private void requireNoneOpen(Optional<StudentToken> held) {
        if (held.flatMap(this::find).filter(chat -> chat.status().isOpen()).isPresent()) {
            throw new Conflict("chat.open-already");
        }
    }

    private Chat lock(StudentToken token) {
        return require(chats.lockByTokenHash(token.hash()));
    }

    private Chat require(Optional<Chat> chat) {
        return chat.filter(this::isInTime).orElseThrow(() -> new NotFound("chat.lost"));
    }

    private boolean isInTime(Chat chat) {
        return chat.tokenExpiresAt().isAfter(clock.instant());
    }
}
