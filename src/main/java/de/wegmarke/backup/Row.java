package de.wegmarke.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, as it is or once was.
 *
 * @param values of the columns, in their order
 * @param from when it became so; null if its table keeps no past
 * @param until when it was so no more; null if it still is so
 */
record Row(
        List<byte @Nullable []> values,
        @Nullable String from,
        @Nullable String until) {}
