package org.supportchat.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that would run {@code hit()} in a browser that took them for more than text: what can run a script, behind what
 * could end the place that a text stands in.
 */
final class Payloads {

    /** What could end an attribute, an element that holds plain text, a comment, a string of a script or of a template. */
    private static final List<String> ENDINGS =
            List.of("", "\">", "'>", "</textarea>", "</title>", "</script>", "-->", "\\\"});</script>");

    private static final List<String> SCRIPTS = List.of(
            "<script>hit()</script>",
            "<ScRiPt >hit()</sCrIpT >",
            "<script src=data:,hit()></script>",
            "<img src=x onerror=hit()>",
            "<img/src=x/onerror=hit()>",
            "<IMG SRC=x OnErRoR=hit()>",
            "<svg onload=hit()>",
            "<svg><script>hit()</script></svg>",
            "<svg><animate onbegin=hit() attributeName=x>",
            "<iframe src=javascript:parent.hit()>",
            "<iframe srcdoc='<script>parent.hit()</script>'>",
            "<details open ontoggle=hit()>",
            "<video><source onerror=hit()></video>",
            "<audio src=x onerror=hit()>",
            "<input autofocus onfocus=hit()>",
            "<select autofocus onfocus=hit()>",
            "<body onload=hit()>",
            "<style onload=hit()></style>",
            "<object data=javascript:hit()>",
            "<embed src=javascript:hit()>",
            "<a href=javascript:hit()>x</a>",
            "<form action=javascript:hit()><button>",
            "<math><a xlink:href=javascript:hit()>x",
            "<meta http-equiv=refresh content='0;javascript:hit()'>",
            "<div style=animation-name:x onanimationstart=hit()>",
            "<vaadin-button autofocus onfocus=hit()>");

    private static final List<String> WITHOUT_ELEMENTS = List.of(
            "javascript:hit()",
            "JaVaScRiPt:hit()",
            "https://example.org/\"onmouseover=\"hit()",
            "https://example.org/'onfocus='hit()'autofocus",
            "data:text/html,<script>hit()</script>",
            "[x](javascript:hit())",
            "![x](x\"onerror=\"hit())",
            "{{constructor.constructor('hit()')()}}",
            "${hit()}",
            "#{hit()}",
            "<%= hit() %>",
            "';hit();//",
            "\");hit();//",
            "`+hit()+`",
            "&lt;script&gt;hit()&lt;/script&gt;",
            "\\u003cscript\\u003ehit()\\u003c/script\\u003e",
            "%3Cscript%3Ehit()%3C/script%3E",
            "=HYPERLINK(\"javascript:hit()\")");

    private Payloads() {}

    static List<String> all() {
        return Stream.concat(
                        SCRIPTS.stream().flatMap(script -> ENDINGS.stream().map(ending -> ending + script)),
                        WITHOUT_ELEMENTS.stream())
                .toList();
    }

    /** All of them, as few texts as hold them, of at most so many letters each; those that are longer are left out. */
    static List<String> inTexts(int longest) {
        var texts = new ArrayList<String>();
        var text = "";
        for (var payload : all()) {
            if (payload.length() > longest) {
                continue;
            }
            if (!text.isEmpty() && text.length() + 1 + payload.length() > longest) {
                texts.add(text);
                text = payload;
            } else {
                text = text.isEmpty() ? payload : text + " " + payload;
            }
        }
        texts.add(text);
        return texts;
    }
}
