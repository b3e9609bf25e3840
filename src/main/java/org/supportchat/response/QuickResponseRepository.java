package org.supportchat.response;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuickResponseRepository extends JpaRepository<QuickResponse, UUID> {

    @Query("select one from QuickResponse one where one.ownerId is null or one.ownerId = :accountId"
            + " order by lower(one.title), one.shortcut")
    List<QuickResponse> findSeenBy(UUID accountId);

    boolean existsByOwnerId(UUID ownerId);

    /** Shared ones where the owner is null. */
    List<QuickResponse> findByOwnerId(@Nullable UUID ownerId);
}
