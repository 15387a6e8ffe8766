package de.wegmarke.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StreamUtils;

/**
 * A backup that is being written: the label; then, compressed and perhaps encrypted, each table with its rows; then the sum of
 * all that ({@link Sum}). It stands beside its place until it is whole, and only its owner reads it.
 */
final class Packing implements AutoCloseable {

    /** Which of them comes next. */
    enum Mark {
        TABLE,
        ROW,
        END
    }

    private final Path file;
    private final Path part;
    private final OutputStream ground;
    private final DigestOutputStream summed;
    private final DataOutputStream content;
    private long rows;

    private Packing(Path file, Path part, OutputStream ground, Label label, @Nullable BackupKey key)
            throws IOException {
        this.file = file;
        this.part = part;
        this.ground = ground;
        summed = new DigestOutputStream(ground, Sum.fresh());
        summed.write(label.bytes());
        var body = StreamUtils.nonClosing(summed);
        content = new DataOutputStream(new BufferedOutputStream(
                new GZIPOutputStream(key == null ? body : key.encrypting(body, label.bytes()), 1 << 16), 1 << 16));
    }

    /** @throws Refused if there is such a file already, or none can be written there */
    static Packing into(Path file, Label label, @Nullable BackupKey key) throws Refused {
        if (Files.exists(file)) {
            throw new Refused(
                    file + " exists already, and nothing was written: name another file, or take that one away.");
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, onlyForItsOwner(part));
            part.toFile().deleteOnExit();
            return new Packing(file, part, new BufferedOutputStream(Files.newOutputStream(part)), label, key);
        } catch (IOException e) {
            throw new Refused("Nothing can be written to " + part + ": " + e);
        }
    }

    private static FileAttribute<?>[] onlyForItsOwner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** From now on the rows are of this table. */
    void table(Table table) throws IOException {
        content.writeByte(Mark.TABLE.ordinal());
        content.writeUTF(table.name());
        content.writeBoolean(table.past());
        content.writeShort(table.columns().size());
        for (var column : table.columns()) {
            content.writeUTF(column.name());
            content.writeByte(column.kind().ordinal());
        }
    }

    void row(Row row) throws IOException {
        content.writeByte(Mark.ROW.ordinal());
        for (var value : row.values()) {
            write(value);
        }
        write(bytes(row.from()));
        write(bytes(row.until()));
        rows++;
    }

    private void write(byte @Nullable [] value) throws IOException {
        content.writeInt(value == null ? -1 : value.length);
        if (value != null) {
            content.write(value);
        }
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Everything is in it: it is brought to the disk and gets its name.
     *
     * @return how many rows there are
     * @throws Refused if somebody else made such a file meanwhile
     */
    long seal() throws IOException, Refused {
        content.writeByte(Mark.END.ordinal());
        content.close();
        ground.write(summed.getMessageDigest().digest());
        ground.close();
        try (var written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        if (Files.exists(file)) {
            throw new Refused(file + " was made by somebody else meanwhile, and is left as it is.");
        }
        Files.move(part, file);
        return rows;
    }

    /** What was not sealed is thrown away. */
    @Override
    public void close() throws IOException {
        ground.close();
        Files.deleteIfExists(part);
    }
}
