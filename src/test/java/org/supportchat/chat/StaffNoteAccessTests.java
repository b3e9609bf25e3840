package org.supportchat.chat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What reads for students cannot reach a note of the staff, whatever it wanted. */
@AnalyzeClasses(packages = "org.supportchat.chat", importOptions = DoNotIncludeTests.class)
class StaffNoteAccessTests {

    @ArchTest
    static final ArchRule notesAreOutOfReachOfStudents = noClasses()
            .that()
            .belongToAnyOf(
                    StudentChatService.class,
                    StudentTokens.class,
                    EndingService.class,
                    ResumeService.class,
                    ChatReader.class,
                    ChatWriter.class,
                    ChatUpdate.class,
                    MessageView.class,
                    Chat.class,
                    Message.class,
                    MessageRepository.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    StaffNote.class,
                    StaffNoteView.class,
                    StaffNoteRepository.class,
                    StaffNotes.class,
                    StaffNoteService.class,
                    PageUpdate.class,
                    PagePart.class,
                    NoteChanges.class);
}
