package org.supportchat.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotAllowed;

/** Quick responses go out into a file and come in from one: first said, then done, all or nothing. */
@SpringBootTest
class ResponseFileServiceTests {

    @Autowired
    private ResponseFileService files;

    @Autowired
    private ResponseService responses;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private StaffMember ana;

    @BeforeEach
    void startWithTwo() {
        ana = staff.technician("Ana");
        as(ana, () -> {
            responses.create(ResponseKind.PERSONAL, new ResponseDetails("One", "one", "=1+1"));
            responses.create(ResponseKind.PERSONAL, new ResponseDetails("Two", "two", "Hi,\n\"you\""));
        });
    }

    @AfterEach
    void tidyUp() {
        database.update("delete from quick_response where owner_id is not null");
    }

    private ImportPlan plan(String rows) {
        return files.plan(ResponseKind.PERSONAL, ("title,shortcut,text\n" + rows).getBytes(UTF_8));
    }

    private List<ResponseDetails> own() {
        return responses.all().stream()
                .filter(one -> one.kind() == ResponseKind.PERSONAL)
                .map(ResponseView::details)
                .toList();
    }

    @Test
    void exportedFileChangesNothingHereAndMovesAllElsewhere() {
        var file = new byte[1][];
        as(ana, () -> {
            file[0] = files.export(ResponseKind.PERSONAL);
            var plan = files.plan(ResponseKind.PERSONAL, file[0]);
            assertThat(plan.stored()).isZero();
            assertThat(plan.unchanged()).isEqualTo(2);
        });
        as(staff.technician("Ben"), () -> {
            files.carryOut(files.plan(ResponseKind.PERSONAL, file[0]));
            assertThat(own())
                    .containsExactly(
                            new ResponseDetails("One", "one", "=1+1"),
                            new ResponseDetails("Two", "two", "Hi,\n\"you\""));
        });
    }

    @Test
    void importSaysWhatItWillDoAndThenDoesIt() {
        as(ana, () -> {
            var plan = plan("One,one,=1+1\nSecond,two,Hello\nThree,three,3\nFour,fo ur,4\n");
            assertThat(plan.added()).extracting(ResponseDetails::shortcut).containsExactly("three");
            assertThat(plan.changed())
                    .extracting(change -> change.details().shortcut())
                    .containsExactly("two");
            assertThat(plan.unchanged()).isEqualTo(1);
            assertThat(plan.problems()).extracting(RowProblem::line).containsExactly(5L);
            assertThat(own()).hasSize(2);

            files.carryOut(plan);
            assertThat(own()).extracting(ResponseDetails::title).containsExactly("One", "Second", "Three");
        });
    }

    @Test
    void planThatIsOutOfDateDoesNothing() {
        as(ana, () -> {
            var plan = plan("Three,three,3\nSecond,two,Hello\n");
            var two = responses.all().stream()
                    .filter(one -> one.details().shortcut().equals("two"))
                    .findFirst()
                    .orElseThrow();
            responses.change(two.id(), two.version(), new ResponseDetails("Other", "two", "Other"));
            assertThatThrownBy(() -> files.carryOut(plan))
                    .isInstanceOf(Conflict.class)
                    .hasMessage("responses.import-outdated");
            assertThat(own()).extracting(ResponseDetails::title).containsExactly("One", "Other");

            var added = plan("Three,three,3\n");
            files.carryOut(added);
            assertThatThrownBy(() -> files.carryOut(added)).isInstanceOf(Conflict.class);
        });
    }

    @Test
    void technicianMayExportTheSharedOnesAndNotImportThem() {
        as(ana, () -> {
            assertThat(new String(files.export(ResponseKind.SHARED), UTF_8))
                    .contains("\"Greeting\",\"greeting\",\"Hi ");
            var file = files.export(ResponseKind.SHARED);
            assertThatThrownBy(() -> files.plan(ResponseKind.SHARED, file)).isInstanceOf(NotAllowed.class);
            var plan = new ImportPlan(
                    ResponseKind.SHARED, List.of(new ResponseDetails("T", "test", "x")), List.of(), 0, List.of());
            assertThatThrownBy(() -> files.carryOut(plan)).isInstanceOf(NotAllowed.class);
        });
    }

    @Test
    void planForWhatBelongsToSomebodyElseDoesNothing() {
        var id = new ResponseView[1];
        as(
                ana,
                () -> id[0] = responses.all().stream()
                        .filter(one -> one.kind() == ResponseKind.PERSONAL)
                        .findFirst()
                        .orElseThrow());
        var change = new ImportPlan.Change(id[0].id(), 0, new ResponseDetails("Mine", "one", "mine"));
        var plan = new ImportPlan(ResponseKind.PERSONAL, List.of(), List.of(change), 0, List.of());
        as(
                staff.technician("Ben"),
                () -> assertThatThrownBy(() -> files.carryOut(plan)).isInstanceOf(Conflict.class));
        as(ana, () -> assertThat(own()).extracting(ResponseDetails::title).contains("One"));
    }

    @Test
    void moreThanFitAreRefusedBeforeAnythingIsDone() {
        var rows = IntStream.range(0, ResponseDetails.MOST)
                .mapToObj(row -> "T,s" + row + ",x")
                .collect(Collectors.joining("\n"));
        as(
                ana,
                () -> assertThatThrownBy(() -> plan(rows))
                        .isInstanceOf(Conflict.class)
                        .hasMessage("responses.too-many"));
    }
}
