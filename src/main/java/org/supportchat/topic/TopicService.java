package org.supportchat.topic;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;

/** How a manager keeps the topics. */
@Service
@PreAuthorize(Role.IS_MANAGER)
public class TopicService {

    private final TopicRepository topics;
    private final TopicJournal journal;

    TopicService(TopicRepository topics, TopicJournal journal) {
        this.topics = topics;
        this.journal = journal;
    }

    /** All of them in their order, those that nobody can choose too. */
    @Transactional(readOnly = true)
    public List<TopicView> all() {
        return topics.findAllByOrderByPlace().stream().map(TopicView::of).toList();
    }

    /**
     * Adds a topic behind all others.
     *
     * @throws Invalid where another topic has the name
     */
    @Transactional
    public void create(TopicDetails details) {
        requireFree(details.name(), Optional.empty());
        var last =
                topics.findAllByOrderByPlace().stream().mapToInt(Topic::place).max();
        store(new Topic(details, last.orElse(0) + 1));
        journal.created(details);
    }

    /**
     * @param seen the version that the manager saw
     * @throws Invalid where another topic has the name
     * @throws Conflict where somebody changed it since
     * @throws NotFound where somebody deleted it
     */
    @Transactional
    public void change(UUID id, long seen, TopicDetails details) {
        var topic = find(id);
        requireFree(details.name(), Optional.of(id));
        var before = topic.details();
        topic.change(details, seen);
        store(topic);
        if (!before.equals(details)) {
            journal.edited(before, details);
        }
    }

    /**
     * Lets it change places with the one before it, or behind it; nothing where there is none.
     *
     * @throws NotFound where somebody deleted it
     */
    @Transactional
    public void move(UUID id, boolean up) {
        var all = topics.findAllByOrderByPlace();
        var moved = all.indexOf(find(id));
        var other = up ? moved - 1 : moved + 1;
        if (other < 0 || other >= all.size()) {
            return;
        }
        var place = all.get(moved).place();
        all.get(moved).moveTo(all.get(other).place());
        all.get(other).moveTo(place);
        journal.moved(all.get(moved).details(), up);
    }

    /** Chats that were started with it keep its name. */
    @Transactional
    public void delete(UUID id) {
        topics.findById(id).ifPresent(topic -> {
            topics.delete(topic);
            journal.deleted(topic.details());
        });
    }

    private void store(Topic topic) {
        try {
            topics.saveAndFlush(topic);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw new Invalid("name", "topics.name-taken");
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            throw new Conflict("topics.changed-meanwhile");
        }
    }

    private void requireFree(String name, Optional<UUID> own) {
        var holder = topics.findByNameIgnoreCase(name).map(Topic::id);
        if (holder.isPresent() && !holder.equals(own)) {
            throw new Invalid("name", "topics.name-taken");
        }
    }

    private Topic find(UUID id) {
        return topics.findById(id).orElseThrow(() -> new NotFound("topics.gone"));
    }
}
