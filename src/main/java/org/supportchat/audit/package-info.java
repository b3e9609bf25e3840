/**
 * Who did what to what, when, and from where: what the staff and the operator can be asked about later.
 *
 * <p>A room of its own below those that write into it, so that each of them tells what happens in it and none knows what
 * the others do; of accounts, which it knows itself, it hears by an event. An entry is stored in the transaction of what it
 * tells of: there is neither the one without the other. What is stored nowhere else has a transaction of its own.
 * Entries are never changed. No text of a chat is in any of them, and no student's name or address, as they are kept for a year.
 *
 * <p>Signing in and out is heard of from Spring Security; of failures a quarter of an hour has a bounded number of entries,
 * and one that says how many more there were.
 *
 * <p>On PostgreSQL triggers refuse to change an entry, to empty the table, and to delete an entry before it is 30 days old:
 * the purge needs no right of its own, and no setting can bring the time that is kept below that. Whoever owns a table can
 * drop its triggers, so {@code production_setup.md} has an owner beside the user of the service. They are no part of what
 * both databases run ({@code db/postgresql}), as H2 writes triggers otherwise, and whoever uses an embedded database owns all
 * of it: there this code alone, which cannot do otherwise, keeps what was written.
 *
 * <p>Managers read it by pages, newest first, along the index on the time; the export goes through all of it in chunks.
 */
@ApplicationModule(allowedDependencies = {"common", "common::ui", "account", "database"})
@NullMarked
package org.supportchat.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
