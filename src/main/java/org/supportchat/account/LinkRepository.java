package org.supportchat.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LinkRepository extends JpaRepository<StoredLink, UUID> {

    @Modifying
    @Query("delete from StoredLink link where link.accountId = :accountId")
    void deleteOf(UUID accountId);

    @Query("select link from StoredLink link where link.secretHash = :secretHash and link.expiresAt > :now")
    Optional<StoredLink> findGood(String secretHash, Instant now);

    /** Of many who use it at once one gets 1. */
    @Modifying
    @Query("delete from StoredLink link where link.secretHash = :secretHash and link.expiresAt > :now")
    int use(String secretHash, Instant now);

    @Modifying
    @Query("delete from StoredLink link where link.expiresAt <= :now")
    void deleteExpired(Instant now);
}
