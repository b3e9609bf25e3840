package org.supportchat.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.supportchat.Statements;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotAllowed;
import org.supportchat.common.NotFound;

/** Managers keep the shared ones, everybody their own, and nobody those of others. */
@SpringBootTest
class ResponseServiceTests {

    @Autowired
    private ResponseService responses;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private StaffMember mo;
    private StaffMember ana;
    private StaffMember ben;

    @BeforeEach
    void comeIn() {
        mo = staff.manager("Mo");
        ana = staff.technician("Ana");
        ben = staff.technician("Ben");
    }

    /** What came with the product stays for the other tests. */
    @AfterEach
    void tidyUp() {
        database.update("delete from quick_response where owner_id is not null or shortcut like 'test%'");
    }

    private static ResponseDetails details(String shortcut) {
        return new ResponseDetails("Title of " + shortcut, shortcut, "Hi {student}");
    }

    private ResponseView seen(String shortcut) {
        return responses.all().stream()
                .filter(one -> one.details().shortcut().equals(shortcut))
                .findFirst()
                .orElseThrow();
    }

    private List<String> shortcuts() {
        return responses.all().stream().map(one -> one.details().shortcut()).toList();
    }

    @Test
    void fiveComeWithTheProduct() {
        as(
                ana,
                () -> assertThat(responses.all())
                        .filteredOn(one -> one.kind() == ResponseKind.SHARED)
                        .extracting(one -> one.details().title())
                        .containsExactly("Additional help", "Checking", "Greeting", "More info", "Resolution check"));
    }

    @Test
    void managerKeepsTheSharedOnes() {
        as(mo, () -> responses.create(ResponseKind.SHARED, details("test")));
        as(mo, () -> responses.change(seen("test").id(), 0, details("test-2")));
        as(ana, () -> assertThat(shortcuts()).contains("test-2").doesNotContain("test"));
        as(mo, () -> responses.delete(seen("test-2").id()));
        as(ana, () -> assertThat(shortcuts()).doesNotContain("test-2"));
    }

    @Test
    void technicianMayNotChangeTheSharedOnes() {
        as(ana, () -> {
            var greeting = seen("greeting");
            assertThatThrownBy(() -> responses.create(ResponseKind.SHARED, details("test")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> responses.change(greeting.id(), greeting.version(), details("test")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> responses.delete(greeting.id())).isInstanceOf(NotAllowed.class);
            assertThat(seen("greeting")).isEqualTo(greeting);
        });
    }

    @Test
    void nobodySeesOrChangesWhatBelongsToSomebodyElse() {
        var id = new UUID[1];
        as(ana, () -> {
            responses.create(ResponseKind.PERSONAL, details("mine"));
            id[0] = seen("mine").id();
        });
        for (var other : List.of(ben, mo)) {
            as(other, () -> {
                assertThat(shortcuts()).doesNotContain("mine");
                assertThatThrownBy(() -> responses.change(id[0], 0, details("theirs")))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> responses.delete(id[0])).isInstanceOf(NotFound.class);
            });
        }
        as(ana, () -> assertThat(seen("mine").details()).isEqualTo(details("mine")));
    }

    @Test
    void strangersMayNothing() {
        assertThatThrownBy(responses::all).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void shortcutIsUniqueAmongTheSharedOnesAndAmongThoseOfEachOwner() {
        as(ana, () -> responses.create(ResponseKind.PERSONAL, details("greeting")));
        as(ben, () -> responses.create(ResponseKind.PERSONAL, details("greeting")));
        as(
                ben,
                () -> assertThatThrownBy(() -> responses.create(ResponseKind.PERSONAL, details("GREETING")))
                        .isInstanceOf(Invalid.class)
                        .hasMessage("responses.shortcut-taken"));
        as(
                mo,
                () -> assertThatThrownBy(() -> responses.change(seen("info").id(), 0, details("greeting")))
                        .isInstanceOf(Invalid.class));
    }

    /** Where two managers are as quick as each other. */
    @Test
    void databaseHoldsSharedShortcutsApart() {
        assertThatThrownBy(() -> database.update(
                        "insert into quick_response values (?, 0, null, 'T', 'greeting', 'x')", UUID.randomUUID()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void olderVersionDoesNotOverwriteTheNewer() {
        as(ana, () -> {
            responses.create(ResponseKind.PERSONAL, details("mine"));
            var seen = seen("mine");
            responses.change(seen.id(), seen.version(), new ResponseDetails("New", "mine", "new"));
            assertThatThrownBy(() -> responses.change(seen.id(), seen.version(), details("mine")))
                    .isInstanceOf(Conflict.class);
            assertThat(seen("mine").details().text()).isEqualTo("new");
            responses.delete(seen.id());
            assertThatThrownBy(() -> responses.change(seen.id(), seen.version(), details("mine")))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void thereIsAnEndToHowManyOneCanHave() {
        as(ana, () -> {
            IntStream.range(0, ResponseDetails.MOST)
                    .forEach(number -> responses.create(ResponseKind.PERSONAL, details("n" + number)));
            assertThatThrownBy(() -> responses.create(ResponseKind.PERSONAL, details("more")))
                    .isInstanceOf(Conflict.class);
        });
    }

    @Test
    void openingTheListCostsOneStatement() {
        as(ana, () -> assertThat(Statements.of(responses::all)).isEqualTo(1));
    }
}
