package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import org.springframework.stereotype.Component;
import org.supportchat.account.StaffDirectory;
import org.supportchat.account.StaffPresence;
import org.supportchat.chat.NoteChanges;
import org.supportchat.chat.StaffNoteService;
import org.supportchat.chat.TeamworkService;

/** What a chat that is open at a technician's page works with, beside the chat itself. */
@Component
record TechnicianServices(
        TeamworkService teamwork,
        StaffNoteService notes,
        NoteChanges noteChanges,
        StaffPresence presence,
        StaffDirectory directory) {

    /** Asked of the page that is being built, so that no view around it has to hand them down. */
    static TechnicianServices ofPage() {
        return Instantiator.get(UI.getCurrent()).getOrCreate(TechnicianServices.class);
    }
}
