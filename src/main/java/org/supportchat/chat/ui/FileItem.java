package org.supportchat.chat.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.supportchat.attachment.Dimensions;
import org.supportchat.attachment.StoredFile;
import org.supportchat.chat.BrowserKey;

/**
 * A file as the scripts of a page draw it.
 *
 * @param id as 32 hexadecimal digits
 * @param size in bytes
 * @param group the sort of thing it is, in lower case
 * @param type the words for what it is, in the reader's language
 * @param picture how large its thumbnail is, if it has one
 * @param unscanned true where it was taken without being checked for viruses, else nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FileItem(
        String id,
        String name,
        long size,
        String group,
        String type,
        @Nullable Dimensions picture,
        @Nullable Boolean unscanned) {

    /** @param words gives the sentence of a key in the reader's language */
    static FileItem of(StoredFile file, UnaryOperator<String> words) {
        return new FileItem(
                BrowserKey.digits(file.id()),
                file.name(),
                file.size(),
                file.type().group().name().toLowerCase(Locale.ROOT),
                words.apply(file.type().key()),
                file.picture(),
                file.scanned() ? null : true);
    }
}
