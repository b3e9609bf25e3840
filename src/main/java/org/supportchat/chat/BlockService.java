package org.supportchat.chat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotAllowed;
import org.supportchat.common.NotFound;

/** What the staff do about abuse: block a chat and pause its browser; managers take both back. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class BlockService {

    private final ChatRepository chats;
    private final TokenRepository tokens;
    private final PauseRepository pauses;
    private final ChatWriter writer;
    private final ChatJournal journal;
    private final Clock clock;

    BlockService(
            ChatRepository chats,
            TokenRepository tokens,
            PauseRepository pauses,
            ChatWriter writer,
            ChatJournal journal,
            Clock clock) {
        this.chats = chats;
        this.tokens = tokens;
        this.pauses = pauses;
        this.writer = writer;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Lets nobody write into the chat any more, and where that is asked for no new chat come from the browsers that hold it.
     *
     * @return whether all was done; false where no browser is known that could be paused
     * @throws NotAllowed where a technician has not joined; managers need not
     * @throws Conflict where it is blocked already
     */
    @Transactional
    public boolean block(UUID chatId, BlockOrder order) {
        var chat = lock(chatId);
        if (StaffMember.current().role() != Role.MANAGER) {
            chat.participants().require(me());
        }
        writer.store(chat.block(me(), clock.instant()));
        journal.blocked(chat, order.reason());
        return order.pause().map(time -> pause(chat, time)).orElse(true);
    }

    /** A pause that lasts longer stays. */
    private boolean pause(Chat chat, PauseTime time) {
        var hashes = tokens.findBrowsers(chat.id());
        if (hashes.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        pauses.deleteEndingBefore(hashes, now.plus(time.length()));
        var paused = pauses.findPaused(hashes);
        hashes.stream()
                .filter(hash -> !paused.contains(hash))
                .map(hash -> new BrowserPause(hash, chat, me(), now, time.length()))
                .forEach(pauses::save);
        journal.paused(chat, now.plus(time.length()));
        return true;
    }

    /**
     * The chat goes on where it was, and its browsers can start new ones.
     *
     * @throws Conflict where it is not blocked
     */
    @Transactional
    @PreAuthorize(Role.IS_MANAGER)
    public void lift(UUID chatId) {
        var chat = lock(chatId);
        writer.store(chat.liftBlock(me(), clock.instant()));
        journal.blockLifted(chat);
        pauses.findByChatId(chatId).forEach(this::lift);
    }

    /** Lets the browser start new chats again; its chat stays blocked. Nothing where the pause is over. */
    @Transactional
    @PreAuthorize(Role.IS_MANAGER)
    public void liftPause(UUID pauseId) {
        pauses.findById(pauseId).ifPresent(this::lift);
    }

    private void lift(BrowserPause pause) {
        pauses.delete(pause);
        journal.pauseLifted(pause);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Role.IS_MANAGER)
    public List<BlockedChat> blocked() {
        return chats.findBlocked().stream().map(BlockedChat::of).toList();
    }

    /** Those in force, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Role.IS_MANAGER)
    public List<PausedBrowser> paused() {
        return pauses.findByEndsAtAfterOrderByPausedAtDesc(clock.instant()).stream()
                .map(BrowserPause::view)
                .toList();
    }

    private static Technician me() {
        return Technician.of(StaffMember.current());
    }

    private Chat lock(UUID chatId) {
        return chats.lockById(chatId).orElseThrow(() -> new NotFound("chat.unknown"));
    }
}
