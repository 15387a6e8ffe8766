package de.wegmarke.likeness;

import java.util.List;

/**
 * Something that says what somebody else says, too.
 *
 * @param because the words of it that are alike, as they stand there, in their order: never empty
 * @param share how much of the asking text's words it has, from 0 to 1
 */
public record Alike<T>(T thing, List<String> because, double share) {

    public Alike {
        because = List.copyOf(because);
    }
}
