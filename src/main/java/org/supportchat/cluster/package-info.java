/**
 * Telling every node that something changed, what nodes do again and again, and what they must not be asked too often.
 *
 * <p>A change is a hint: it says what to read again, never what is there. The database is the truth, so a hint that is
 * lost, doubled or out of order does no harm. What passes and is stored nowhere, such as who is typing, is in the detail of
 * a change: a short text, so that any line can carry it. Here is the bus of one node, in the JVM; nothing above this package knows
 * how many nodes there are.
 *
 * <p>Who is where ({@link org.supportchat.cluster.Presence}) is what pages were heard to say, never a guess from a socket.
 *
 * <p>Who guesses secrets is slowed down here as well ({@link org.supportchat.cluster.Guesses}), by kind of secret and by
 * the network that the guess comes from, in bounded memory. Nobody is made to wait inside a call: whoever is too early
 * is refused with the seconds to wait, before the guess costs anything. One node counts what it sees.
 */
@ApplicationModule(allowedDependencies = {"common", "database"})
@NullMarked
package org.supportchat.cluster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
