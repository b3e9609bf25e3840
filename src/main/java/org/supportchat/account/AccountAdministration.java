package org.supportchat.account;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotAllowed;
import org.supportchat.common.NotFound;

/**
 * How managers keep the accounts. Whoever changes one has to be a manager while all others wait, and never takes anything from
 * themselves: so there is always one left, whatever two of them do at the same moment.
 */
@Service
@PreAuthorize(Role.IS_MANAGER)
public class AccountAdministration {

    private final AccountRepository accounts;
    private final AccountRegister register;
    private final ActingManager manager;
    private final AccountJournalist journalist;
    private final PasswordLinks links;
    private final List<AccountTraces> traces;

    AccountAdministration(
            AccountRepository accounts,
            AccountRegister register,
            ActingManager manager,
            AccountJournalist journalist,
            PasswordLinks links,
            List<AccountTraces> traces) {
        this.accounts = accounts;
        this.register = register;
        this.manager = manager;
        this.journalist = journalist;
        this.links = links;
        this.traces = traces;
    }

    /** Everybody's, by username. */
    @Transactional(readOnly = true)
    public List<AccountView> all() {
        return accounts.findAllByOrderByUsername().stream().map(Account::view).toList();
    }

    /**
     * Makes an account without a password, and a link with which its person sets the first one.
     *
     * @throws Invalid where the username or the address is taken, or the address is in no domain that is allowed
     */
    @Transactional
    public Invitation invite(AccountDetails details, Role role) {
        manager.require();
        var account = register.add(details, role, "");
        journalist.created(account.view());
        return new Invitation(account.view(), links.issue(account, LinkPurpose.INVITATION));
    }

    /**
     * @param seen the version that the manager saw
     * @throws Invalid where the username or the address is taken, or the address is in no domain that is allowed
     * @throws Conflict where somebody changed it since
     * @throws NotAllowed where managers would take their own role, or deactivate themselves
     * @throws NotFound where somebody deleted it
     */
    @Transactional
    public AccountView edit(UUID id, long seen, AccountEdit edit) {
        manager.require();
        return change(find(id), seen, edit);
    }

    /** Nobody signs in with it any more, and whoever did is signed out; what they wrote stays. */
    @Transactional
    public AccountView deactivate(UUID id) {
        return setActive(id, false);
    }

    /** The person signs in as before; whoever had set no password yet needs a new link. */
    @Transactional
    public AccountView reactivate(UUID id) {
        return setActive(id, true);
    }

    /**
     * Makes a link with which the person sets another password, or the first one. The password of now opens nothing any more,
     * and whoever is signed in with it is signed out: it was forgotten, or somebody else knows it.
     *
     * @throws NotAllowed where it is one's own, which is changed on the profile
     * @throws Conflict where the account is deactivated
     * @throws NotFound where somebody deleted it
     */
    @Transactional
    public Invitation resetPassword(UUID id) {
        manager.require();
        var account = find(id);
        manager.requireOther(account, "accounts.own-password");
        var before = account.view();
        if (before.state() == AccountState.DEACTIVATED) {
            throw new Conflict("accounts.reactivate-first");
        }
        account.forgetPassword();
        var after = register.store(account).view();
        journalist.passwordReset(before);
        var isFirst = before.state() == AccountState.INVITED;
        return new Invitation(
                after, links.issue(account, isFirst ? LinkPurpose.INVITATION : LinkPurpose.MANAGER_RESET));
    }

    /** Whether somebody has left traces, and can only be deactivated. */
    @Transactional(readOnly = true)
    public boolean hasHistory(UUID id) {
        return traces.stream().anyMatch(one -> one.has(id));
    }

    /**
     * Deletes an account that was never used, and what belongs to it alone.
     *
     * @throws NotAllowed where it is one's own
     * @throws Conflict where its person has left traces
     * @throws NotFound where somebody deleted it already
     */
    @Transactional
    public void delete(UUID id) {
        manager.require();
        var account = find(id);
        manager.requireOther(account, "accounts.not-oneself");
        if (hasHistory(id)) {
            throw new Conflict("accounts.has-history");
        }
        journalist.deleted(account.view());
        try {
            accounts.delete(account);
            accounts.flush();
        } catch (DataIntegrityViolationException usedMeanwhile) {
            throw new Conflict("accounts.has-history");
        }
    }

    private AccountView setActive(UUID id, boolean isActive) {
        manager.require();
        var account = find(id);
        var now = account.view();
        return change(account, now.version(), now.edit().withActive(isActive));
    }

    private AccountView change(Account account, long seen, AccountEdit edit) {
        var before = account.view();
        if (edit.role() != before.role() || edit.isActive() != before.edit().isActive()) {
            manager.requireOther(account, "accounts.not-oneself");
        }
        register.requireFree(before.details(), edit.details());
        account.change(edit, seen);
        var after = register.store(account).view();
        journalist.changed(before, after);
        return after;
    }

    private Account find(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("accounts.gone"));
    }
}
