package de.wegmarke.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What stands at the end of a backup: by it is seen whether all before is there, and as it was written. */
final class Sum {

    /** In bytes. */
    static final int LENGTH = 32;

    private Sum() {}

    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }

    /** Whether the file is as it was written. */
    static boolean isRight(Path file) throws IOException {
        try (var all = Files.newInputStream(file);
                var summed = new Before(all, Files.size(file) - LENGTH)) {
            var sum = fresh();
            var piece = new byte[1 << 16];
            for (var many = summed.read(piece); many > 0; many = summed.read(piece)) {
                sum.update(piece, 0, many);
            }
            return MessageDigest.isEqual(sum.digest(), all.readNBytes(LENGTH));
        }
    }

    /** What comes before the sum. */
    static InputStream before(Path file) throws IOException {
        return new Before(Files.newInputStream(file), Files.size(file) - LENGTH);
    }

    /** The first bytes of a stream. */
    private static final class Before extends FilterInputStream {

        private long left;

        Before(InputStream all, long many) {
            super(all);
            left = many;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var many = left <= 0 ? -1 : super.read(into, from, (int) Math.min(most, left));
            left -= Math.max(many, 0);
            return many;
        }
    }
}
