package org.supportchat.shell;

import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.supportchat.cluster.Presence;

/**
 * How far each open page of this node was brought up to date. Pages ask for their own number all the time, so it is
 * answered from memory, and without the lock of the page.
 */
@Component
public class OpenPages {

    private final Map<UUID, Long> revisions = new ConcurrentHashMap<>();
    private final Presence presence;

    OpenPages(Presence presence) {
        this.presence = presence;
    }

    /** From now on the page may ask. */
    public void open(UUID page, long revision) {
        revisions.put(page, revision);
    }

    /** @param revision how often something was shown that the page had not asked for */
    public void shown(UUID page, long revision) {
        revisions.replace(page, revision);
    }

    public void close(UUID page) {
        revisions.remove(page);
    }

    /** The page asks, and so it is there. Nothing where this node has no such page. */
    OptionalLong revision(UUID page) {
        presence.heard(page);
        var revision = revisions.get(page);
        return revision == null ? OptionalLong.empty() : OptionalLong.of(revision);
    }
}
