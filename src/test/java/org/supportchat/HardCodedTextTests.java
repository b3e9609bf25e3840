package org.supportchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in the message bundles, in every language, and never in a source. */
class HardCodedTextTests {

    @Test
    void noScreenHasTextOfItsOwn() throws IOException {
        assertThat(found(Path.of("src/main/java"), ".*/ui/[^/]*\\.java", HardCodedJava::in))
                .isEmpty();
    }

    @Test
    void noScriptHasTextOfItsOwn() throws IOException {
        assertThat(found(Path.of("frontend/scripts"), ".*\\.js", HardCodedScripts::in))
                .isEmpty();
    }

    @Test
    void textInAScreenIsFound() {
        var source = """
                @Route("Not a text")
                class SampleView extends Div {
                    private static final String LABEL = "Send";

                    SampleView(String name) {
                        log.warn("The page of somebody");
                        var script = "return document.title";
                        getElement().executeJs(script);
                        getElement().setAttribute("class", "one two").setAttribute("aria-label", "Help");
                        add(new Span("hello"), new Span(getTranslation("chat.send")), new Anchor("dashboard", "Go back"));
                        setText(name + " is " + "typing");
                        LitRenderer.of("<b class=\\"a b\\" title=\\"Name\\">${item.name}</b> joined <i>${item.when}</i>");
                        throw new IllegalStateException("This cannot be");
                    }
                }
                """;
        assertThat(HardCodedJava.in(source))
                .containsExactlyInAnyOrder("Send", "Help", "hello", "Go back", "${} is typing", "joined", "Name");
    }

    @Test
    void textInAScriptIsFound() {
        var script = """
                /* It's "a comment". */
                const sign = /It's "one"/;
                if (event.key === 'Escape') node.className = 'message message-mine'; // 'Not this'
                node.textContent = 'sent';
                const words = { again: 'Try again', none: "Nothing" };
                make('p', 'hint other-hint', `${name} is typing`);
                """;
        assertThat(HardCodedScripts.in(script))
                .containsExactlyInAnyOrder("sent", "Try again", "Nothing", "${name} is typing");
    }

    private static List<String> found(Path folder, String files, Function<String, List<String>> find)
            throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().matches(files))
                    .flatMap(path -> found(path, find))
                    .toList();
        }
    }

    private static Stream<String> found(Path file, Function<String, List<String>> find) {
        try {
            return find.apply(Files.readString(file)).stream().map(text -> file.getFileName() + ": " + text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
