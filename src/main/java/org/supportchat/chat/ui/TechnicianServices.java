package org.supportchat.chat.ui;

import org.springframework.stereotype.Component;
import org.supportchat.account.StaffDirectory;
import org.supportchat.account.StaffPresence;
import org.supportchat.chat.BlockService;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.FileDoors;
import org.supportchat.chat.Lookers;
import org.supportchat.chat.NoteChanges;
import org.supportchat.chat.StaffNoteService;
import org.supportchat.chat.TeamworkService;
import org.supportchat.chat.TechnicianChatService;
import org.supportchat.response.ResponseService;
import org.supportchat.schedule.SupportHours;

/** What a chat that is open at a technician's page works with. */
@Component
record TechnicianServices(
        TechnicianChatService chats,
        TeamworkService teamwork,
        BlockService blocks,
        StaffNoteService notes,
        FileDoors files,
        ResponseService responses,
        ChatChanges changes,
        NoteChanges noteChanges,
        Lookers lookers,
        StaffPresence presence,
        StaffDirectory directory,
        SupportHours hours) {}
