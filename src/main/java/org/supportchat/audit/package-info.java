/**
 * Who did what to what, when, and from where: what the staff and the operator can be asked about later.
 *
 * <p>A room of its own below those that write into it, so that each of them tells what happens in it and none knows what
 * the others do; of accounts, which it knows itself, it hears by an event. An entry is stored in the transaction of what it
 * tells of: there is neither the one without the other. What is stored nowhere else has a transaction of its own.
 * Entries are never changed. No text of a chat is in any of them.
 */
@ApplicationModule(allowedDependencies = {"common", "account"})
@NullMarked
package org.supportchat.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
