package org.supportchat.schedule.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The address at which a calendar application finds the hours: a link, and in full to copy. */
@Tag("copy-text")
@JavaScript("context://scripts/page.js")
final class CalendarAddress extends Component implements HasComponents, HasStyle {

    private final Code address = new Code();

    CalendarAddress() {
        addClassName("calendar-address");
        var link = new Anchor("hours.ics", getTranslation("calendar.subscribe"));
        link.setRouterIgnore(true);
        var said = new Span();
        said.addClassName("copy-text-said");
        said.getElement().setAttribute("role", "status");
        address.getElement().setAttribute("dir", "ltr");
        getElement().setProperty("copied", getTranslation("chat.copied"));
        add(
                link,
                new Paragraph(getTranslation("calendar.subscribe-help")),
                address,
                new Button(getTranslation("calendar.copy")),
                said);
    }

    /** Only the browser knows under which address this site was reached. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "this.text = new URL('hours.ics', document.baseURI).href; $0.textContent = this.text;",
                        address.getElement());
    }
}
