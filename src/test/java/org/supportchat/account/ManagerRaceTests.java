package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.common.NotAllowed;

/** Two managers who put each other out at the same moment: one of them stays. */
@SpringBootTest
class ManagerRaceTests {

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private int managersAmong(StaffMember one, StaffMember other) {
        return database.queryForObject(
                "select count(*) from account where role = 'MANAGER' and active and id in (?, ?)",
                Integer.class,
                one.id(),
                other.id());
    }

    private void demote(StaffMember other) {
        var seen = administration.all().stream()
                .filter(one -> one.id().equals(other.id()))
                .findFirst()
                .orElseThrow();
        administration.edit(other.id(), seen.version(), new AccountEdit(seen.details(), Role.TECHNICIAN, true));
    }

    private void race(int rounds, BiConsumer<AccountAdministration, StaffMember> putOut) throws InterruptedException {
        var mo = staff.manager("Mo");
        var kim = staff.manager("Kim");
        for (var round = 0; round < rounds; round++) {
            database.update("update account set active = true, role = 'MANAGER' where id in (?, ?)", mo.id(), kim.id());
            var thrown = atOnce(
                    () -> as(mo, () -> putOut.accept(administration, kim)),
                    () -> as(kim, () -> putOut.accept(administration, mo)));
            assertThat(managersAmong(mo, kim)).isEqualTo(1);
            assertThat(thrown).hasSize(1).allMatch(NotAllowed.class::isInstance);
        }
    }

    private static Collection<Throwable> atOnce(Runnable... uses) throws InterruptedException {
        var thrown = new ConcurrentLinkedQueue<Throwable>();
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var use : uses) {
                threads.submit(() -> {
                    try {
                        go.await();
                        use.run();
                    } catch (Exception refused) {
                        thrown.add(refused);
                    }
                });
            }
            go.countDown();
        }
        return thrown;
    }

    @Test
    void byDeactivation() throws InterruptedException {
        race(20, (service, other) -> service.deactivate(other.id()));
    }

    @Test
    void byAnotherRole() throws InterruptedException {
        race(20, (service, other) -> demote(other));
    }

    @Test
    void byDeletion() throws InterruptedException {
        race(1, (service, other) -> service.delete(other.id()));
    }
}
