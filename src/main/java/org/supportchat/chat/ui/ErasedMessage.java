package org.supportchat.chat.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.supportchat.chat.ErasureReceipt;
import org.supportchat.common.ui.Times;

/** The receipt of a student whose chat was erased. */
final class ErasedMessage extends Main {

    ErasedMessage(ErasureReceipt receipt, ZoneId zone) {
        var heading = new H1(getTranslation("erased.heading", String.valueOf(receipt.number())));
        heading.getElement().setAttribute("tabindex", "-1");
        var what = new Paragraph(getTranslation(
                "erased.receipt",
                receipt.lines(),
                Times.day(getLocale(), receipt.at(), zone),
                Times.timeOfDay(getLocale(), receipt.at(), zone),
                Times.zone(getLocale(), zone)));
        var anew = new Anchor("", getTranslation("chat.ask-another"));
        anew.addClassName("button-link");
        var page = new Div(heading, what, new Paragraph(getTranslation("erased.advice")), anew);
        if (receipt.files() > 0) {
            page.addComponentAtIndex(2, new Paragraph(getTranslation("erased.files", receipt.files())));
        }
        page.addClassName("message-page");
        page.getElement().setAttribute("role", "status");
        add(page);
    }
}
