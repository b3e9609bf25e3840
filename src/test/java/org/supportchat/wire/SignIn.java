package org.supportchat.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs a technician in with the request of the sign-in page, without its scripts. */
public final class SignIn {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private SignIn() {}

    /** @throws Unreachable where the technician is not let in */
    public static void as(Browser browser, String username, String password) {
        var page = browser.get("login", "text/html");
        var token = TOKEN.matcher(page.body())
                .results()
                .findFirst()
                .orElseThrow(() -> new Unreachable("no sign-in page, but " + page.statusCode()))
                .group(1);
        var form = form(Map.of("username", username, "password", password, "_csrf", token));
        var answer = browser.post("login", Browser.FORM, form);
        var next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || next.contains("login")) {
            throw new Unreachable("not signed in: " + answer.statusCode() + " " + next);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
