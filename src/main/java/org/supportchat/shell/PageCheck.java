package org.supportchat.shell;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supportchat.account.StaffActivity;

/**
 * Answers a page that asks whether it is up to date, and in doing so that the line to the server is there: with the
 * number that it should have, or 404 where this node does not know it. Costs no session, no lock and no database.
 */
final class PageCheck extends HttpServlet {

    /** The parameter by which a page tells that its reader did something. */
    private static final String ACTED = "acted";

    private final transient OpenPages pages;
    private final transient StaffActivity activity;

    PageCheck(OpenPages pages, StaffActivity activity) {
        this.pages = pages;
        this.activity = activity;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = page(request.getPathInfo());
        if (request.getParameter(ACTED) != null) {
            page.ifPresent(activity::act);
        }
        var revision = page.map(pages::revision).orElseGet(OptionalLong::empty);
        if (revision.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain");
        response.getOutputStream().write(Long.toString(revision.getAsLong()).getBytes(StandardCharsets.US_ASCII));
    }

    private static Optional<UUID> page(@Nullable String path) {
        try {
            return Optional.of(UUID.fromString(path == null ? "" : path.substring(1)));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
