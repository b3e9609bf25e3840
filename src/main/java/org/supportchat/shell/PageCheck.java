package org.supportchat.shell;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers a page that asks whether it is up to date, and in doing so that the line to the server is there: with the
 * number that it should have, or 404 where this node does not know it. Costs no session, no lock and no database.
 */
final class PageCheck extends HttpServlet {

    private final transient OpenPages pages;

    PageCheck(OpenPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var revision = revision(request.getPathInfo());
        if (revision.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain");
        response.getOutputStream().write(Long.toString(revision.getAsLong()).getBytes(StandardCharsets.US_ASCII));
    }

    private OptionalLong revision(@Nullable String path) {
        try {
            return pages.revision(UUID.fromString(path == null ? "" : path.substring(1)));
        } catch (IllegalArgumentException noName) {
            return OptionalLong.empty();
        }
    }
}
