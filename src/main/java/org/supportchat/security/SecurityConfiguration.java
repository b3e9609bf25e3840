package org.supportchat.security;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.supportchat.common.Site;

/**
 * Who may reach what over HTTP, and which headers every answer carries. The calls of a page carry a key of Vaadin's
 * against forgery; every other call, the sign-in among them, needs the token that its page was given. How the server is
 * can be seen by whoever reaches the port that tells it, which is one of its own.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] OUR_STATIC_FILES = {"/styles/**", "/scripts/**", "/icons/**", "/aura/**"};

    /** The name of the page in the address is what allows it. */
    private static final String PAGE_CHECK = "/check/*";

    /** Fetched by calendar applications, which sign in nowhere. */
    private static final String CALENDAR = "/hours.ics";

    /** Whose the chat is that a file belongs to, is asked where the chat is known. */
    private static final String FILES_OF_STUDENTS = "/chat/*/files/**";

    private static final String FILES_OF_STAFF = "/dashboard/*/files/**";

    /** No page of another site can make a browser send it, unless it were allowed to, and none is. */
    private static final String SCRIPT_OF_OURS = "X-Support-Chat";

    private static final RequestMatcher FILES = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(FILES_OF_STUDENTS),
            PathPatternRequestMatcher.withDefaults().matcher(FILES_OF_STAFF));

    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http,
            RequestUtil requests,
            VaadinDefaultRequestCache askedFor,
            SecuritySettings settings,
            Site site,
            UserDetailsService users,
            I18NProvider translations,
            RememberedDevices devices,
            Clock clock) {
        http.addFilterBefore(new VisitLimit(settings, translations, clock), DisableEncodeUrlFilter.class);
        askedFor.ignoreRequests(request -> !isForPage(request));
        http.addFilterBefore(new PushDoor(site), CsrfFilter.class);
        http.csrf(csrf -> csrf.ignoringRequestMatchers(
                requests::isFrameworkInternalRequest, SecurityConfiguration::isScriptWithFiles));
        http.exceptionHandling(faults -> faults.defaultAccessDeniedHandlerFor(
                (request, response, outOfDate) -> response.sendRedirect("/login?expired"), SIGN_IN));
        http.authorizeHttpRequests(visits -> visits.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(OUR_STATIC_FILES)
                .permitAll()
                .requestMatchers(HttpMethod.GET, PAGE_CHECK)
                .permitAll()
                .requestMatchers(HttpMethod.GET, CALENDAR)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, CALENDAR)
                .permitAll()
                .requestMatchers(FILES_OF_STUDENTS)
                .permitAll()
                .requestMatchers(FILES_OF_STAFF)
                .authenticated()
                .requestMatchers(EndpointRequest.toAnyEndpoint())
                .permitAll());
        http.exceptionHandling(faults -> faults.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        request -> FILES.matches(request) && !isForPage(request))
                .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), FILES));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login", "/")
                        .enableCsrfConfiguration(false)
                        .defaultSuccessUrl("/dashboard")
                        .anyRequest(other -> other.access(SecurityConfiguration::isPageVisit)));
        SignInConfiguration.configure(http, users);
        devices.configure(http);
        http.headers(AnswerHeaders::configure);
        return http.build();
    }

    /**
     * What is left when routes and static files are dealt with: a visit to a page that does not exist goes on to the
     * router, which knows no such route and says so; everything else is denied.
     */
    private static AuthorizationDecision isPageVisit(
            Supplier<? extends Authentication> visitor, RequestAuthorizationContext visit) {
        var request = visit.getRequest();
        return new AuthorizationDecision(request.getMethod().equals("GET") && isForPage(request));
    }

    private static boolean isScriptWithFiles(HttpServletRequest request) {
        return FILES.matches(request) && request.getHeader(SCRIPT_OF_OURS) != null;
    }

    /** Whether a person opens a page, and not a page something that belongs to it. */
    static boolean isForPage(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/html");
    }
}
