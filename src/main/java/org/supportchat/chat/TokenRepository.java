package org.supportchat.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TokenRepository extends JpaRepository<IssuedToken, String> {

    @Modifying
    @Query("update IssuedToken token set token.expiresAt = :expiresAt where token.hash = :hash")
    void renew(String hash, Instant expiresAt);

    Optional<IssuedToken> findByHashAndExpiresAtAfter(String hash, Instant now);

    List<IssuedToken> findByChatIdOrderByExpiresAtDesc(UUID chatId);

    /** The hashes that the browsers are known by which hold the chat. */
    @Query("select distinct token.browserHash from IssuedToken token"
            + " where token.chatId = :chatId and token.browserHash is not null")
    List<String> findBrowsers(UUID chatId);
}
