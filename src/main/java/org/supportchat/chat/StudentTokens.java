package org.supportchat.chat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.Conflict;
import org.supportchat.topic.TopicView;

/**
 * Gives students' browsers their tokens, in transactions that begin when the code has been hashed: that takes long, and
 * holds neither a connection nor a chat.
 */
@Service
class StudentTokens {

    /** More devices than anybody has; the token that ends first makes room. */
    static final int PER_CHAT = 10;

    private final ChatRepository chats;
    private final TokenRepository tokens;
    private final ChatWriter writer;
    private final EntityManager entities;
    private final Clock clock;

    StudentTokens(
            ChatRepository chats, TokenRepository tokens, ChatWriter writer, EntityManager entities, Clock clock) {
        this.chats = chats;
        this.tokens = tokens;
        this.writer = writer;
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws Conflict where the chat of the token that the browser holds is still open */
    @Transactional
    StudentToken start(
            Optional<StudentToken> held,
            NewChat start,
            Optional<TopicView> topic,
            ResumeCode code,
            String codeHash,
            Optional<StudentBrowser> browser) {
        requireNoneOpen(held);
        var now = clock.instant();
        var chat = new Chat(start, codeHash, now);
        topic.ifPresent(chat.question()::askAbout);
        var first = chat.writeAsStudent(new NewMessage(UUID.randomUUID(), start.question()), now);
        var started = chat.started();
        chats.save(chat);
        var token = give(chat, code, browser);
        writer.store(first);
        writer.store(started);
        return token;
    }

    /**
     * A token more for the chat of this code, if it has one.
     *
     * @throws Conflict where the chat of the token that the browser holds is another one, and open
     */
    @Transactional
    Optional<StudentToken> open(
            ResumeCode code, String codeHash, Optional<StudentToken> held, Optional<StudentBrowser> browser) {
        return chats.lockByResumeHash(codeHash).map(chat -> {
            held.flatMap(this::find)
                    .filter(other ->
                            !other.id().equals(chat.id()) && other.status().isOpen())
                    .ifPresent(other -> {
                        throw new Conflict("resume.another-open", String.valueOf(other.publicNumber()));
                    });
            tokens.findByChatIdOrderByExpiresAtDesc(chat.id()).stream()
                    .skip(PER_CHAT - 1L)
                    .forEach(tokens::delete);
            return give(chat, code, browser);
        });
    }

    /** The code that travels with the token, where the two were given together. */
    @Transactional(readOnly = true)
    Optional<ResumeCode> codeOf(StudentToken token) {
        return token.code()
                .filter(code -> tokens.findByHashAndExpiresAtAfter(token.hash(), clock.instant())
                        .flatMap(IssuedToken::codeProof)
                        .filter(proof -> code.isProved(token, proof))
                        .isPresent());
    }

    /** Nobody opens a second chat by accident. Inside the transaction of the service that calls. */
    void requireNoneOpen(Optional<StudentToken> held) {
        if (held.flatMap(this::find).filter(chat -> chat.status().isOpen()).isPresent()) {
            throw new Conflict("chat.open-already");
        }
    }

    private Optional<Chat> find(StudentToken token) {
        return chats.findByToken(token.hash(), clock.instant());
    }

    private StudentToken give(Chat chat, ResumeCode code, Optional<StudentBrowser> browser) {
        var token = StudentToken.create(code);
        entities.persist(new IssuedToken(token, chat.id(), browser, clock.instant()));
        return token;
    }
}
