package org.supportchat.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.supportchat.cluster.Guesses;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;
import org.supportchat.common.Secrets;
import org.supportchat.common.Site;
import org.supportchat.common.TooMany;

/** Lets whoever holds a one-time link set a password. Open to everybody: the secret of the link is the key. */
@Service
public class PasswordLinkService {

    private final LinkRepository links;
    private final AccountRepository accounts;
    private final PasswordChange change;
    private final PasswordEncoder passwords;
    private final Guesses guesses;
    private final Site site;
    private final Clock clock;

    PasswordLinkService(
            LinkRepository links,
            AccountRepository accounts,
            PasswordChange change,
            PasswordEncoder passwords,
            Guesses guesses,
            Site site,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.change = change;
        this.passwords = passwords;
        this.guesses = guesses;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Whom the link is for; nobody where it was used, has expired, a newer one took its place, or the account is not active.
     *
     * @param address where the one who asks comes from
     * @throws TooMany where they were wrong too often
     */
    public Optional<LinkOwner> open(String secret, String address) {
        return guess(secret, address).map(Found::owner);
    }

    /**
     * Sets the password, signs the person out everywhere, and lets the link open nothing any more. There is no transaction
     * while it is hashed, which may take its turn.
     *
     * @throws NotFound where the link opens nothing
     * @throws Invalid where the password is easy to guess; the link stays good
     * @throws Conflict where the account was changed at the same moment; the link stays good
     * @throws TooMany where they were wrong too often
     */
    public void use(String secret, String address, ChosenPassword password) {
        var account = guess(secret, address)
                .orElseThrow(() -> new NotFound("password.link-used"))
                .account();
        PasswordRule.ALONE.check("next", password.next(), account.owner(), site.title());
        change.byLink(secret, passwords.encode(password.next()));
    }

    private Optional<Found> guess(String secret, String address) {
        return guesses.attempt("password-link", address, () -> find(secret));
    }

    private Optional<Found> find(String secret) {
        return links.findGood(Secrets.hash(secret), clock.instant())
                .flatMap(link -> accounts.findById(link.accountId())
                        .filter(Account::isActive)
                        .map(account -> new Found(account, link.purpose())));
    }

    /** What a link opens. */
    private record Found(Account account, LinkPurpose purpose) {

        LinkOwner owner() {
            var profile = account.profile();
            return new LinkOwner(profile.firstName() + " " + profile.lastName(), profile.username(), purpose);
        }
    }
}
