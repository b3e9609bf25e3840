package org.supportchat.security;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.supportchat.cluster.Origin;
import org.supportchat.common.NotNow;
import org.supportchat.common.Secrets;

/**
 * Signs somebody in by username and password. An account that does not exist, is not active or has no password yet gets
 * the same answer as a wrong password, after the same work: one hash, which is that of nobody. Nothing is hashed for those
 * whom {@link SignInPace} lets wait.
 */
final class PasswordProvider implements AuthenticationProvider {

    /** What is longer is no username, and would be remembered. */
    private static final int LONGEST = 60;

    private final UserDetailsService users;
    private final PasswordEncoder passwords;
    private final SignInPace pace;
    private final String hashOfNobody;

    PasswordProvider(UserDetailsService users, PasswordEncoder passwords, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.pace = new SignInPace(clock);
        this.hashOfNobody = String.valueOf(passwords.encode(Secrets.create()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var typed = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var username = typed.substring(0, Math.min(LONGEST, typed.length()));
        var password = String.valueOf(attempt.getCredentials());
        try {
            var user = pace.attempt(signInTry(username, attempt.getDetails()), () -> check(username, password))
                    .orElseThrow(() -> new BadCredentialsException("wrong username or password"));
            var signedIn = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
            signedIn.setDetails(attempt.getDetails() instanceof SignInDetails details ? details.withoutDevice() : null);
            return signedIn;
        } catch (NotNow busy) {
            throw new SignInBusy(busy);
        }
    }

    private SignInTry signInTry(String username, @Nullable Object details) {
        if (!(details instanceof SignInDetails from)) {
            return new SignInTry(username, Origin.of(""), Optional.empty());
        }
        var device = from.device().isEmpty()
                ? Optional.<String>empty()
                : find(username).flatMap(user -> KnownDevices.find(from.device(), user));
        return new SignInTry(username, Origin.of(from.getRemoteAddress()), device);
    }

    private Optional<UserDetails> check(String username, String password) {
        var user = find(username).filter(UserDetails::isEnabled).filter(PasswordProvider::hasPassword);
        var hash = user.map(UserDetails::getPassword).orElse(hashOfNobody);
        return passwords.matches(password, hash) ? user : Optional.empty();
    }

    private static boolean hasPassword(UserDetails user) {
        var hash = user.getPassword();
        return hash != null && !hash.isEmpty();
    }

    /** That the accounts cannot be read says nothing about the password. */
    private Optional<UserDetails> find(String username) {
        if (username.indexOf(0) >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(users.loadUserByUsername(username));
        } catch (UsernameNotFoundException nobody) {
            return Optional.empty();
        } catch (RuntimeException fault) {
            throw new InternalAuthenticationServiceException("the accounts cannot be read", fault);
        }
    }
}
