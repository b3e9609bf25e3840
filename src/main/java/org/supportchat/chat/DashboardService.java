package org.supportchat.chat;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.supportchat.account.Role;

/** What the lists of the dashboard show: one plain query, the same for everyone. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class DashboardService {

    private final RowReader rows;
    private final DashboardNews news;

    DashboardService(RowReader rows, DashboardNews news) {
        this.rows = rows;
        this.news = news;
    }

    /** Every chat that somebody waits in, is helped in, or left while being helped. */
    public List<ChatRow> notDone() {
        return rows.notDone();
    }

    /** Every chat that waits. */
    public List<ChatRow> waiting() {
        return rows.waiting();
    }

    /** These chats as they are now, closed ones too; one that was purged is missing. */
    public List<ChatRow> now(Collection<UUID> chatIds) {
        return rows.now(chatIds);
    }

    /** Hears of every row that is newer than before, read once for all who listen. Run the result to stop. */
    public Runnable follow(Consumer<List<RowChange>> follower) {
        return news.follow(follower);
    }
}
