package org.supportchat.attachment;

/**
 * How large a picture is.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record Dimensions(int width, int height) {

    /** As large as fits into the box in the same proportions, and never larger than this is. */
    Dimensions within(Dimensions box) {
        var factor = Math.min(1, Math.min((double) box.width / width, (double) box.height / height));
        return new Dimensions(scaled(width, factor), scaled(height, factor));
    }

    long pixels() {
        return (long) width * height;
    }

    private static int scaled(int side, double factor) {
        return Math.max(1, (int) Math.round(side * factor));
    }
}
