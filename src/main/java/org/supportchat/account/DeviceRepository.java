package org.supportchat.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DeviceRepository extends JpaRepository<StaffDevice, UUID> {

    /** Pages of one browser come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select device from StaffDevice device where device.id = :id")
    Optional<StaffDevice> lock(UUID id);

    List<StaffDevice> findByAccountIdAndEndingIsNullOrderByLastUsedAtDesc(UUID accountId);

    @Modifying
    @Query("delete from StaffDevice device where device.id = :id and device.secretHash = :secretHash")
    void deleteHeld(UUID id, String secretHash);

    @Modifying
    @Query("delete from StaffDevice device where device.id = :id")
    void deleteOne(UUID id);

    @Modifying
    @Query("delete from StaffDevice device where device.lastUsedAt < :before")
    int deleteUnusedSince(Instant before);

    /** All that have not ended yet, but that one. */
    @Modifying(flushAutomatically = true)
    @Query("update StaffDevice device set device.ending = :ending"
            + " where device.accountId = :accountId and device.ending is null and device.id <> :kept")
    void endOthers(UUID accountId, UUID kept, DeviceEnding ending);

    @Modifying
    @Query("update StaffDevice device set device.ending = :ending where device.id = :id and device.ending is null")
    void endOne(UUID id, DeviceEnding ending);

    @Modifying
    @Query(
            "update StaffDevice device set device.received = true where device.id = :id and device.secretHash = :secretHash")
    int receive(UUID id, String secretHash);

    @Modifying
    @Query("update StaffDevice device set device.lastUsedAt = :at where device.id = :id and device.lastUsedAt < :at")
    void use(UUID id, Instant at);
}
