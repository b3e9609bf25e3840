package org.supportchat.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.supportchat.schedule.Hours;

/** What stands for hours in a column says where to the stylesheet and what to the script. */
final class BlockPart {

    private BlockPart() {}

    /** @param drawn the part of its hours that lies in this column */
    static void place(Component part, Block block, Hours drawn, Lane lane) {
        var style = part.getElement().getStyle();
        style.set("--from", String.valueOf(drawn.from()));
        style.set("--to", String.valueOf(Math.min(drawn.to(), Hours.DAY)));
        style.set("--lane", String.valueOf(lane.place()));
        style.set("--lanes", String.valueOf(lane.of()));
        var element = part.getElement();
        element.setAttribute("data-day", String.valueOf(block.day().getValue()));
        element.setAttribute("data-from", String.valueOf(block.hours().from()));
        element.setAttribute("data-to", String.valueOf(block.hours().to()));
    }

    /** Where an edge is taken hold of by a pointer; keys do the same without it. */
    static Div createHandle(String edge) {
        var handle = new Div();
        handle.addClassNames("week-handle", "week-handle-" + edge);
        handle.getElement().setAttribute("data-edge", edge);
        handle.getElement().setAttribute("aria-hidden", "true");
        return handle;
    }
}
