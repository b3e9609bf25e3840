package org.supportchat.schedule.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supportchat.schedule.Hours;

/** Hours in the column of their day. One button shows other hours in time, so that it keeps the focus. */
final class BlockButton extends NativeButton {

    private static final int HOUR = 60;

    private final Span times = new Span();
    private transient @Nullable Block block;

    /** @param open opens the hours that it shows */
    BlockButton(Consumer<Block> open) {
        addClassName("week-block");
        times.addClassName("week-block-times");
        getElement().setAttribute("type", "button");
        getElement().setAttribute("aria-describedby", WeekGrid.HINT);
        add(times, BlockPart.createHandle("from"), BlockPart.createHandle("to"));
        addClickListener(click -> {
            if (block != null) {
                open.accept(block);
            }
        });
    }

    boolean shows(Block wanted) {
        return wanted.equals(block);
    }

    void show(Block shown, Lane lane) {
        block = shown;
        var words = new WeekWords(this);
        times.setText(words.times(shown.hours()));
        setAriaLabel(words.block(shown));
        var drawn = Math.min(shown.hours().to(), Hours.DAY) - shown.hours().from();
        setClassName("week-block-late", shown.hours().isPastMidnight());
        setClassName("week-block-short", drawn <= HOUR);
        BlockPart.place(this, shown, shown.hours(), lane);
    }
}
