package de.wegmarke.contribution;

import de.wegmarke.shared.RuleViolation;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * A photo, drawn anew from its colours alone: where and with what it was taken does not come along.
 *
 * @param jpeg no larger than {@link #LARGEST}
 */
record Picture(byte[] jpeg) {

    /** In bytes. */
    static final int LARGEST = 2_000_000;

    /** In either direction: enough to read handwriting on A4. */
    private static final int SIDE = 1800;

    /** More than any telephone's: what claims to be larger would fill the memory. */
    private static final long MOST_DOTS = 60_000_000;

    /**
     * Reads a photo.
     *
     * @throws RuleViolation if it is none, or not one that browsers show (JPEG, PNG), or too large
     */
    static Picture read(byte[] file) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new RuleViolation("contribution.photo-unread");
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return drawn(shrunk(read(reader)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleViolation("contribution.photo-unread");
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_DOTS) {
            throw new RuleViolation("contribution.photo-too-large");
        }
        // Only every so many dots: what is not shown is not read either.
        var step = Math.max(1, Math.max(width, height) / (2 * SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage shrunk(BufferedImage image) {
        var scale = Math.min(1.0, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = paper.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // What is seen through is paper.
        brush.fillRect(0, 0, width, height);
        brush.drawImage(image, 0, 0, width, height, null);
        brush.dispose();
        return paper;
    }

    private static Picture drawn(BufferedImage image) throws IOException {
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", file);
            if (file.size() > LARGEST) {
                throw new RuleViolation("contribution.photo-too-large");
            }
            return new Picture(file.toByteArray());
        }
    }
}
