package org.supportchat.chat;

import java.io.InputStream;
import java.util.UUID;
import org.supportchat.attachment.Attachments;
import org.supportchat.attachment.Content;
import org.supportchat.attachment.Offer;
import org.supportchat.attachment.StoredFile;
import org.supportchat.attachment.TextExcerpt;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;
import org.supportchat.common.NotNow;
import org.supportchat.common.TooMany;

/**
 * The files of one chat, for one reader whose right to read it was checked as the door was given, for one request. It opens
 * files that were sent in this chat alone. Whoever holds it while bytes arrive holds no transaction.
 */
public final class FileDoor {

    /** The student as an uploader; a technician is one by the account's id. */
    static final String STUDENT = "student";

    private final UUID chatId;
    private final String uploader;
    private final boolean isOpen;
    private final MessageFileRepository files;
    private final Attachments attachments;

    FileDoor(Chat chat, String uploader, MessageFileRepository files, Attachments attachments) {
        this.chatId = chat.id();
        this.uploader = uploader;
        this.isOpen = chat.status().isOpen();
        this.files = files;
        this.attachments = attachments;
    }

    static String uploader(Technician technician) {
        return technician.accountId().toString();
    }

    /**
     * Says, before any byte is sent, whether a file would be taken, as far as that can be known.
     *
     * @param size in bytes, or -1 where it is not known
     * @throws Invalid where it is against a rule
     * @throws Conflict where nothing can be sent into the chat any more
     * @throws NotNow where nothing can be stored now
     * @throws TooMany where it can be tried again a little later
     */
    public void check(UUID fileId, String name, long size) {
        attachments.check(offer(fileId, name, size));
    }

    /**
     * Stores a file for a message that is to be sent; the same again changes nothing.
     *
     * @param size in bytes, or -1 where it is not known
     * @throws Invalid where it is against a rule
     * @throws Conflict where nothing can be sent into the chat any more
     * @throws NotNow where nothing can be stored now
     * @throws TooMany where it can be tried again a little later
     */
    public StoredFile receive(UUID fileId, String name, long size, InputStream bytes) {
        return attachments.receive(offer(fileId, name, size), bytes);
    }

    /** Takes a file away again that was not sent; nothing where it was, or there is none. */
    public void discard(UUID fileId) {
        attachments.discard(fileId, chatId, uploader);
    }

    /** @throws NotFound where no such file was sent in this chat */
    public Content open(UUID fileId) {
        return attachments.open(sent(fileId));
    }

    /** @throws NotFound where no such file was sent in this chat, or it has no picture */
    public Content thumbnail(UUID fileId) {
        return attachments.thumbnail(sent(fileId));
    }

    /** @throws NotFound where no such file was sent in this chat, or it has no picture */
    public Content picture(UUID fileId) {
        return attachments.picture(sent(fileId));
    }

    /** @throws NotFound where no such file was sent in this chat, or it is no text */
    public TextExcerpt excerpt(UUID fileId) {
        return attachments.excerpt(sent(fileId));
    }

    private Offer offer(UUID fileId, String name, long size) {
        if (!isOpen) {
            throw new Conflict("file.chat-not-open");
        }
        return new Offer(fileId, chatId, uploader, name, size);
    }

    private UUID sent(UUID fileId) {
        if (!files.isSentIn(fileId, chatId)) {
            throw new NotFound("file.gone");
        }
        return fileId;
    }
}
