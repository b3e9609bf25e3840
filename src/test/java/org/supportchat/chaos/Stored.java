package org.supportchat.chaos;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One line of a chat as the database holds it.
 *
 * @param key the writer's, as 32 hexadecimal digits; empty for a line of the system
 * @param body empty for a line of the system
 */
public record Stored(long seq, String key, String body) {

    /** All lines of a chat, in the order of their numbers. */
    public static List<Stored> of(DatabaseServer database, UUID chatId) throws SQLException {
        try (var connection = database.connect();
                var query = connection.prepareStatement(
                        "select seq, client_key, body from message where chat_id = ? order by seq")) {
            query.setObject(1, chatId);
            var lines = new ArrayList<Stored>();
            for (var rows = query.executeQuery(); rows.next(); ) {
                var key = rows.getString("client_key");
                lines.add(new Stored(
                        rows.getLong("seq"), key == null ? "" : key.replace("-", ""), rows.getString("body")));
            }
            return lines;
        }
    }

    public static UUID chatOf(DatabaseServer database, String studentName) throws SQLException {
        try (var connection = database.connect();
                var query = connection.prepareStatement("select id from chat where student_name = ?")) {
            query.setString(1, studentName);
            var rows = query.executeQuery();
            if (!rows.next()) {
                throw new IllegalStateException("no chat of " + studentName);
            }
            return rows.getObject("id", UUID.class);
        }
    }
}
