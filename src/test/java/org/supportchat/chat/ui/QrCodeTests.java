package org.supportchat.chat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn is what a phone reads. */
class QrCodeTests {

    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/resume#maple-otter-lamp-4821",
                "https://support-chat.department.university.example.edu/help/resume#citizen-muffin-seagull-0007"
            })
    void isReadAsTheTextItWasDrawnFrom(String text) throws Exception {
        assertThat(read(QrCode.svg(text))).isEqualTo(text);
    }

    @Test
    void isAnImageOfThePageWithATextInItsPlace() {
        var image = QrCode.image("https://help.example.edu/resume#maple-otter-lamp-4821", "Opens this chat");
        assertThat(image.getSrc()).startsWith("data:image/svg+xml;base64,");
        assertThat(image.getAlt()).contains("Opens this chat");
    }

    /** Cuts off the quiet zone, in which nothing is drawn. */
    private static String read(String svg) throws Exception {
        var side = SIDE.matcher(svg);
        assertThat(side.find()).isTrue();
        var modules = Integer.parseInt(side.group(1)) - 8;
        var matrix = new BitMatrix(modules);
        var bars = BAR.matcher(svg.substring(svg.lastIndexOf("<path")));
        while (bars.find()) {
            matrix.setRegion(number(bars.group(1)) - 4, number(bars.group(2)) - 4, number(bars.group(3)), 1);
        }
        return new Decoder().decode(matrix).getText();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
