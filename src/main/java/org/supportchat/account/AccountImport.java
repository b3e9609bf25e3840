package org.supportchat.account;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.Language;
import org.supportchat.common.NotAllowed;

/** Makes the technicians of a class from a file: all of them, or none where anything is wrong with any of them. */
@Service
@PreAuthorize(Role.IS_MANAGER)
public class AccountImport {

    /** Bytes of the largest file that can be read. */
    public static final int LARGEST_FILE = AccountFile.LARGEST;

    private final AccountRegister register;
    private final ActingManager manager;
    private final AccountJournalist journalist;
    private final PasswordLinks links;

    AccountImport(AccountRegister register, ActingManager manager, AccountJournalist journalist, PasswordLinks links) {
        this.register = register;
        this.manager = manager;
        this.journalist = journalist;
        this.links = links;
    }

    /**
     * Says what an import would do, and does nothing.
     *
     * @param language that the columns may be named in, beside English
     * @throws Invalid where the file as a whole cannot be read
     */
    @Transactional(readOnly = true)
    public ImportPlan plan(byte[] content, Language language) {
        var file = AccountFile.read(content, language);
        var lines = file.lines();
        var free = new ArrayList<AccountLine>();
        for (var account : lines.accounts()) {
            var problems = register.problems(account.details());
            problems.forEach(problem -> lines.refuse(account.line(), problem));
            if (problems.isEmpty()) {
                free.add(account);
            }
        }
        var problems = lines.problems().stream().sorted(LineProblem.BY_LINE).toList();
        return new ImportPlan(List.copyOf(free), problems, file.unread());
    }

    /**
     * Makes all accounts of the plan, each with a link for its person, or none.
     *
     * @throws Conflict where a username or an address was taken since the plan was made
     * @throws NotAllowed where the one who asks is no manager by now
     */
    @Transactional
    public List<Invitation> carryOut(ImportPlan plan) {
        if (!plan.canBeCarriedOut()) {
            throw new Conflict("accounts.import-outdated");
        }
        manager.require();
        try {
            var invitations = plan.accounts().stream().map(this::invite).toList();
            journalist.imported(plan.accounts().stream()
                    .map(one -> one.details().username())
                    .toList());
            return invitations;
        } catch (Invalid takenMeanwhile) {
            throw new Conflict("accounts.import-outdated");
        }
    }

    private Invitation invite(AccountLine line) {
        var account = register.add(line.details(), Role.TECHNICIAN, "");
        journalist.created(account.view());
        return new Invitation(account.view(), links.issue(account, LinkPurpose.INVITATION));
    }
}
