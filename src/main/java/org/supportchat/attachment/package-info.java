/**
 * Files that people send: checking, storing, handing out and deleting them. Knows nothing of chats.
 *
 * <p>A file lies on a shelf, an opaque place, and has an uploader, an opaque word. Who may put a file there or read
 * it is decided by whoever owns the shelf, at every call. {@link org.supportchat.attachment.Attachments} is the only
 * way in.
 *
 * <p>What a file is, its name and its content say together: the last ending of the name has to be on the list of
 * {@link org.supportchat.attachment.FileType}, and what is inside has to be what the ending says. Text is whatever is
 * text from its first to its last byte, as a program or a page is no danger to anybody who downloads it as plain
 * text. A file that is kept is still nobody's to trust: it is handed out as a download with a content type of ours,
 * and pictures are shown as copies that were drawn anew.
 *
 * <p>Previews are made before a file is stored, in a bounded pool with a time limit, and the virus scanner is asked before
 * that, so that what is stored is what can be shown. Whoever sends a file waits for both; nobody else does.
 *
 * <p>Bytes are stored first, under a random name of their own, and the row that makes them reachable after that; so
 * the same id sent twice at once cannot put the bytes of one under the row of the other. Rows go first, and their
 * bytes after the commit. Whatever breaks between, bytes may be left that nobody can reach, and never a row without
 * its bytes; they are swept. Where it is not known whether a row was stored, the bytes are left to the sweep too. A
 * store is marked with the database that it belongs to, so that a server that was started with another one sweeps
 * nothing of it.
 *
 * <p>Limits hold while bytes arrive, whatever was announced. What an uploader may have on a shelf is counted again
 * while the row is stored, one at a time for each uploader on a node; on several nodes the limit may be passed by
 * what arrives at once.
 */
@ApplicationModule(allowedDependencies = {"common", "cluster", "database"})
@NullMarked
package org.supportchat.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
