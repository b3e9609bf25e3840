package org.supportchat.attachment;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws pictures smaller, turned, or on white. */
final class PictureScaler {

    private PictureScaler() {}

    /** Upright, and as large as fits into the box, which is as wide as it is high. */
    static BufferedImage upright(Picture picture, Dimensions box) {
        return turned(within(picture.image(), box), picture.orientation());
    }

    /** By halves, as one step over many pixels would skip most of them. Never the same picture, so nothing clings to it. */
    static BufferedImage within(BufferedImage image, Dimensions box) {
        var size = size(image);
        var wanted = size.within(box);
        var drawn = image;
        while (size.width() >= 2 * wanted.width() && size.height() >= 2 * wanted.height() && size.pixels() > 1) {
            size = new Dimensions(Math.max(1, size.width() / 2), Math.max(1, size.height() / 2));
            drawn = scaled(drawn, size);
        }
        return drawn == image || !size.equals(wanted) ? scaled(drawn, wanted) : drawn;
    }

    static BufferedImage onWhite(BufferedImage image) {
        var drawn = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    static Dimensions size(BufferedImage image) {
        return new Dimensions(image.getWidth(), image.getHeight());
    }

    private static BufferedImage scaled(BufferedImage image, Dimensions size) {
        var drawn = blank(image, size);
        var pen = drawn.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, size.width(), size.height(), null);
        pen.dispose();
        return drawn;
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return image;
        }
        var isOnItsSide = orientation > 4;
        var size = isOnItsSide
                ? new Dimensions(image.getHeight(), image.getWidth())
                : new Dimensions(image.getWidth(), image.getHeight());
        var drawn = blank(image, size);
        var pen = drawn.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        pen.drawImage(image, turn(orientation, image.getWidth(), image.getHeight()), null);
        pen.dispose();
        return drawn;
    }

    /** What undoes how the camera was held: CIPA DC-008 (Exif), 4.6.4, Orientation. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static BufferedImage blank(BufferedImage like, Dimensions size) {
        var type = like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return new BufferedImage(size.width(), size.height(), type);
    }
}
