/**
 * The product as its pages see it, without a browser: pages that speak the protocol of Vaadin Flow over plain HTTP and a
 * WebSocket, by the hundred on one machine.
 *
 * <p>{@link org.supportchat.wire.Browser} keeps cookies, {@link org.supportchat.wire.Page} is one open page with its calls and
 * its push connection, {@link org.supportchat.wire.ChatPage} is a page in terms of the chat. A page that has lost its
 * session or its push connection is over, and is opened anew; a page in a browser would mend some of these.
 */
@NullMarked
package org.supportchat.wire;

import org.jspecify.annotations.NullMarked;
