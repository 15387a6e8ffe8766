package de.wegmarke.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All kinds of personal data there are (Verzeichnis), whichever rooms keep them: a kind that several keep is one. */
@Component
public class PersonalDataList {

    private final List<Keeping> kinds;

    PersonalDataList(List<Keeping> kinds) {
        this.kinds =
                kinds.stream()
                        .collect(Collectors.toMap(Keeping::key, Function.identity(), Keeping::and))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(Keeping::place).thenComparing(Keeping::key))
                        .toList();
    }

    /** By place, what lies on the reader's own device first. */
    public List<Keeping> kinds() {
        return kinds;
    }

    /** Those that leave by the daily run. */
    Stream<Keeping> leaving() {
        return kinds.stream().filter(kind -> kind.leaving() != null);
    }
}
