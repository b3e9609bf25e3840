package org.supportchat.account;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LinkRepository extends JpaRepository<StoredLink, UUID> {

    @Modifying
    @Query("delete from StoredLink link where link.accountId = :accountId")
    void deleteOf(UUID accountId);
}
