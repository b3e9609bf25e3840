package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.supportchat.account.NewAccount;
import org.supportchat.account.Role;
import org.supportchat.chat.MessageView;
import org.supportchat.chat.NewChat;
import org.supportchat.chat.StudentToken;

/** Everybody in one test: students who just came along, and technicians with new accounts. */
record People(Server server, OpenPages pages) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    Student student() {
        return new Student(pages.fresh(server.url()));
    }

    /** One whose browser holds the token of a chat. */
    Student studentWith(StudentToken token) {
        var student = student();
        student.screen().withStudentCookie(server.url(), token.value());
        return student;
    }

    /** Puts a chat in line without a browser. */
    StudentToken start(String name, String question) {
        return server.students().start(Optional.empty(), new NewChat(name, question));
    }

    UUID chatOf(StudentToken token) {
        return server.students().find(token).orElseThrow().id();
    }

    /** What people wrote into the chat, as the database has it. */
    List<String> stored(StudentToken token) {
        return server.students().readAfter(token, 0).messages().stream()
                .filter(message -> message.kind().isText())
                .map(MessageView::body)
                .toList();
    }

    Technician technician(String firstName, String lastName) {
        return new Technician(pages.fresh(server.url()), account(firstName, lastName));
    }

    /** A technician without a page. */
    NewAccount account(String firstName, String lastName) {
        return account(firstName, lastName, Role.TECHNICIAN);
    }

    /** A system manager without a page. */
    NewAccount manager(String firstName, String lastName) {
        return account(firstName, lastName, Role.MANAGER);
    }

    private NewAccount account(String firstName, String lastName, Role role) {
        var username = "technician" + ACCOUNTS.incrementAndGet();
        var email = username + "@example.edu";
        var account =
                new NewAccount(username, email, "a few example words", firstName, lastName, "Assistant", "Computing");
        server.accounts().create(account, role);
        return account;
    }

    /** One who is at the dashboard, and took the short way there: the request of the sign-in page without the page. */
    Technician signedIn(String firstName, String lastName) {
        return signedIn(technician(firstName, lastName));
    }

    /** A system manager, who took the short way too. */
    Technician managing(String firstName, String lastName) {
        return signedIn(new Technician(pages.fresh(server.url()), manager(firstName, lastName)));
    }

    /** The same person at another browser. */
    Technician elsewhere(Technician technician) {
        return signedIn(new Technician(pages.fresh(server.url()), technician.account()));
    }

    /** Lets somebody who is at no page yet take the short way. */
    Technician signedIn(Technician technician) {
        var account = technician.account();
        var browser = technician.screen().page().request();
        var token = TOKEN.matcher(browser.get("/login").text())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var form = FormData.create()
                .set("username", account.username())
                .set("password", account.password())
                .set("_csrf", token);
        browser.post("/login", RequestOptions.create().setForm(form).setMaxRedirects(0));
        technician.screen().opens("/dashboard");
        assertThat(technician.screen().heading("Dashboard")).isAttached();
        return technician;
    }
}
