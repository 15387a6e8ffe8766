package de.wegmarke.demo;

import de.wegmarke.conference.Membership;
import de.wegmarke.contribution.Kind;
import java.util.List;

/** One card as a line of a script gives it: "kind person field=… as=… | text". */
record Card(Line line) {

    Kind kind() {
        return Kind.valueOf(line.words().getFirst());
    }

    Membership author(List<Membership> people) {
        return people.get(Integer.parseInt(line.words().get(1)) - 1);
    }

    String text() {
        return line.part(1);
    }

    /** The number of its field; empty for the group's first. */
    String field() {
        return option("field");
    }

    /** What other lines of the script call it; empty if none does. */
    String name() {
        return option("as");
    }

    private String option(String key) {
        return line.words().stream()
                .filter(word -> word.startsWith(key + "="))
                .map(word -> word.substring(key.length() + 1))
                .findFirst()
                .orElse("");
    }
}
