package org.supportchat.chaos;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.supportchat.wire.Browser;
import org.supportchat.wire.ChatPage;

/** Students with a chat each, and technicians who share those chats among them; all have a page open and can write. */
final class Course implements AutoCloseable {

    private static final Duration LONGEST_GATHERING = Duration.ofMinutes(2);

    private final List<Talk> talks = new ArrayList<>();

    /** @param name keeps the people of one scenario apart from those of another */
    static Course gather(Site site, String name, Size size) throws IOException, InterruptedException, SQLException {
        site.prepare(size.technicians());
        var course = new Course();
        var home = site.application().home();
        var desks = site.technicians().stream()
                .limit(size.technicians())
                .map(account -> new TechnicianDesk(account, home))
                .toList();
        try {
            for (var number = 0; number < size.chats(); number++) {
                course.begin(site, name + " " + number, desks.get(number % desks.size()));
            }
            course.awaitEverybody();
        } catch (SQLException | RuntimeException fault) {
            course.close();
            throw fault;
        }
        return course;
    }

    List<Talk> talks() {
        return talks;
    }

    Stream<Writer> writers() {
        return talks.stream().flatMap(talk -> talk.writers().stream());
    }

    Stream<Written> written() {
        return writers().flatMap(writer -> writer.written().stream());
    }

    long sent() {
        return written().filter(message -> message.sent().isPresent()).count();
    }

    @Override
    public void close() {
        writers().forEach(Writer::close);
    }

    private void awaitEverybody() {
        if (!Waiting.until(
                LONGEST_GATHERING, () -> writers().allMatch(one -> one.page().isPresent()))) {
            throw new IllegalStateException("not everybody has come to their page");
        }
    }

    private void begin(Site site, String name, TechnicianDesk desk) throws SQLException {
        var browser = new Browser(site.application().home());
        var studentName = "Sam Example " + name;
        ChatPage.start(browser, studentName, "What does this loop print? " + name, answer -> {})
                .close();
        var chatId = Stored.chatOf(site.database(), studentName);
        Door studentDoor = answers -> ChatPage.ofStudent(browser, answers);
        Door technicianDoor = answers -> desk.open(chatId.toString(), answers);
        var student = new Writer("student of " + name, studentDoor);
        var technician = new Writer("technician of " + name, technicianDoor);
        student.start();
        technician.start();
        talks.add(new Talk(
                chatId,
                student,
                technician,
                List.of(() -> studentDoor.open(answer -> {}), () -> technicianDoor.open(answer -> {}))));
    }
}
