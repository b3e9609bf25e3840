package org.supportchat.topic;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TopicRepository extends JpaRepository<Topic, UUID> {

    List<Topic> findAllByOrderByPlace();

    Optional<Topic> findByNameIgnoreCase(String name);
}
