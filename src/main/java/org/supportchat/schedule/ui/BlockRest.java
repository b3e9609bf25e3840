package org.supportchat.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.supportchat.schedule.Hours;

/** What hours have left after midnight, at the top of the next day. For the pointer alone: their button is the day before. */
final class BlockRest extends Div {

    BlockRest(Block block, Lane lane, Consumer<Block> open) {
        addClassName("week-rest");
        getElement().setAttribute("aria-hidden", "true");
        var times = new Span(getTranslation("week.until", block.hours().end()));
        times.addClassName("week-block-times");
        add(times, BlockPart.createHandle("to"));
        addClickListener(click -> open.accept(block));
        BlockPart.place(this, block, drawn(block), lane);
    }

    static Hours drawn(Block block) {
        return new Hours(0, block.hours().to() - Hours.DAY);
    }
}
