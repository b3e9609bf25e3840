package org.supportchat.attachment;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the bytes of a file are stored, and beside them what was drawn of a picture. */
record Place(UUID id) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGITS = 32;

    String original() {
        return HEX.toHexDigits(id.getMostSignificantBits()) + HEX.toHexDigits(id.getLeastSignificantBits());
    }

    String thumbnail() {
        return original() + ".thumbnail";
    }

    String picture() {
        return original() + ".picture";
    }

    List<String> all() {
        return List.of(original(), thumbnail(), picture());
    }

    /** Nothing where the name is none that was given here. */
    static Optional<Place> of(String name) {
        if (name.length() < DIGITS || !name.chars().limit(DIGITS).allMatch(HexFormat::isHexDigit)) {
            return Optional.empty();
        }
        return Optional.of(new Place(new UUID(
                HexFormat.fromHexDigitsToLong(name, 0, DIGITS / 2),
                HexFormat.fromHexDigitsToLong(name, DIGITS / 2, DIGITS))));
    }
}
