package org.supportchat.account;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Which open pages belong to which session of the staff, so that a page can say that its reader does something. */
@Component
public class StaffActivity {

    private final Map<UUID, Watch> pages = new ConcurrentHashMap<>();
    private final DeviceSettings settings;
    private final Clock clock;

    /** @param notice takes whether the session ends soon */
    private record Watch(SessionUse session, Consumer<Boolean> notice) {}

    StaffActivity(DeviceSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * From now on the page may speak for its session, and hears whether that ends soon. Run the result when it is closed.
     *
     * @param notice takes whether the session ends soon, as nothing is done in it
     */
    public Runnable watch(UUID page, SessionUse session, Consumer<Boolean> notice) {
        pages.put(page, new Watch(session, notice));
        if (session.isNoticed()) {
            notice.accept(true);
        }
        return () -> pages.remove(page);
    }

    /** How long before the end of an idle session that is told. */
    public long minutesOfNotice() {
        return Math.max(1, settings.notice().toMinutes());
    }

    /** A person did something at this page. Nothing where it is none of the staff. */
    public void act(UUID page) {
        var watch = pages.get(page);
        if (watch != null) {
            watch.session().act(clock.instant());
            notice(watch.session(), false);
        }
    }

    /** Tells the pages of the session, where they were not told so before. */
    void notice(SessionUse session, boolean isEndingSoon) {
        if (session.isNoticed() == isEndingSoon) {
            return;
        }
        session.setNoticed(isEndingSoon);
        pages.values().stream()
                .filter(watch -> watch.session() == session)
                .forEach(watch -> watch.notice().accept(isEndingSoon));
    }
}
