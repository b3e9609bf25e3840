package org.supportchat.chaos;

import java.util.function.Consumer;
import org.supportchat.wire.Answer;
import org.supportchat.wire.ChatPage;

/** How somebody comes to their page of a chat, the first time and each time after the page was lost. */
@FunctionalInterface
interface Door {

    /** @throws org.supportchat.wire.Unreachable where the page cannot be had now */
    ChatPage open(Consumer<Answer> answers);
}
