package org.supportchat.schedule.ui;

import java.util.Optional;

/** What a key does to the hours that have the focus. */
enum BlockKey {
    EARLIER,
    LATER,
    SHORTER,
    LONGER,
    DAY_BEFORE,
    DAY_AFTER,
    REMOVE,
    UNDO;

    /** That of this name, as the script calls it. */
    static Optional<BlockKey> of(String name) {
        for (var key : values()) {
            if (key.name().equals(name)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The hours after it; nothing where it does something else. */
    Optional<Block> applyTo(Block block) {
        return switch (this) {
            case EARLIER -> Optional.of(block.movedBy(-Block.STEP));
            case LATER -> Optional.of(block.movedBy(Block.STEP));
            case SHORTER -> Optional.of(block.endingLaterBy(-Block.STEP));
            case LONGER -> Optional.of(block.endingLaterBy(Block.STEP));
            case DAY_BEFORE -> Optional.of(block.daysLater(-1));
            case DAY_AFTER -> Optional.of(block.daysLater(1));
            case REMOVE, UNDO -> Optional.empty();
        };
    }
}
