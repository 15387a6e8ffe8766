package de.wegmarke.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret by which backups are encrypted: 256 bits, from which each backup's own key is drawn. AES-256-GCM in pieces of a
 * megabyte; nobody without the secret can read, change, cut or reorder one.
 */
final class BackupKey {

    private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{64})\\s*");
    private static final int PIECE = 1 << 20;

    private final byte[] secret;

    private BackupKey(byte[] secret) {
        this.secret = secret;
    }

    /** @throws Refused if no key can be read there */
    static BackupKey in(Path file) throws Refused {
        try {
            var text = HEX.matcher(Files.readString(file));
            if (text.matches()) {
                return new BackupKey(HexFormat.of().parseHex(text.group(1)));
            }
        } catch (IOException e) {
            throw new Refused("The key in " + file + " cannot be read: " + e);
        }
        throw new Refused("There is no key in " + file
                + ": it holds 64 hexadecimal digits and nothing else, as 'openssl rand -hex 32' writes them.");
    }

    /** By which it is known, without being told. */
    String mark() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, mac.getAlgorithm()));
            var whole = mac.doFinal("The mark of a key for backups of Wegmarke".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows HMAC-SHA-256", e);
        }
    }

    /** Encrypts; what is in clear beside it is bound to it. */
    OutputStream encrypting(OutputStream into, byte[] clear) throws IOException {
        try {
            return cipher().newEncryptingStream(into, clear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows AES-GCM", e);
        }
    }

    /** Decrypts; reading throws if a bit of it, or of what is in clear beside it, was changed. */
    InputStream decrypting(InputStream from, byte[] clear) throws IOException {
        try {
            return cipher().newDecryptingStream(from, clear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows AES-GCM", e);
        }
    }

    private AesGcmHkdfStreaming cipher() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(secret, "HmacSha256", 32, PIECE, 0);
    }
}
