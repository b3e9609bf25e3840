package org.supportchat.chat.ui;

import org.springframework.stereotype.Component;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.Lookers;
import org.supportchat.chat.TechnicianChatService;
import org.supportchat.response.ResponseService;
import org.supportchat.schedule.SupportHours;

/** What a chat on the technicians' side is made with. */
@Component
record TechnicianServices(
        TechnicianChatService chats,
        ResponseService responses,
        ChatChanges changes,
        Lookers lookers,
        SupportHours hours) {}
