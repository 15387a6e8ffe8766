package de.wegmarke.demo;

import de.wegmarke.guideline.EditionId;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What every scene of the example needs.
 *
 * @param cast the people with accounts, by user name
 * @param fields the fields of action of the edition, by number
 */
record Scenery(Days days, Map<String, Person> cast, EditionId edition, List<FieldId> fields) {

    Person person(String username) {
        return Objects.requireNonNull(cast.get(username), username);
    }

    Person coordination() {
        return person("koordination");
    }

    FieldId field(String number) {
        return fields.get(Integer.parseInt(number) - 1);
    }

    /** The fields of some numbers with blanks between them. */
    List<FieldId> fields(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(this::field).toList();
    }
}
