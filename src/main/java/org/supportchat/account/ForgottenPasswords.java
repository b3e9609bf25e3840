package org.supportchat.account;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.supportchat.cluster.Origin;
import org.supportchat.cluster.Throttle;
import org.supportchat.common.NotNow;
import org.supportchat.common.TooMany;

/**
 * Mails a one-time link to whoever has forgotten their password. Open to everybody, who all get the same answer in the same
 * time: whether there is such an account is looked up afterwards, in the background.
 */
@Service
public class ForgottenPasswords {

    /** A class may sit behind one address, and the few of them who forget something may ask. */
    private static final int PER_ADDRESS = 20;

    private static final int PER_ACCOUNT = 3;
    private static final Duration PERIOD = Duration.ofHours(1);

    private final ForgottenLinks links;
    private final StaffMail mail;
    private final PostOffice office;
    private final Throttle ofAddress;
    private final Throttle ofAccount;

    ForgottenPasswords(ForgottenLinks links, StaffMail mail, PostOffice office, Clock clock) {
        this.links = links;
        this.mail = mail;
        this.office = office;
        this.ofAddress = new Throttle(PER_ADDRESS, PER_ADDRESS, PERIOD, clock);
        this.ofAccount = new Throttle(PER_ACCOUNT, PER_ACCOUNT, PERIOD, clock);
    }

    /** Whether there is a way but to ask a system manager. */
    public boolean canMail() {
        return mail.canSendLinks();
    }

    /**
     * Asks for a link. Of those for one account three an hour are sent.
     *
     * @param address where the one who asks comes from
     * @throws TooMany where that address has asked too often
     * @throws NotNow where no links can be mailed
     */
    public void ask(ForgottenPassword forgotten, String address) {
        if (!canMail()) {
            throw new NotNow("forgot.ask-manager");
        }
        ofAddress.use(Origin.of(address)).ifPresent(wait -> {
            throw new TooMany("forgot.too-many", wait.toMinutes() + 1);
        });
        if (ofAccount.use(forgotten.email()).isEmpty()) {
            office.takeOfStranger(() -> links.issue(forgotten.email()));
        }
    }
}
