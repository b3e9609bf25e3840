package org.supportchat.chat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.supportchat.attachment.Attachments;
import org.supportchat.attachment.StoredFile;

/** Makes of messages what screens show, with their files: two statements more where any has one, however many. */
@Component
class MessageViews {

    private final MessageFileRepository files;
    private final Attachments attachments;

    MessageViews(MessageFileRepository files, Attachments attachments) {
        this.files = files;
        this.attachments = attachments;
    }

    /** In the order given; inside the transaction of the service that calls. */
    List<MessageView> of(List<Message> messages) {
        var sent = sentWith(
                messages.stream().filter(Message::hasFiles).map(Message::id).toList());
        return messages.stream()
                .map(message -> MessageView.of(message, sent.getOrDefault(message.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<StoredFile>> sentWith(List<UUID> messageIds) {
        if (messageIds.isEmpty()) {
            return Map.of();
        }
        var ties = files.findByMessageIdInOrderByPlace(messageIds);
        var known = attachments.describe(ties.stream().map(MessageFile::fileId).toList());
        return ties.stream()
                .filter(tie -> known.containsKey(tie.fileId()))
                .collect(Collectors.groupingBy(
                        MessageFile::messageId,
                        Collectors.mapping(tie -> known.get(tie.fileId()), Collectors.toList())));
    }
}
