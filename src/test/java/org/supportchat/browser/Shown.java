package org.supportchat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

/**
 * What the messages of a chat have become in the page.
 *
 * @param texts the text of each message without its code blocks
 * @param codes the code of every code block
 * @param links where every link leads, as it stands in the page
 * @param elements the names of all elements inside messages
 */
record Shown(List<String> texts, List<String> codes, List<String> links, List<String> elements) {

    private static final Set<String> OF_THE_LOG = Set.of("span", "a", "figure", "figcaption", "button", "pre", "code");

    private static final String TEXTS = """
            bodies => bodies.map(body => {
              const copy = body.cloneNode(true);
              copy.querySelectorAll('figure').forEach(figure => figure.remove());
              return copy.textContent;
            })""";

    static Shown of(Conversation chat) {
        return new Shown(
                strings(chat, TEXTS),
                strings(chat, each("code", "textContent")),
                strings(chat, each("a", "getAttribute('href')")),
                strings(chat, each("*", "localName")));
    }

    void hasNothingButItsOwnElements() {
        assertThat(OF_THE_LOG).containsAll(elements);
    }

    private static String each(String selector, String what) {
        return "bodies => bodies.flatMap(body => [...body.querySelectorAll('%s')].map(element => element.%s))"
                .formatted(selector, what);
    }

    private static List<String> strings(Conversation chat, String script) {
        var found = (List<?>) chat.bodies().evaluateAll(script);
        return found.stream().map(String.class::cast).toList();
    }
}
