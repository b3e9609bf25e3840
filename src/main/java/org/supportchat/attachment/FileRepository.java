package org.supportchat.attachment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FileRepository extends JpaRepository<FileRow, UUID> {

    @Query("""
            select new org.supportchat.attachment.Usage(count(f), coalesce(sum(f.bytes), 0))
            from FileRow f where f.shelf = :shelf and f.uploader = :uploader""")
    Usage usage(UUID shelf, String uploader);

    /** In one order for all, so that no two wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FileRow f where f.id in :ids order by f.id")
    List<FileRow> lockAll(Collection<UUID> ids);

    /** The ids of files that were never kept, the oldest first. */
    @Query("select f.id from FileRow f where f.kept = false and f.receivedAt < :before order by f.receivedAt")
    List<UUID> findUnkept(Instant before, Limit limit);

    @Query("select f.place from FileRow f where f.shelf = :shelf")
    List<UUID> findPlaces(UUID shelf);

    @Query("select f.place from FileRow f where f.place in :places")
    List<UUID> findAmong(Collection<UUID> places);

    @Modifying
    @Query(value = "update file_store set owner = :owner where owner is null", nativeQuery = true)
    void giveOwner(String owner);

    @Query(value = "select owner from file_store", nativeQuery = true)
    String findOwner();

    @Modifying
    @Query("delete from FileRow f where f.place in :places")
    void deleteAll(Collection<UUID> places);
}
