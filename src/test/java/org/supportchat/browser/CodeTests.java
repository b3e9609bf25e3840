package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Code is recognised when it is pasted, sent as code if its writer says so, and read and copied with ease. */
@BrowserTest
class CodeTests {

    private static final String PYTHON = "def f(x):\n    if x < 10:\n\treturn \"__x__\"  \n\nprint(f(3))";

    private static final List<String> CODE = List.of(
            PYTHON,
            "for i in range(3):\n    print(i)",
            "#include <stdio.h>\nint main(void) {\n  return 0;\n}",
            "public class Main {\n    public static void main(String[] args) {\n        run();\n    }\n}",
            "import os\nfrom sys import argv\n\npath = os.path.join(argv[1], 'a')",
            "SELECT name, count(*)\nFROM student\nWHERE year = 2026\nGROUP BY name",
            "const a = [1, 2];\na.forEach(x => console.log(x));",
            "{\n  \"name\": \"x\",\n  \"version\": 2\n}",
            "<ul class=\"a\">\n  <li>one</li>\n</ul>",
            "Traceback (most recent call last):\n  File \"a.py\", line 3, in <module>\n    f()\nNameError: name 'f' is not defined");

    private static final List<String> PROSE = List.of(
            "",
            "x = 1;",
            "I have a question.\nMy loop never ends; why?\nThank you!",
            "Dear all,\n\nfor example:\n    this is only indented\n    and so is this\n\nKind regards,\nSam",
            "- import the file\n- select a class\n- return to the page",
            "1. Open the page (the first one)\n2. Click (twice)\n3. It says: error",
            "from the first lecture\nwhile we waited\nclass was over",
            "Select one: a or b\nWhere is it?\nUpdate: found it",
            "https://example.edu/a?b=c\nhttps://example.edu/d?e=f",
            "Name\tPoints\nSam\t3\nKim\t4");

    private static final String PASTE = """
            (field, text) => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true });
              if (field.dispatchEvent(paste)) document.execCommand('insertText', false, text);
            }""";

    @Test
    void pastedCodeIsSentAsCodeIfItsWriterSaysSo(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        var page = sam.screen().page();
        var composer = sam.chat().composer();
        composer.pressSequentially("Look: !");
        CODE.forEach(text -> assertThat(looksLikeCode(sam, text)).as(text).isEqualTo(true));
        PROSE.forEach(text -> assertThat(looksLikeCode(sam, text)).as(text).isEqualTo(false));
        composer.press("ArrowLeft");

        composer.evaluate(PASTE, PYTHON);
        assertThat(page.getByText("Send as code?")).isVisible();
        assertThat(composer).hasValue("Look: " + PYTHON + "!");
        sam.screen().button("As code").click();

        assertThat(page.getByText("Send as code?")).isHidden();
        assertThat(composer).hasValue("Look: \n```\n" + PYTHON + "\n```\n!");
        assertThat(composer).isFocused();
        composer.press("ControlOrMeta+z");
        assertThat(composer).hasValue("Look: " + PYTHON + "!");
        composer.press("ControlOrMeta+Shift+z");
        composer.press("Enter");
        assertThat(sam.screen().log().locator("code")).hasCount(1);
        assertThat(people.stored(token)).contains("Look: \n```\n" + PYTHON + "\n```\n!");

        composer.evaluate(PASTE, PYTHON);
        sam.screen().button("Leave as it is").click();
        assertThat(composer).hasValue(PYTHON);
        composer.fill("```\n");
        composer.evaluate(PASTE, PYTHON);
        assertThat(composer).hasValue("```\n" + PYTHON);
        assertThat(page.getByText("Send as code?")).isHidden();
        composer.fill("");
        composer.evaluate(PASTE, PYTHON);
        composer.fill(PYTHON.replace("def", "edited"));
        assertThat(page.getByText("Send as code?")).isHidden();
    }

    @Test
    void messageAndItsCodeAreCopiedToTheLetterAndWrap(People people) {
        var text = "  See __this__ :)\n```python\n" + PYTHON + "\n```\n\nand https://example.edu/ <b>";
        var token = people.start("Sam Sample", text);
        var sam = people.studentWith(token);
        var page = sam.screen().page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        sam.screen().opens("/chat");

        sam.screen().button("Copy message").focus();
        assertThat(sam.screen().button("Copy message")).hasCSS("opacity", "1");
        page.keyboard().press("Enter");

        assertThat(sam.screen().button("Copied")).isVisible();
        assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo(people.stored(token).getFirst());
        sam.writes("Second");
        assertThat(sam.screen().log().locator(".message-copy[tabindex='0']")).hasCount(1);
        sam.chat().message("Second").locator(".message-copy").focus();
        page.keyboard().press("ArrowUp");
        assertThat(sam.chat().message("See __this__").locator(".message-copy")).isFocused();
        var wrap = sam.screen().button("Wrap lines");
        assertThat(wrap).hasAttribute("aria-pressed", "false");
        wrap.click();
        assertThat(wrap).hasAttribute("aria-pressed", "true");
        assertThat(sam.screen().log().locator("pre")).hasCSS("white-space-collapse", "preserve");
        assertThat(sam.screen().log().locator("pre")).hasCSS("text-wrap-mode", "wrap");
    }

    private static Object looksLikeCode(Student student, String text) {
        return student.screen().page().evaluate("text => window.looksLikeCode(text)", text);
    }
}
