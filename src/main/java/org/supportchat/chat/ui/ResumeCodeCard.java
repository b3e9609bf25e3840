package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.supportchat.chat.ResumeCode;
import org.supportchat.common.Site;
import org.supportchat.common.ui.CopyText;
import org.supportchat.common.ui.SiteAddress;

/**
 * The resume code of a chat: to read, to copy, and to scan. The QR code leads to this site with the code in the fragment
 * of the address, which no server ever sees.
 */
final class ResumeCodeCard extends Section {

    /** Longer than any origin; what a browser says is drawn for this browser alone. */
    private static final int ORIGIN_LONGEST = 300;

    private final transient ResumeCode code;
    private final transient Site site;
    private final Div drawing = new Div();

    ResumeCodeCard(ResumeCode code, Site site) {
        this.code = code;
        this.site = site;
        addClassName("resume-code-card");
        var heading = new H3(getTranslation("resume.code"));
        var text = new Code(code.text());
        text.addClassName("resume-code");
        text.getElement().setAttribute("translate", "no");
        text.getElement().setAttribute("dir", "ltr");
        drawing.addClassName("resume-code-drawing");
        add(
                heading,
                new Paragraph(getTranslation("resume.explanation")),
                text,
                new CopyText(getTranslation("resume.copy"), code.text()),
                drawing);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SiteAddress.of(site, this, this::draw);
    }

    /** @param address of the site, without a slash at its end */
    void draw(String address) {
        drawing.removeAll();
        if (address.length() <= ORIGIN_LONGEST && address.startsWith("http")) {
            var link = address + "/resume#" + code.text();
            drawing.add(
                    QrCode.image(link, getTranslation("resume.drawing")), new Paragraph(getTranslation("resume.scan")));
        }
    }
}
