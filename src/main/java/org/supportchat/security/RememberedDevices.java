package org.supportchat.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.NestedRuntimeException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.supportchat.account.DeviceSecret;
import org.supportchat.account.Devices;
import org.supportchat.account.Homecoming.Farewell;
import org.supportchat.account.Homecoming.Unknown;
import org.supportchat.account.Homecoming.Welcome;
import org.supportchat.account.SessionUse;
import org.supportchat.account.SignInPlace;
import org.supportchat.account.StaffMember;
import org.supportchat.account.StaffSessions;
import org.supportchat.common.Secrets;

/**
 * Lets somebody of the staff in again whose session is gone, after a restart of the server or on another node, by the cookie
 * of their browser: where they visit a page, which then makes all other calls with its new session. Who signs in gets such a
 * cookie in any case; the choice at the sign-in page says whether the browser keeps it when it is closed.
 */
@Component
@ConditionalOnWebApplication
class RememberedDevices implements RememberMeServices, LogoutHandler {

    private static final Logger log = LoggerFactory.getLogger(RememberedDevices.class);

    /** The parameter of the sign-in page. */
    private static final String KEEP = "remember-me";

    /** Says that it was us who made a token; no token goes anywhere. */
    private static final String KEY = Secrets.create();

    private final Devices devices;
    private final StaffSessions sessions;
    private final WebAuthenticationDetailsSource details = new WebAuthenticationDetailsSource();

    RememberedDevices(Devices devices, StaffSessions sessions) {
        this.devices = devices;
        this.sessions = sessions;
    }

    void configure(HttpSecurity http) {
        http.rememberMe(remembering -> remembering.rememberMeServices(this).key(KEY));
        http.addFilterAfter(new DeviceReceipts(devices), RememberMeAuthenticationFilter.class);
        http.exceptionHandling(
                faults -> faults.defaultAuthenticationEntryPointFor(new ReasonAtSignIn(), ReasonAtSignIn::hasReason));
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("GET") || !SecurityConfiguration.isForPage(request)) {
            return null;
        }
        try {
            return DeviceCookie.read(request)
                    .map(held -> comeBack(held, request, response))
                    .orElse(null);
        } catch (NestedRuntimeException fault) {
            log.debug("A device could not be asked for: {}", fault.toString());
            ReasonAtSignIn.setUnavailable(request);
            return null;
        }
    }

    private @Nullable Authentication comeBack(
            DeviceSecret held, HttpServletRequest request, HttpServletResponse response) {
        return switch (devices.comeBack(held)) {
            case Welcome welcome -> letIn(welcome, request, response);
            case Farewell farewell -> {
                ReasonAtSignIn.set(request, farewell.ending());
                yield null;
            }
            case Unknown unknown -> {
                DeviceCookie.remove(request, response);
                yield null;
            }
        };
    }

    private Authentication letIn(Welcome welcome, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(request.getSession(), welcome);
        welcome.next().ifPresent(next -> DeviceCookie.write(request, response, next, welcome.isKept()));
        var member = welcome.member();
        var token = new RememberMeAuthenticationToken(KEY, member, member.getAuthorities());
        token.setDetails(details.buildDetails(request));
        return token;
    }

    /** What failed is the password; the cookie may still be somebody's. */
    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // Nothing was let in, and nothing is taken away.
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (signedIn.getPrincipal() instanceof StaffMember member) {
            var session = request.getSession();
            var device = remember(member, session, request, response);
            if (!sessions.isIn(session, member)) {
                DeviceCookie.remove(request, response);
                device.ifPresent(this::forget);
                throw new DisabledException("the access was changed during the sign-in");
            }
        }
    }

    /** What somebody may do can be taken away while they sign in; the session may be over by then. */
    private Optional<UUID> remember(
            StaffMember member, HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        try {
            var welcome = devices.signIn(member, place(request), DeviceCookie.read(request));
            welcome.ifPresentOrElse(known -> begin(session, known, request, response), () -> signOut(session));
            return welcome.map(Welcome::device);
        } catch (NestedRuntimeException fault) {
            log.warn("A device could not be stored; its session ends with the server: {}", fault.toString());
            return Optional.empty();
        }
    }

    private void begin(HttpSession session, Welcome known, HttpServletRequest request, HttpServletResponse response) {
        try {
            sessions.begin(session, known);
            known.next().ifPresent(secret -> DeviceCookie.write(request, response, secret, known.isKept()));
        } catch (IllegalStateException ended) {
            log.debug("A session ended during the sign-in");
        }
    }

    private static void signOut(HttpSession session) {
        try {
            session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        } catch (IllegalStateException ended) {
            log.debug("A session ended during the sign-in");
        }
    }

    private static SignInPlace place(HttpServletRequest request) {
        return new SignInPlace(
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse(""),
                request.getRemoteAddr(),
                request.getParameter(KEEP) != null);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        DeviceCookie.remove(request, response);
        var session = request.getSession(false);
        if (session != null && session.getAttribute(SessionUse.NAME) instanceof SessionUse use) {
            use.device().ifPresent(this::forget);
        }
    }

    private void forget(UUID device) {
        try {
            devices.signOut(device);
        } catch (NestedRuntimeException fault) {
            log.warn("A device could not be forgotten; its browser has forgotten it: {}", fault.toString());
        }
    }
}
