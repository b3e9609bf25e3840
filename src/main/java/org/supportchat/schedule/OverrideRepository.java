package org.supportchat.schedule;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OverrideRepository extends JpaRepository<StoredOverride, UUID> {

    List<StoredOverride> findAllByOrderByFirstDay();
}
