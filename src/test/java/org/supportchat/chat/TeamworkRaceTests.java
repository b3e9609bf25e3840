package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.account.StaffPresence;
import org.supportchat.common.Refusal;

/** Several people do different things to one chat at the same moment, 500 times: as if they had done them in a row. */
@SpringBootTest
class TeamworkRaceTests {

    private static final int ROUNDS = 500;

    @Autowired
    private StudentChatService students;

    @Autowired
    private EndingService endings;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private TeamworkService teamwork;

    @Autowired
    private StaffNoteService notes;

    @Autowired
    private MaroonedService marooned;

    @Autowired
    private RowReader rows;

    @Autowired
    private StaffPresence presence;

    @Autowired
    private Staff staff;

    private final Random chance = new Random();
    private List<StaffMember> present = List.of();
    private List<StaffMember> everybody = List.of();
    private StudentToken token;
    private UUID chatId;
    private ChatModel model;
    private final AtomicInteger noted = new AtomicInteger();
    private final EnumSet<MessageKind> told = EnumSet.noneOf(MessageKind.class);

    /** @param lines what tells of it where it was not refused, each line once; none where it may have changed nothing */
    private record Deed(Set<MessageKind> lines, Runnable use) {}

    @BeforeEach
    void makeStaff() {
        present = List.of(staff.technician("Ana"), staff.technician("Ben"));
        everybody = Stream.concat(present.stream(), Stream.of(staff.technician("Cem"), staff.technician("Dot")))
                .toList();
    }

    @Test
    void whatIsDoneAtOnceIsAsIfDoneInARow() throws InterruptedException {
        var pages = present.stream().collect(Collectors.toMap(one -> one, one -> UUID.randomUUID()));
        start();
        for (var round = 0; round < ROUNDS; round++) {
            pages.forEach((member, page) -> presence.come(page, member));
            if (chance.nextInt(20) == 0) {
                start();
            }
            run(Stream.generate(this::deed).limit(2 + chance.nextInt(3)).toList());
        }
        assertThat(told)
                .as("of everything there was some")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(
                        MessageKind.STARTED, MessageKind.SOLVED, MessageKind.BLOCKED, MessageKind.BLOCK_LIFTED)));
    }

    private void start() {
        var accounts = everybody.stream().collect(Collectors.toMap(StaffMember::name, StaffMember::id));
        var here = present.stream().map(StaffMember::id).collect(Collectors.toSet());
        token = students.start(Optional.empty(), question());
        chatId = students.find(token).orElseThrow().id();
        model = new ChatModel(accounts, here);
        noted.set(0);
        students.readAfter(token, 0).messages().forEach(model::tell);
    }

    private void run(List<Deed> deeds) throws InterruptedException {
        var done = new EnumMap<MessageKind, AtomicInteger>(MessageKind.class);
        var uses = new ArrayList<Runnable>();
        for (var deed : deeds) {
            uses.add(() -> {
                deed.use().run();
                deed.lines().forEach(line -> done.get(line).incrementAndGet());
            });
        }
        for (var kind : MessageKind.values()) {
            done.put(kind, new AtomicInteger());
        }
        assertThat(AtOnce.run(uses)).allMatch(Refusal.class::isInstance);
        var lines = students.readAfter(token, model.seq()).messages();
        lines.forEach(model::tell);
        lines.forEach(line -> told.add(line.kind()));
        assertOneLineForEach(done, lines);
        as(everybody.getFirst(), () -> {
            var row = rows.now(List.of(chatId)).getFirst();
            assertThat(row.status()).isEqualTo(model.status());
            assertThat(row.lastSeq()).isEqualTo(model.seq());
            assertThat(row.technicians().stream().map(Technician::accountId))
                    .containsExactlyInAnyOrderElementsOf(model.in());
            assertNotesWithoutGap();
        });
    }

    private void assertNotesWithoutGap() {
        var written = technicians.readAfter(chatId, model.seq(), 0).notes();
        var oldest = Math.max(1, noted.get() - ChatUpdate.MOST + 1);
        assertThat(written)
                .map(StaffNoteView::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(oldest, noted.get()).boxed().toList());
        assertThat(written).map(StaffNoteView::behind).isSorted();
    }

    /** The kinds that one deed may end in are counted together. */
    private static void assertOneLineForEach(Map<MessageKind, AtomicInteger> done, List<MessageView> lines) {
        for (var kind : List.of(
                MessageKind.STUDENT,
                MessageKind.TECHNICIAN,
                MessageKind.RETURNED_TO_QUEUE,
                MessageKind.HANDED_OVER,
                MessageKind.CLOSED,
                MessageKind.STUDENT_LEFT,
                MessageKind.STUDENT_RETURNED,
                MessageKind.STILL_STUCK)) {
            assertThat(lines.stream().filter(line -> line.kind() == kind))
                    .as("%s", kind)
                    .hasSize(done.get(kind).get());
        }
        assertThat(lines.stream()
                        .filter(line ->
                                line.kind() == MessageKind.TECHNICIAN_LEFT || line.kind() == MessageKind.LAST_LEFT))
                .hasSize(done.get(MessageKind.TECHNICIAN_LEFT).get());
    }

    private Deed deed() {
        var member = everybody.get(chance.nextInt(everybody.size()));
        var colleague = everybody.get(chance.nextInt(everybody.size()));
        return switch (chance.nextInt(17)) {
            case 0, 1, 2 -> deed(member, null, () -> technicians.join(chatId));
            case 3 -> deed(member, MessageKind.TECHNICIAN_LEFT, () -> teamwork.leave(chatId));
            case 4 -> deed(member, MessageKind.RETURNED_TO_QUEUE, () -> teamwork.returnToQueue(chatId));
            case 5, 6 -> deed(member, MessageKind.HANDED_OVER, () -> handOver(colleague));
            case 7 -> deed(member, MessageKind.CLOSED, () -> technicians.close(chatId));
            case 8, 9 -> deed(member, MessageKind.TECHNICIAN, () -> technicians.send(chatId, message("Look here")));
            case 10 -> new Deed(Set.of(MessageKind.STUDENT), () -> students.send(token, message("I see")));
            case 11 -> new Deed(Set.of(MessageKind.STUDENT_LEFT), () -> students.leave(token));
            case 12 -> new Deed(Set.of(MessageKind.STUDENT_RETURNED), () -> students.comeBack(token, Optional.empty()));
            case 13 ->
                new Deed(
                        Set.of(MessageKind.STILL_STUCK),
                        () -> endings.end(token, new Feedback(Outcome.STILL_STUCK, "")));
            case 14, 15 -> deed(member, null, () -> writeNote(message("Between us")));
            default -> new Deed(Set.of(), () -> marooned.returnToQueue(chatId));
        };
    }

    private void writeNote(NewMessage text) {
        notes.write(chatId, text);
        noted.incrementAndGet();
    }

    private void handOver(StaffMember colleague) {
        teamwork.handOver(chatId, colleague.id(), Optional.of(message("See above")));
        noted.incrementAndGet();
    }

    private static Deed deed(StaffMember member, MessageKind line, Runnable use) {
        return new Deed(line == null ? Set.of() : Set.of(line), () -> as(member, use));
    }
}
