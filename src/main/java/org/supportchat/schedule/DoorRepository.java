package org.supportchat.schedule;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DoorRepository extends JpaRepository<Door, Integer> {

    /** Nobody else changes anything of the schedule until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select door from Door door")
    Door lock();

    @Query("select door from Door door")
    Door read();
}
