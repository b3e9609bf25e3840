package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.common.NotFound;

/** Each side's receipt moves on and never back, and is given by those alone whom the other side writes to. */
@SpringBootTest
class ReceiptTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private ChatChanges changes;

    @Autowired
    private Staff staff;

    private StudentToken token;
    private UUID chatId;
    private StaffMember ana;

    @BeforeEach
    void startAChat() {
        token = students.start(Optional.empty(), question());
        chatId = students.find(token).orElseThrow().id();
        ana = staff.technician("Ana");
        as(ana, () -> {
            technicians.join(chatId);
            technicians.send(chatId, message("Hello"));
        });
    }

    private Receipt ofStudent() {
        return students.find(token).orElseThrow().studentReceipt();
    }

    private Receipt ofTechnicians() {
        return students.find(token).orElseThrow().techniciansReceipt();
    }

    @Test
    void receiptOfTheStudentMovesOnAndNeverBack() {
        students.acknowledge(token, new Receipt(4, 0));
        assertThat(ofStudent()).isEqualTo(new Receipt(4, 0));
        students.acknowledge(token, new Receipt(4, 4));
        students.acknowledge(token, new Receipt(1, 1));
        assertThat(ofStudent()).isEqualTo(new Receipt(4, 4));
        assertThat(ofTechnicians()).isEqualTo(Receipt.NONE);
    }

    @Test
    void whatIsReadIsDelivered() {
        assertThat(new Receipt(1, 3)).isEqualTo(new Receipt(3, 3));
    }

    @Test
    void technicianWhoJoinedGivesTheReceiptOfTheTechnicians() {
        as(ana, () -> technicians.acknowledge(chatId, new Receipt(2, 2)));
        assertThat(ofTechnicians()).isEqualTo(new Receipt(2, 2));
        assertThat(ofStudent()).isEqualTo(Receipt.NONE);
    }

    @Test
    void technicianWhoOnlyLooksGivesNone() {
        as(staff.technician("Ben"), () -> technicians.acknowledge(chatId, new Receipt(2, 2)));
        assertThat(ofTechnicians()).isEqualTo(Receipt.NONE);
    }

    @Test
    void receiptBeyondTheLastLineIsNone() {
        students.acknowledge(token, new Receipt(Long.MAX_VALUE, 5));
        assertThat(ofStudent()).isEqualTo(Receipt.NONE);
    }

    @Test
    void forgedTokenGivesNone() {
        assertThatThrownBy(() -> students.acknowledge(StudentToken.of("forged"), new Receipt(1, 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void pagesOfTheChatAreRungOnceAndDashboardsAreNot() {
        var pages = new AtomicInteger();
        var dashboards = new AtomicInteger();
        var stopPages = changes.ofOne(chatId, pages::incrementAndGet);
        var stopDashboards = changes.ofAll(chat -> dashboards.incrementAndGet());
        try {
            students.acknowledge(token, new Receipt(4, 4));
            students.acknowledge(token, new Receipt(4, 4));
        } finally {
            stopPages.run();
            stopDashboards.run();
        }
        assertThat(pages).hasValue(1);
        assertThat(dashboards).hasValue(0);
    }

    /** The chat's own row is stored whole with each message; what was acknowledged meanwhile stays. */
    @Test
    void laterMessageKeepsTheReceipt() {
        students.acknowledge(token, new Receipt(4, 4));
        students.send(token, message("Thank you"));
        assertThat(ofStudent()).isEqualTo(new Receipt(4, 4));
    }
}
