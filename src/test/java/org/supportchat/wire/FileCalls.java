package org.supportchat.wire;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The files of a chat as the scripts of a page send and fetch them.
 *
 * @param base the address of the page of the chat, without a slash in front
 */
record FileCalls(Browser browser, String base) {

    /** What scripts of ours send, and no page of another site can. */
    static final String[] OURS = {"X-Support-Chat", "files"};

    static FileCalls ofStudent(Browser browser, UUID chatId) {
        return new FileCalls(browser, "chat/" + chatId);
    }

    static FileCalls ofStaff(Browser browser, UUID chatId) {
        return new FileCalls(browser, "dashboard/" + chatId);
    }

    static String newFile() {
        return digits(UUID.randomUUID());
    }

    static String digits(UUID file) {
        return file.toString().replace("-", "");
    }

    static UUID id(String digits) {
        return new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
    }

    HttpResponse<byte[]> may(String file, String name, long size) {
        return browser.call("POST", at(file) + named(name) + "&size=" + size, BodyPublishers.noBody(), OURS);
    }

    HttpResponse<byte[]> put(String file, String name, byte[] bytes) {
        return browser.call("PUT", at(file) + named(name), BodyPublishers.ofByteArray(bytes), OURS);
    }

    HttpResponse<byte[]> delete(String file) {
        return browser.call("DELETE", at(file), BodyPublishers.noBody(), OURS);
    }

    /** @param part such as "/thumbnail", or nothing for the file itself */
    HttpResponse<byte[]> get(String file, String part) {
        return browser.call("GET", at(file) + part, BodyPublishers.noBody());
    }

    String at(String file) {
        return base + "/files/" + file;
    }

    static String named(String name) {
        return "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
