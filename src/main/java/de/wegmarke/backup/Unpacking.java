package de.wegmarke.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A backup that is whole and can be read; see {@link Packing} for how it is written. */
final class Unpacking {

    /** To whom it is read out. */
    interface Reader {

        /** From now on the rows are of this table. */
        void table(Table table) throws SQLException, Refused;

        void row(Row row) throws SQLException;
    }

    private final Path file;
    private final Label label;
    private final @Nullable BackupKey key;

    private Unpacking(Path file, Label label, @Nullable BackupKey key) {
        this.file = file;
        this.label = label;
        this.key = key;
    }

    /**
     * Looks at the whole file.
     *
     * @param key by which it was encrypted; null if it was not
     * @throws Refused if it is no backup, not whole or not as it was written, or the key does not fit
     */
    static Unpacking of(Path file, @Nullable BackupKey key) throws Refused {
        try (var all = new BufferedInputStream(Files.newInputStream(file))) {
            var label = Label.in(all);
            if (!Sum.isRight(file)) {
                throw new Refused(file + " is cut off or was changed, and nothing was restored.");
            }
            mustFit(key, label);
            return new Unpacking(file, label, key);
        } catch (NoSuchFileException e) {
            throw new Refused("There is no file " + file + ".");
        } catch (IOException e) {
            throw new Refused(file + " cannot be read: " + e);
        }
    }

    private static void mustFit(@Nullable BackupKey key, Label label) throws Refused {
        if (key == null && label.key().isPresent()) {
            throw new Refused("This backup is encrypted: name the file with its key by --backup-key=FILE.");
        }
        if (key != null && label.key().isEmpty()) {
            throw new Refused("This backup is not encrypted. If it should not be, restore it without --backup-key.");
        }
        if (key != null && !label.key().orElseThrow().equals(key.mark())) {
            throw new Refused("This backup was encrypted with another key.");
        }
    }

    Label label() {
        return label;
    }

    /**
     * Reads everything out.
     *
     * @return how many rows there were
     * @throws Refused if it turns out not to be what its label says; whoever listened must forget all they heard
     */
    long readTo(Reader reader) throws SQLException, Refused {
        try (var raw = new BufferedInputStream(Sum.before(file))) {
            var clear = Label.in(raw).bytes();
            var body = key == null ? raw : key.decrypting(raw, clear);
            var rows = read(
                    new DataInputStream(new BufferedInputStream(new GZIPInputStream(body, 1 << 16), 1 << 16)), reader);
            // The last piece is known to be the last one only when all of it was read.
            body.transferTo(OutputStream.nullOutputStream());
            return rows;
        } catch (IOException e) {
            throw new Refused(file + " was changed by somebody, and nothing was restored: " + e);
        }
    }

    private static long read(DataInputStream content, Reader reader) throws IOException, SQLException, Refused {
        var marks = Packing.Mark.values();
        var columns = 0;
        var rows = 0L;
        while (true) {
            switch (marks[content.readUnsignedByte()]) {
                case TABLE -> {
                    var table = table(content);
                    columns = table.columns().size();
                    reader.table(table);
                }
                case ROW -> {
                    reader.row(row(content, columns));
                    rows++;
                }
                case END -> {
                    return rows;
                }
            }
        }
    }

    private static Table table(DataInputStream content) throws IOException {
        var name = content.readUTF();
        var past = content.readBoolean();
        var columns = new ArrayList<Column>();
        for (int left = content.readUnsignedShort(); left > 0; left--) {
            columns.add(new Column(content.readUTF(), Column.Kind.values()[content.readUnsignedByte()]));
        }
        return new Table(name, past, columns);
    }

    private static Row row(DataInputStream content, int columns) throws IOException {
        List<byte @Nullable []> values = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            values.add(value(content));
        }
        return new Row(values, text(value(content)), text(value(content)));
    }

    private static byte @Nullable [] value(DataInputStream content) throws IOException {
        var length = content.readInt();
        return length < 0 ? null : read(content, length);
    }

    private static byte[] read(InputStream content, int length) throws IOException {
        var value = content.readNBytes(length);
        if (value.length < length) {
            throw new IOException("It ends in the midst of a value");
        }
        return value;
    }

    private static @Nullable String text(byte @Nullable [] value) {
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }
}
