package org.supportchat.chat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.supportchat.chat.ui.TranscriptFiles.Writing;
import org.supportchat.common.Refusal;

/** The chat to take away: as text, or as Markdown in a zip. It is read, and asked whose it is, at every request. */
@JavaScript("context://scripts/chat.js")
final class TranscriptCard extends Section {

    /** What a transcript can be had as. */
    private record File(String ending, String type, Supplier<Writing> content) {}

    TranscriptCard(long number, TranscriptFiles files) {
        addClassName("transcript-card");
        var text = new File("txt", "text/plain;charset=utf-8", files::text);
        var zip = new File("zip", "application/zip", files::zip);
        add(
                new H3(getTranslation("transcript.heading")),
                new Paragraph(getTranslation("transcript.explanation")),
                createButton("transcript.text", number, text),
                createButton("transcript.zip", number, zip));
    }

    private Button createButton(String name, long number, File file) {
        var button = new Button(getTranslation(name));
        button.addClassName("download-button");
        DownloadHandler handler = request -> {
            try {
                var content = file.content().get();
                request.setFileName("chat-" + number + "." + file.ending());
                request.setContentType(file.type());
                content.to(request.getOutputStream());
            } catch (Refusal gone) {
                request.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        };
        button.getElement().setAttribute("address", handler);
        return button;
    }
}
