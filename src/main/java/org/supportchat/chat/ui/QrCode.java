package org.supportchat.chat.ui;

import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Draws a text as a QR code: one path in an SVG, dark on light with the quiet zone that ISO/IEC 18004 asks for, whatever
 * the colours around it. It is an image whose data is in the page, so that no address of ours ever gives the code away.
 */
final class QrCode {

    private static final int QUIET = 4;

    private QrCode() {}

    /** @param description what is said in its place to those who do not see it */
    static Image image(String text, String description) {
        var data = Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.US_ASCII));
        return new Image("data:image/svg+xml;base64," + data, description);
    }

    static String svg(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        var side = code.size + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side + "\""
                + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/>"
                + "<path d=\"" + path(code) + "\"/></svg>";
    }

    /** Dark modules that stand side by side are one piece. */
    private static String path(io.nayuki.qrcodegen.QrCode code) {
        var path = new StringBuilder();
        for (var row = 0; row < code.size; row++) {
            for (var from = 0; from < code.size; from++) {
                var to = from;
                while (to < code.size && code.getModule(to, row)) {
                    to++;
                }
                if (to > from) {
                    path.append('M').append(from + QUIET).append(' ').append(row + QUIET);
                    path.append('h')
                            .append(to - from)
                            .append("v1h")
                            .append(from - to)
                            .append('z');
                    from = to;
                }
            }
        }
        return path.toString();
    }
}
