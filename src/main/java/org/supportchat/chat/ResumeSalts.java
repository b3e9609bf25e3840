package org.supportchat.chat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The random salt of this installation, 122 bits, made where there is none yet and read once. Each statement is a
 * transaction of its own: a salt that was used is there to stay.
 */
@Component
class ResumeSalts {

    private final JdbcTemplate database;
    private volatile byte[] known = {};

    ResumeSalts(JdbcTemplate database) {
        this.database = database;
    }

    /** Called outside transactions. */
    byte[] salt() {
        if (known.length == 0) {
            known = bytes(read().stream().findFirst().orElseGet(this::make));
        }
        return known;
    }

    private List<UUID> read() {
        return database.queryForList("select salt from resume_salt where id = 1", UUID.class);
    }

    private UUID make() {
        try {
            database.update("insert into resume_salt (id, salt) values (1, ?)", UUID.randomUUID());
        } catch (DuplicateKeyException madeMeanwhile) {
            // Another node was first, and its salt is the one.
        }
        return read().getFirst();
    }

    private static byte[] bytes(UUID salt) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(salt.getMostSignificantBits())
                .putLong(salt.getLeastSignificantBits())
                .array();
    }
}
