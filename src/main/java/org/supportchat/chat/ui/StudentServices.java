package org.supportchat.chat.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.EndingService;
import org.supportchat.chat.FileDoors;
import org.supportchat.chat.ResumeService;
import org.supportchat.chat.StudentChatService;
import org.supportchat.chat.WaitingLine;
import org.supportchat.schedule.SupportHours;

/** What the parts of a student's chat page work with. */
@Component
record StudentServices(
        StudentChatService chats,
        EndingService endings,
        ResumeService codes,
        WaitingLine line,
        FileDoors files,
        ChatChanges changes,
        SupportHours hours,
        Clock clock) {}
