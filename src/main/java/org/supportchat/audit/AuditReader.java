package org.supportchat.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads entries, the newest first, along the index on their time. */
@Service
class AuditReader {

    private static final String WANTED =
            " from AuditEntry entry where entry.writtenAt >= :from and entry.writtenAt < :to"
                    + " and entry.action like :action and lower(entry.actor) like :actor escape '!'"
                    + " and (lower(entry.subject) like :text escape '!' or lower(entry.actor) like :text escape '!'"
                    + " or lower(entry.detail) like :text escape '!')";

    private static final String LINE = "select new org.supportchat.audit.AuditLine(entry.id, entry.writtenAt,"
            + " entry.actorId, entry.actor, entry.address, entry.action, entry.subject, entry.detail)" + WANTED;

    /** As the other bound has it, and so along the index too. */
    private static final String AFTER =
            " and entry.writtenAt <= :lastAt and (entry.writtenAt < :lastAt or entry.id < :lastId)";

    private static final String NEWEST_FIRST = " order by entry.writtenAt desc, entry.id desc";

    private final EntityManager entities;

    AuditReader(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    long count(AuditQuery query) {
        return ask(entities.createQuery("select count(entry)" + WANTED, Long.class), query)
                .getSingleResult();
    }

    @Transactional(readOnly = true)
    List<AuditLine> page(AuditQuery query, int offset, int limit) {
        return ask(entities.createQuery(LINE + NEWEST_FIRST, AuditLine.class), query)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that follow on this one, without passing over those before it. */
    @Transactional(readOnly = true)
    List<AuditLine> after(AuditQuery query, AuditLine last, int limit) {
        return ask(entities.createQuery(LINE + AFTER + NEWEST_FIRST, AuditLine.class), query)
                .setParameter("lastAt", last.at())
                .setParameter("lastId", last.id())
                .setMaxResults(limit)
                .getResultList();
    }

    private static <T> TypedQuery<T> ask(TypedQuery<T> question, AuditQuery query) {
        return question.setParameter("from", query.from())
                .setParameter("to", query.to())
                .setParameter("action", query.action())
                .setParameter("actor", query.actor())
                .setParameter("text", query.text());
    }
}
