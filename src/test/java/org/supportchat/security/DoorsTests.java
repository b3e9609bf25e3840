package org.supportchat.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.supportchat.account.Staff;

/** The doors over real HTTP: who gets in, with which cookies and headers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DoorsTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private PasswordEncoder passwords;

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> signIn(String username, String password, String more)
            throws IOException, InterruptedException {
        var token = CSRF.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        return post(
                "/login",
                "username=" + username + "&password=" + encode(password) + "&_csrf=" + encode(token.group(1)) + more);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("support-chat-session"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/dashboard/00000000-0000-0000-0000-000000000000", "/responses", "/profile"})
    void strangerIsSentToTheSignInPage(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/chat", "/resume", "/login", "/setup", "/styles/support-chat.css", "/scripts/page.js"})
    void strangerMayVisit(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/chat", "/resume", "/login", "/dashboard", "/scripts/chat.js", "/no/such/page"})
    void everyAnswerCarriesTheHeaders(String path) throws Exception {
        var headers = get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse(""))
                .contains("camera=()")
                .contains("microphone=()")
                .contains("geolocation=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/h2-console", "/logout", "/api/anything", "/error"})
    void nothingElseIsOpenToCalls(String path) throws Exception {
        assertThat(post(path, "x=1").statusCode()).isIn(302, 403, 404);
    }

    @Test
    void sessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        var cookie = get("/").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("support-chat-session=")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void browsersStayWithTlsForAYearWhereThereIsTls() throws Exception {
        var answer = send(request("/").header("X-Forwarded-Proto", "https"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElseThrow())
                .contains("max-age=31536000");
    }

    @Test
    void sessionCookieIsSecureBehindTls() throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .header("X-Forwarded-Proto", "https"));
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
    }

    @Test
    void signingInRenewsTheSessionAndLeadsToTheDashboard() throws Exception {
        var ana = staff.technician("Ana");
        get("/login");
        var before = sessionId();
        var answer = signIn(ana.getUsername(), Staff.PASSWORD, "");
        assertThat(location(answer)).isEqualTo("/dashboard");
        assertThat(sessionId()).isNotEqualTo(before);
        assertThat(get("/dashboard").statusCode()).isEqualTo(200);
    }

    @Test
    void pageIsAskedForAgainAndNotWhatBelongsToIt() throws Exception {
        var ana = staff.technician("Ana");
        browser.send(
                request("/apple-touch-icon.png").header("Accept", "image/*").build(), BodyHandlers.ofString());
        assertThat(location(signIn(ana.getUsername(), Staff.PASSWORD, ""))).isEqualTo("/dashboard");
    }

    @Test
    void signInLeadsBackToThePageThatWasAskedFor() throws Exception {
        var ana = staff.technician("Ana");
        get("/dashboard/00000000-0000-0000-0000-000000000000");
        assertThat(location(signIn(ana.getUsername(), Staff.PASSWORD, "")))
                .isEqualTo("/dashboard/00000000-0000-0000-0000-000000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&redirect=", "&continue=", "&url=", "&next=", "&spring-security-redirect="})
    void signInLeadsToNoOtherSite(String parameter) throws Exception {
        var ana = staff.technician("Ana");
        var answer = signIn(ana.getUsername(), Staff.PASSWORD, parameter + encode("https://example.com/"));
        var target = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertThat(target.getHost()).isIn(null, "localhost");
        assertThat(target.getPath()).isEqualTo("/dashboard");
    }

    @Test
    void wrongPasswordAndUnknownNameGetTheSameAnswer() throws Exception {
        var ana = staff.technician("Ana");
        var wrong = signIn(ana.getUsername(), "not the password", "");
        var unknown = signIn("nobody", "not the password", "");
        assertThat(wrong.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(wrong.headers().firstValue("Location").orElseThrow()).contains("error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logout", "/login?logout", "/?logout"})
    void visitSignsNobodyOut(String path) throws Exception {
        signIn(staff.technician("Ana").getUsername(), Staff.PASSWORD, "");
        get(path);
        assertThat(get("/dashboard").statusCode()).isEqualTo(200);
    }

    @Test
    void signInWithoutTheTokenOfThePageIsRefused() throws Exception {
        var ana = staff.technician("Ana");
        get("/login");
        var answer = post("/login", "username=" + ana.getUsername() + "&password=" + encode(Staff.PASSWORD));
        assertThat(location(answer)).isEqualTo("/login");
        assertThat(location(get("/dashboard"))).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/error", "/a;b=c", "/META-INF/MANIFEST.MF"})
    void errorPageIsOurs(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.body())
                .doesNotContain("Whitelabel")
                .doesNotContain("Exception")
                .doesNotContain("Tomcat");
    }

    @Test
    void scriptsAreAskedForAfterEveryUpdate() throws Exception {
        assertThat(get("/scripts/chat.js").headers().allValues("Cache-Control")).containsExactly("no-cache");
    }

    @Test
    void passwordsAreHashedWithArgon2id() {
        var hash = passwords.encode("a few example words");
        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("a few example words", hash)).isTrue();
        assertThat(passwords.matches("a few example word", hash)).isFalse();
    }
}
