package org.supportchat.chat;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** How far each side of a chat has got what the other wrote. */
@Embeddable
class Receipts {

    @Embedded
    @AttributeOverride(name = "delivered", column = @Column(name = "student_delivered"))
    @AttributeOverride(name = "read", column = @Column(name = "student_read"))
    private Receipt student = Receipt.NONE;

    @Embedded
    @AttributeOverride(name = "delivered", column = @Column(name = "technicians_delivered"))
    @AttributeOverride(name = "read", column = @Column(name = "technicians_read"))
    private Receipt technicians = Receipt.NONE;

    Receipt student() {
        return student;
    }

    Receipt technicians() {
        return technicians;
    }
}
