package org.supportchat.chaos;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.supportchat.wire.ChatPage;

/** What the writers were told was sent, beside what the database holds and what every reader is shown. */
final class Verdict {

    private final List<String> faults = new ArrayList<>();
    private long sent;
    private long stored;
    private long lost;
    private long duplicated;
    private long outOfOrder;
    private long gaps;
    private int readers;
    private int readersThatDiffer;

    static Verdict on(Course course, DatabaseServer database) throws SQLException {
        var verdict = new Verdict();
        for (var talk : course.talks()) {
            var lines = Stored.of(database, talk.chatId());
            verdict.judgeNumbers(talk, lines);
            for (var writer : talk.writers()) {
                verdict.judge(writer, lines);
            }
            verdict.judgeReaders(talk, lines);
        }
        return verdict;
    }

    long sent() {
        return sent;
    }

    long stored() {
        return stored;
    }

    long lost() {
        return lost;
    }

    long duplicated() {
        return duplicated;
    }

    long outOfOrder() {
        return outOfOrder;
    }

    long gaps() {
        return gaps;
    }

    int readers() {
        return readers;
    }

    int readersThatDiffer() {
        return readersThatDiffer;
    }

    /** What must not be, in words; empty where all is well. */
    List<String> faults() {
        return faults;
    }

    private void judgeNumbers(Talk talk, List<Stored> lines) {
        for (var place = 0; place < lines.size(); place++) {
            if (lines.get(place).seq() != place + 1) {
                gaps++;
                faults.add("chat %s has %d at place %d"
                        .formatted(talk.chatId(), lines.get(place).seq(), place + 1));
            }
        }
        var texts = new HashSet<String>();
        for (var line : lines) {
            if (!line.body().isEmpty() && !texts.add(line.body())) {
                duplicated++;
                faults.add("stored twice: " + line.body());
            }
        }
    }

    private void judge(Writer writer, List<Stored> lines) {
        var before = 0L;
        for (var message : writer.written()) {
            message.trouble().ifPresent(faults::add);
            var line = lines.stream()
                    .filter(one -> one.key().equals(message.key()))
                    .findFirst();
            stored += line.isPresent() ? 1 : 0;
            if (message.sent().isEmpty()) {
                faults.add("never told sent: " + message.text());
                continue;
            }
            sent++;
            var seq = message.sent().get().seq();
            if (line.filter(one -> one.seq() == seq && one.body().equals(message.text()))
                    .isEmpty()) {
                lost++;
                faults.add("told sent as %d and not stored so: %s".formatted(seq, message.text()));
            }
            if (seq <= before) {
                outOfOrder++;
                faults.add("behind what was written later: " + message.text());
            }
            before = seq;
        }
    }

    private void judgeReaders(Talk talk, List<Stored> lines) {
        var expected = lines.stream()
                .map(line -> new Stored(line.seq(), "", line.body()))
                .toList();
        var open = talk.writers().stream().flatMap(writer -> writer.page().stream());
        var fresh = talk.readers().stream().map(Supplier::get);
        for (var page : Stream.concat(open, fresh).toList()) {
            readers++;
            if (!Reading.of(page, lines.size()).equals(expected)) {
                readersThatDiffer++;
                faults.add("a page of chat %s shows %s".formatted(talk.chatId(), page.items()));
            }
            close(page);
        }
    }

    private static void close(ChatPage page) {
        page.close();
    }
}
