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

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    @Query("select account.id from Account account where account.email = :email")
    Optional<UUID> findIdByEmail(String email);

    /** Is no change of the account, so it keeps its version. */
    @Modifying
    @Query("update Account account set account.signedInAt = :at where account.id = :id")
    void noteSignIn(UUID id, Instant at);

    boolean existsByUsername(String username);

    boolean existsByEmail(String email);

    boolean existsByRoleAndActiveTrue(Role role);

    List<Account> findAllByOrderByUsername();

    /** The row, as it is once whoever is changing it has done so. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select account from Account account where account.id = :id")
    Optional<Account> lock(UUID id);

    /** Those who have the role and may sign in; nobody else who asks this is answered until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select account from Account account where account.role = :role and account.active order by account.id")
    List<Account> lockActive(Role role);

    @Query(
            "select account.email from Account account where account.role = :role and account.active order by account.email")
    List<String> findEmails(Role role);

    /** Those whose accounts are active, by name. */
    @Query("select account.id, concat(account.firstName, ' ', account.lastName), account.jobTitle from Account account"
            + " where account.active order by account.firstName, account.lastName, account.id")
    List<Colleague> findColleagues();
}
