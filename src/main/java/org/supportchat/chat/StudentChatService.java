package org.supportchat.chat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotAllowed;
import org.supportchat.common.NotFound;
import org.supportchat.common.TooMany;
import org.supportchat.topic.Topics;

/**
 * What a student can do. Every method takes the token that the student holds the chat by and reaches that chat alone; a
 * token that is forged or past its time finds nothing.
 */
@Service
public class StudentChatService {

    private final ChatRepository chats;
    private final TokenRepository renewals;
    private final StudentTokens tokens;
    private final BrowserPauses pauses;
    private final ResumeHashes hashes;
    private final ChatReader reader;
    private final ChatWriter writer;
    private final WritingPace pace;
    private final Topics topics;
    private final Clock clock;

    StudentChatService(
            ChatRepository chats,
            TokenRepository renewals,
            StudentTokens tokens,
            BrowserPauses pauses,
            ResumeHashes hashes,
            ChatReader reader,
            ChatWriter writer,
            WritingPace pace,
            Topics topics,
            Clock clock) {
        this.pace = pace;
        this.pauses = pauses;
        this.topics = topics;
        this.chats = chats;
        this.renewals = renewals;
        this.tokens = tokens;
        this.hashes = hashes;
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /** The same for a browser that is not known. */
    public StudentToken start(Optional<StudentToken> held, NewChat start) {
        return start(held, start, Optional.empty());
    }

    /**
     * Puts a new chat in line, with the question as its first message. A topic that was taken away meanwhile keeps nobody
     * from asking.
     *
     * @param held the token that the browser holds already, if any
     * @param browser what the browser is known by
     * @throws NotAllowed where new chats from this browser are paused
     * @throws Conflict where that token's chat is still open: nobody opens a second one by accident
     */
    public StudentToken start(Optional<StudentToken> held, NewChat start, Optional<StudentBrowser> browser) {
        pauses.requireNone(browser);
        var code = ResumeCode.create();
        var topic = start.topicId().flatMap(topics::find);
        return tokens.start(held, start, topic, code, hashes.of(code), browser);
    }

    /** The chat that the token opens, if it opens one. */
    @Transactional(readOnly = true)
    public Optional<ChatState> find(StudentToken token) {
        return read(token).map(ChatState::of);
    }

    /** @throws NotFound where the token opens nothing */
    @Transactional(readOnly = true)
    public ChatUpdate readAfter(StudentToken token, long seq) {
        return reader.after(require(read(token)), seq);
    }

    /** @throws NotFound where the token opens nothing */
    @Transactional(readOnly = true)
    public List<MessageView> readBefore(StudentToken token, long seq) {
        return reader.before(require(read(token)), seq);
    }

    /**
     * Stores the message, unless its key says that it is stored already, and gives its number in the chat.
     *
     * @throws NotFound where the token opens nothing
     * @throws Conflict where the chat is not open, or a file is not there any more
     * @throws TooMany where the student writes too fast; the message can be sent again later
     */
    @Transactional
    public long send(StudentToken token, NewMessage message) {
        var held = lockHeld(token);
        var chat = held.chat();
        return writer.storedBefore(chat, message)
                .orElseGet(() -> {
                    pace.keep(chat.id(), true);
                    renew(token, held);
                    return writer.store(chat.writeAsStudent(message, clock.instant()), message, FileDoor.STUDENT);
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
        var chatId = require(read(token)).id();
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
        tokens.requireNoneOpen(held);
        writer.store(lock(token).comeBack(clock.instant()));
    }

    /** Makes the token good for another full term from now. */
    @Transactional
    public void renew(StudentToken token) {
        renew(token, lockHeld(token));
    }

    private void renew(StudentToken token, HeldChat held) {
        var now = clock.instant();
        if (held.isToBeRenewed(now)) {
            renewals.renew(token.hash(), now.plus(StudentToken.LIFE));
        }
    }

    private Optional<Chat> read(StudentToken token) {
        return chats.findByToken(token.hash(), clock.instant());
    }

    private Chat lock(StudentToken token) {
        return lockHeld(token).chat();
    }

    private HeldChat lockHeld(StudentToken token) {
        return require(chats.lockByToken(token.hash(), clock.instant()));
    }

    private static <T> T require(Optional<T> found) {
        return found.orElseThrow(() -> new NotFound("chat.lost"));
    }
}
