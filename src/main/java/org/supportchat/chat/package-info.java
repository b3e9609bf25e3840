/**
 * Chats, their messages and participants, the queue, and the screens of both sides.
 *
 * <p>Two services are the only way in: {@link org.supportchat.chat.StudentChatService} takes the student's token and
 * checks it at every call, {@link org.supportchat.chat.TechnicianChatService} asks for a role. Both load a chat under a
 * row lock before they change it, so a sequence number has no gap and a state no race.
 *
 * <p>Each device of a student holds the chat by a token of its own, at most ten of them. A new one is had for the resume
 * code, by {@link org.supportchat.chat.ResumeService}: three of 1,024 words and four digits, 43 bits. So it is stored as
 * a slow hash under one salt for the installation, found by one look into an index; every try is counted by {@code
 * cluster.Guesses} before it is hashed; and what cannot be a code, for a word that is none of ours, is told so and
 * costs no try. That the page can show the code again, the cookie carries it behind the token; it is believed where the
 * keyed hash stored with the token says that the two were given together. In an address it stands in the fragment alone.
 *
 * <p>How a message becomes visible: the service stores it with {@code seq = lastSeq + 1} and publishes {@code
 * ChatChanged} in its transaction; after the commit the change goes to the bus; each open page of the chat then reads
 * what is newer than it shows, outside its session lock. A hint that is lost, doubled or late ends in the same screen.
 *
 * <p>What is typed or on its way is the browser's to keep ({@code message-outbox.js}): a message has its key from the press
 * of Send, goes out one at a time in the order written, and again under its key until the server answers that it is
 * stored, refused, or to be sent later. So a line, a session or a server that is lost costs no message and doubles none.
 *
 * <p>How far a message got is the receipt of the other side: its browser tells what is on a page and what was in sight there,
 * and the technicians' counts for those who joined. It is kept with the chat, so that a fresh page shows the same.
 *
 * <p>A page reads what is newer when it is attached, on an event, when its reader or its line comes back, and when {@code
 * SlowCheck}, one statement every few seconds for all pages of the node, tells that it is behind. Whether what was pushed
 * has arrived, the browser asks the frame.
 *
 * <p>The dashboards of a node have their rows read together ({@code DashboardNews}): one statement for what has changed, at
 * most ten times a second, and each shows it at most four times a second. A row is data that a script of ours keeps and
 * draws ({@code chat-rows.js}); what is not seen of a change is not sent. A list of the framework's would send hundreds of
 * rows again whenever one comes or goes.
 *
 * <p>Chats opened at a dashboard stay open behind the one in front. Which one that is, the browser decides at the click
 * ({@code opened-chats.js}), so that what is typed next is in the chat whose name is above it.
 *
 * <p>Who is typing is no change: the sign goes over the bus to the open pages of the chat, is stored nowhere, and is believed
 * of those alone who can write there. How somebody likes to be told and to send is known to their browser alone, but for the key
 * by which one of the staff sends: that is kept with their account.
 *
 * <p>Technicians pass a chat on through {@link org.supportchat.chat.TeamworkService}. A chat is never active with nobody in
 * it: the last one who leaves, and {@code MaroonedChats} for those who are gone without a word, put the student in line
 * again, at the old place. Who is gone is decided once more under the row lock, where the technicians of the chat are those
 * of that moment.
 *
 * <p>Every page of the staff has a bell in its frame ({@code AlertBell}), which rings by itself for each chat that waits, as
 * long as it waits. Who is on duty is a switch of each technician; that they are there, and whether they can be heard, is
 * what their pages say ({@code DutyRoster}). What nobody takes rings everybody, and goes to the system managers by e-mail.
 *
 * <p>A technician's composer has one tool more than a student's: {@code QuickResponses}, which asks the module {@code response}
 * for its list when it is opened. What is typed there is searched in the browser.
 *
 * <p>What the staff say to each other beside a chat is a note, in a table of its own with numbers of its own: the lines of
 * the chat have no gap for it, and what reads for students has no way to it. A note stands behind the line that was the
 * newest as it was written. It is told by {@code NoteChanges} alone, so that a student's page does not even wake. {@code
 * StaffCalls} calls those whom a note names, and whoever a chat is handed over to.
 *
 * <p>Files are the business of the module {@code attachment}; here is decided whose they are. A browser uploads one as soon as
 * it is chosen, by a call of its own and under a key made there, and the message names it: the transaction that stores the
 * message makes the file part of it, or stores neither. Who may read a chat gets a {@code FileDoor} to its files, for one
 * request; {@code FilesController} is plain HTTP beside the pages of the framework, so that an upload outlives the session of
 * its page, and bytes go through no call of it.
 *
 * <p>Against abuse a chat can be blocked ({@code BlockService}): a state of its own, so that whatever asks for a state that can be
 * written in, waited in or helped in refuses a blocked chat without knowing of blocks. It keeps where it was, and who was in
 * it, and goes on there once a manager lifts that. The student is told that it is blocked, and not by whom or why: the reason
 * is in the audit log alone. They can still take the transcript and erase the chat.
 *
 * <p>From the browsers that hold a blocked chat new chats can be paused. A browser is known by a cookie of its own ({@code
 * StudentBrowser}), which it gets with its first token, so a browser that was never here costs nothing to let in. Who clears
 * the cookies escapes; pausing the address instead would shut out a whole campus. A pause outlives the chat, which can be
 * erased, and ends with its time, by a manager, or with the block.
 *
 * <p>Closing, erasing and blocking, and reading a closed chat, is in the audit log, by the public number of the chat.
 *
 * <p>Messages go to the browser as data, and a small script of ours draws them ({@code message-drawing.js}), rather than
 * through Vaadin's {@code MessageList}: that one draws either plain text or whole Markdown, and a student's text must be
 * shown byte for byte with code blocks and links alone recognised. The page keeps the last 50 as records.
 */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common::ui",
            "account",
            "attachment",
            "audit",
            "topic",
            "response",
            "schedule",
            "cluster",
            "database"
        })
@NullMarked
package org.supportchat.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
