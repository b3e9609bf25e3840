package org.supportchat.chat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PauseRepository extends JpaRepository<BrowserPause, UUID> {

    @Query("select pause.endsAt from BrowserPause pause where pause.browserHash = :hash and pause.endsAt > :now")
    Optional<Instant> findEnd(String hash, Instant now);

    List<BrowserPause> findByEndsAtAfterOrderByPausedAtDesc(Instant now);

    List<BrowserPause> findByChatId(UUID chatId);

    /** Makes room for others of the same browsers that end later. */
    @Modifying
    @Query("delete from BrowserPause pause where pause.browserHash in :hashes and pause.endsAt <= :end")
    void deleteEndingBefore(Collection<String> hashes, Instant end);

    @Query("select pause.browserHash from BrowserPause pause where pause.browserHash in :hashes")
    List<String> findPaused(Collection<String> hashes);

    @Modifying
    @Query("delete from BrowserPause pause where pause.endsAt <= :now")
    void deleteOver(Instant now);
}
