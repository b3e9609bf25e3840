package org.supportchat.browser;

import java.util.concurrent.atomic.AtomicInteger;
import org.supportchat.account.NewAccount;
import org.supportchat.account.Role;

/** Everybody in one test: students who just came along, and technicians with new accounts. */
record People(Server server, OpenPages pages) {

    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    Student student() {
        return new Student(pages.fresh(server.url()));
    }

    Technician technician(String firstName, String lastName) {
        var username = "technician" + ACCOUNTS.incrementAndGet();
        var account = new NewAccount(
                username,
                username + "@example.edu",
                "a few example words",
                firstName,
                lastName,
                "Assistant",
                "Computing");
        server.accounts().create(account, Role.TECHNICIAN);
        return new Technician(pages.fresh(server.url()), account);
    }

    /** One who is looking at the dashboard. */
    Technician signedIn(String firstName, String lastName) {
        var technician = technician(firstName, lastName);
        technician.signsIn();
        return technician;
    }
}
