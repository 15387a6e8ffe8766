package de.wegmarke.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.shared.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Photos that come in: what is none says so, what is large becomes small, and nothing but colours is kept. */
class PictureTest {

    static byte[] photo(int width, int height, String format) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }

    @Test
    void aLargePhotoBecomesOneThatCanBeRead() throws IOException {
        for (var format : new String[] {"jpeg", "png"}) {
            var small = ImageIO.read(new ByteArrayInputStream(
                    Picture.read(photo(4000, 3000, format)).jpeg()));
            assertThat(small.getWidth()).isEqualTo(1800);
            assertThat(small.getHeight()).isEqualTo(1350);
        }
    }

    /** As a telephone writes it: after the first two bytes, what it knows of the place. */
    @Test
    void whereItWasTakenDoesNotComeAlong() throws IOException {
        var plain = photo(40, 30, "jpeg");
        var place = "Exif\0\0 51.9060 N 10.4290 E".getBytes(StandardCharsets.US_ASCII);
        var told = ByteBuffer.allocate(plain.length + place.length + 4)
                .put(plain, 0, 2)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1})
                .putShort((short) (place.length + 2))
                .put(place)
                .put(plain, 2, plain.length - 2)
                .array();
        assertThat(new String(told, StandardCharsets.ISO_8859_1)).contains("51.9060");
        assertThat(new String(Picture.read(told).jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain("51.9060")
                .doesNotContain("Exif");
    }

    @Test
    void whatIsNoPhotoIsRefused() throws IOException {
        var half = photo(40, 30, "png");
        for (var file :
                new byte[][] {{}, "<svg/>".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(half, half.length / 2)}) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> Picture.read(file))
                    .withMessageContaining("photo-unread");
        }
    }

    /** A few bytes that claim to be a picture of a million by a million. */
    @Test
    void whatClaimsToBeHugeIsNotDrawn() throws IOException {
        var claim = photo(40, 30, "png");
        ByteBuffer.wrap(claim).putInt(16, 1_000_000).putInt(20, 1_000_000);
        var sum = new CRC32();
        sum.update(claim, 12, 17);
        ByteBuffer.wrap(claim).putInt(29, (int) sum.getValue());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Picture.read(claim))
                .withMessageContaining("photo-too-large");
    }
}
