package org.supportchat.schedule.ui;

import java.time.DayOfWeek;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What can be done at the grid of a week.
 *
 * @param add takes hours that were drawn where there were none
 * @param change takes hours and what they were drawn to
 * @param press takes hours and the key that was pressed on them
 * @param open opens the form of hours that are there
 * @param ask opens the form of hours that are not there yet
 * @param copy copies a day to others
 */
record WeekActions(
        Consumer<Block> add,
        BiConsumer<Block, Block> change,
        BiConsumer<Block, BlockKey> press,
        Consumer<Block> open,
        Consumer<Block> ask,
        Consumer<DayOfWeek> copy) {}
