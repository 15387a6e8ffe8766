package de.wegmarke.demo;

import java.util.List;

/**
 * One line of a script: "key: value".
 *
 * @param value its parts stand between upright strokes
 */
record Line(String key, String value) {

    /** The part at a place, counted from 0; empty if the line is shorter. */
    String part(int place) {
        var parts = parts();
        return place < parts.size() ? parts.get(place) : "";
    }

    /** The words of the first part. */
    List<String> words() {
        return words(0);
    }

    /** The words of the part at a place. */
    List<String> words(int place) {
        return List.of(part(place).split(" +"));
    }

    private List<String> parts() {
        return List.of(value.split(" *\\| *"));
    }
}
