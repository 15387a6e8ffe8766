package de.wegmarke.backup;

/**
 * A column of a table.
 *
 * @param kind how its values are written down
 */
record Column(String name, Kind kind) {

    enum Kind {
        /** As it is. */
        TEXT,
        /** As the database says it in words, which it understands again. */
        WORDS,
        /** Byte by byte. */
        BYTES;

        static Kind of(String type) {
            return switch (type) {
                case "char", "varchar", "tinytext", "text", "mediumtext", "longtext" -> TEXT;
                case "tinyint",
                        "smallint",
                        "mediumint",
                        "int",
                        "bigint",
                        "decimal",
                        "uuid",
                        "date",
                        "datetime",
                        "time",
                        "timestamp" -> WORDS;
                case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob" -> BYTES;
                default -> throw new IllegalStateException("How a backup keeps a " + type + " is not known yet");
            };
        }
    }

    String quoted() {
        return Table.quoted(name);
    }

    /** How its value is asked for. */
    String asked() {
        return kind == Kind.WORDS ? "cast(%s as char)".formatted(quoted()) : quoted();
    }
}
