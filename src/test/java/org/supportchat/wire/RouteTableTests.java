package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.supportchat.SupportChat;
import org.supportchat.account.Role;
import org.supportchat.account.Staff;

/** Every address of the product, asked by everybody, in every way and from everywhere: who gets in, and what is said. */
@SpringBootTest(classes = SupportChat.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RouteTableTests {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final List<String> ORIGINS = List.of("", "http://localhost:%d", "https://evil.example", "null");

    /** What is no page of the router: everybody may read the first ones, and nobody without more the others. */
    private static final List<String> OPEN = List.of("/scripts/page.js", "/styles/support-chat.css", "/hours.ics");

    private static final List<String> CLOSED =
            List.of("/chat/00000000-0000-0000-0000-000000000000/files/x", "/VAADIN/push", "/actuator/env");

    private static final String NO_SUCH_PAGE = "This page does not exist";

    private static final PageListener LISTENER = new PageListener() {

        @Override
        public void told(Call call) {}

        @Override
        public void lost(String why) {}
    };

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    @Autowired
    private Staff staff;

    @LocalServerPort
    private int port;

    /** An address, and who may open it: nothing is said of a stranger, and the others are roles. */
    private record Place(String path, Set<String> roles) {

        static Place of(Class<?> view) {
            var path =
                    "/" + view.getAnnotation(Route.class).value().replaceAll(":[a-z]+\\??", new UUID(0, 0).toString());
            var roles = Optional.ofNullable(view.getAnnotation(RolesAllowed.class))
                    .map(allowed -> Set.of(allowed.value()))
                    .orElse(Set.of());
            assertThat(roles.isEmpty())
                    .as("%s says who may enter", view)
                    .isEqualTo(view.isAnnotationPresent(AnonymousAllowed.class));
            return new Place(path, roles);
        }

        boolean admits(Optional<Role> visitor) {
            return roles.isEmpty()
                    || visitor.filter(role -> roles.contains(Role.STAFF) || role == Role.MANAGER)
                            .isPresent();
        }
    }

    private static List<Place> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.supportchat").stream()
                .map(bean -> Place.of(ClassUtils.resolveClassName(bean.getBeanClassName(), null)))
                .toList();
    }

    private Browser visitor(Optional<Role> role) {
        var browser = new Browser(URI.create("http://localhost:" + port + "/"));
        role.map(one -> one == Role.MANAGER ? staff.manager("Mo") : staff.technician("Tia"))
                .ifPresent(member -> SignIn.as(browser, member.getUsername(), Staff.PASSWORD));
        browser.get("resume", "text/html");
        return browser;
    }

    private HttpResponse<byte[]> ask(Browser browser, String method, String path, String origin) {
        var headers = Stream.of("Accept", "text/html", "Origin", origin.formatted(port))
                .limit(origin.isEmpty() ? 2 : 4)
                .toArray(String[]::new);
        return browser.call(method, path, BodyPublishers.noBody(), headers);
    }

    @Test
    void strangersOpenWhatIsForAll() {
        var pages = pages();
        assertThat(pages)
                .extracting(Place::path)
                .contains("/", "/chat", "/dashboard/00000000-0000-0000-0000-000000000000", "/schedule");
        for (var page : pages) {
            var answer = ask(visitor(Optional.empty()), "GET", page.path(), "");
            assertThat(answer.statusCode())
                    .as("a stranger opens %s", page)
                    .isEqualTo(page.admits(Optional.empty()) ? 200 : 302);
        }
    }

    @Test
    void pagesOpenToTheStaffByTheirRole() {
        for (var role : Role.values()) {
            var browser = visitor(Optional.of(role));
            for (var page : pages()) {
                var said = new StringBuffer();
                Page.open(browser.heardBy(said::append), page.path().substring(1), LISTENER)
                        .leave();
                assertThat(said.toString().contains(NO_SUCH_PAGE))
                        .as("%s is kept from %s", role, page)
                        .isEqualTo(!page.admits(Optional.of(role)));
            }
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersAndNoneInvitesAnotherSite() {
        var browser = visitor(Optional.of(Role.MANAGER));
        var paths = Stream.of(pages().stream().map(Place::path), OPEN.stream(), CLOSED.stream())
                .flatMap(some -> some)
                .toList();
        for (var path : paths) {
            for (var method : METHODS) {
                for (var origin : ORIGINS) {
                    check(method + " " + path + " from " + origin, ask(browser, method, path, origin));
                }
            }
        }
    }

    private static void check(String what, HttpResponse<byte[]> answer) {
        var headers = answer.headers().map();
        assertThat(headers.keySet())
                .as(what)
                .noneMatch(name -> name.toLowerCase().startsWith("access-control-"))
                .noneMatch(name -> name.equalsIgnoreCase("Server"));
        HEADERS.forEach((name, value) -> assertThat(answer.headers().allValues(name))
                .as(what + ": " + name)
                .containsExactly(value));
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .as(what)
                .isPresent();
        assertThat(answer.headers().firstValue("Permissions-Policy")).as(what).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as(what)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=")
                        .doesNotContain("Domain="));
        assertThat(answer.statusCode()).as(what).isLessThan(500);
    }

    @Test
    void nothingIsDoneByAMethodThatNoPageUses() {
        var browser = visitor(Optional.of(Role.MANAGER));
        var paths =
                Stream.concat(pages().stream().map(Place::path), OPEN.stream()).toList();
        for (var path : paths) {
            for (var method : List.of("POST", "PUT", "PATCH", "DELETE", "TRACE")) {
                var answer = ask(browser, method, path, "");
                assertThat(answer.statusCode()).as(method + " " + path).isIn(302, 403, 404, 405);
                assertThat(new String(answer.body()))
                        .doesNotContain("Exception")
                        .doesNotContain("Apache");
            }
        }
    }
}
