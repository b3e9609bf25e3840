/**
 * Whether the database answers.
 *
 * <p>While it does not, whoever asks for a connection is told so at once instead of waiting for one: no thread piles up
 * behind it, and pages say that what is written is kept and sent later. One watcher asks until it is back, and tells
 * everybody. The pool is watched where it is asked for a connection, so that no caller has to remember to.
 *
 * <p>When the server stops, the pool stays open until what was begun is finished.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.supportchat.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
