package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import org.supportchat.common.ui.Times;

/** Says until when this browser starts no new chat, and what its student can do instead. */
final class PauseNotice extends Div {

    PauseNotice(Instant until, ZoneId zone) {
        addClassName("pause-notice");
        getElement().setAttribute("role", "status");
        var own = Times.zoneOfReader(UI.getCurrentOrThrow(), zone);
        var day = Times.day(getLocale(), until, own);
        var time = Times.timeOfDay(getLocale(), until, own);
        add(
                new Paragraph(getTranslation("block.paused-until", day, time)),
                new Paragraph(getTranslation("block.paused-advice")));
    }
}
