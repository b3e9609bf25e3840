package org.supportchat.response.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.supportchat.response.ResponseView;

/**
 * What can be done with the responses of one kind.
 *
 * @param open shows one, to be changed where one may
 * @param copy makes one's own of it
 * @param export gives the file with all of them
 */
record ResponseActions(
        Runnable create,
        Consumer<ResponseView> open,
        Consumer<ResponseView> copy,
        Runnable takeFile,
        Supplier<byte[]> export) {}
