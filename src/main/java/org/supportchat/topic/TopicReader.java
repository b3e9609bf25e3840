package org.supportchat.topic;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What students can choose from, as the database has it. */
@Service
class TopicReader {

    private final TopicRepository topics;

    TopicReader(TopicRepository topics) {
        this.topics = topics;
    }

    @Transactional(readOnly = true)
    List<TopicView> active() {
        return topics.findAllByOrderByPlace().stream()
                .map(TopicView::of)
                .filter(topic -> topic.details().active())
                .toList();
    }
}
