package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.DashboardService;
import org.supportchat.chat.StaffCall;
import org.supportchat.chat.StaffCalls;

/** Hears at one page of somebody of the staff that they are wanted at a chat, and looks up whose chat it is. */
final class CallFeed {

    private final StaffCalls calls;
    private final DashboardService dashboard;
    private final BiConsumer<StaffCall, ChatRow> show;
    private final Queue<StaffCall> heard = new ConcurrentLinkedQueue<>();
    private final PageFeed feed = new PageFeed(Duration.ZERO, this::read);

    /** @param show shows a call with the chat it is for, under the lock of the page */
    CallFeed(StaffCalls calls, DashboardService dashboard, BiConsumer<StaffCall, ChatRow> show) {
        this.calls = calls;
        this.dashboard = dashboard;
        this.show = show;
    }

    /** @param me the account of the person at the page */
    void open(UI ui, UUID me) {
        feed.open(
                ui,
                ring -> calls.ofCalls(me, call -> {
                    heard.add(call);
                    ring.run();
                }));
    }

    void close() {
        feed.close();
    }

    /** A call that could not be looked up is heard again. */
    private Optional<Command> read() {
        var taken = List.copyOf(heard);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        var rows =
                dashboard.now(taken.stream().map(StaffCall::chatId).distinct().toList());
        heard.removeAll(taken);
        var wanted = new ArrayList<Command>();
        for (var call : taken) {
            rows.stream()
                    .filter(row -> row.id().equals(call.chatId()))
                    .forEach(row -> wanted.add(() -> show.accept(call, row)));
        }
        return Optional.of(() -> wanted.forEach(Command::execute));
    }
}
