package org.supportchat.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.supportchat.account.Role;

/** How a manager reads the audit log. */
@Service
@PreAuthorize(Role.IS_MANAGER)
public class AuditService {

    /** Entries that an export holds in memory at once. */
    static final int CHUNK = 500;

    /** What is written in the same moment is there as well. */
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final AuditReader reader;
    private final AuditLog log;
    private final Environment settings;
    private final Clock clock;

    AuditService(AuditReader reader, AuditLog log, Environment settings, Clock clock) {
        this.reader = reader;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** Up to when a list has entries that is read from now on. */
    public Instant now() {
        return clock.instant().plus(MOMENT);
    }

    /** Where the course is: days are days there. The module of support hours, which owns it, is above this one. */
    public ZoneId zone() {
        return ZoneId.of(settings.getProperty("support-chat.zone", "America/New_York"));
    }

    public long count(AuditFilter filter) {
        return reader.count(AuditQuery.of(filter, zone()));
    }

    /** A part of the entries, the newest first. */
    public List<AuditLine> page(AuditFilter filter, int offset, int limit) {
        return reader.page(AuditQuery.of(filter, zone()), offset, limit);
    }

    /** Writes all of them as a file, and down that this was done; however many they are, few are in memory. */
    public void export(AuditFilter filter, OutputStream out) throws IOException {
        log.writeAlone("audit.export", "", filter.words());
        var query = AuditQuery.of(filter, zone());
        try (var file = new AuditFile(out, zone())) {
            var chunk = reader.page(query, 0, CHUNK);
            while (!chunk.isEmpty()) {
                file.write(chunk);
                chunk = reader.after(query, chunk.getLast(), CHUNK);
            }
        }
    }
}
