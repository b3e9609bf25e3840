package org.supportchat.chaos;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged jar as a server has it: taken out of itself, with a cache of what its start, and some use of it, load. */
record Installation(Path folder) {

    private static final Path PACKAGED = Path.of("target", "support-chat.jar");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final List<String> OPTIONS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xmx512m",
            "-Dmanagement.server.port=0");

    /** The words of a command line that takes the jar apart. */
    List<String> extracting() {
        return List.of(
                JAVA.toString(),
                "-Djarmode=tools",
                "-jar",
                PACKAGED.toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString());
    }

    /** One that runs the server and, as it ends, writes the cache. */
    List<String> rehearsing(String... arguments) {
        return running(List.of("-XX:AOTCacheOutput=" + cache()), List.of(arguments));
    }

    /** One that runs the server, or a command beside it. */
    List<String> running(String... arguments) {
        var options = Files.exists(cache()) ? List.of("-XX:AOTCache=" + cache()) : List.<String>of();
        return running(options, List.of(arguments));
    }

    private List<String> running(List<String> options, List<String> arguments) {
        var words = new ArrayList<String>();
        words.add(JAVA.toString());
        words.addAll(OPTIONS);
        words.addAll(options);
        words.addAll(List.of("-jar", folder.resolve(PACKAGED.getFileName()).toString()));
        words.addAll(arguments);
        return words;
    }

    private Path cache() {
        return folder.resolve("support-chat.aot");
    }
}
