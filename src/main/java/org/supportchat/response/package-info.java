/**
 * Quick responses: texts that technicians write again and again, shared ones that managers keep and personal ones that each
 * keeps for themselves.
 *
 * <p>A room of its own beside {@code chat}, which only asks for the list and puts a text where the caret is. Who may change
 * what is decided in the services: a shared one is a manager's to change, and a personal one does not exist for anybody but
 * its owner.
 *
 * <p>Nothing is cached. A technician's list is one statement, asked for when somebody opens it and not for each key, so that a
 * changed text is found the next time without a reload. There are at most {@link
 * org.supportchat.response.ResponseDetails#MOST} shared ones and as many of each technician, and all go to the browser at once.
 *
 * <p>{@link org.supportchat.response.ResponseFile} is what they are exported to and imported from. A cell that a spreadsheet
 * would take for a formula has an apostrophe in front, which the import takes away again. An import adds and changes and never
 * deletes; what it would do is shown first, and done in one transaction or not at all.
 *
 * <p>Who changed which one is in the audit log, by its title and shortcut; the texts are not.
 */
@ApplicationModule(allowedDependencies = {"common", "common::ui", "account", "audit"})
@NullMarked
package org.supportchat.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
