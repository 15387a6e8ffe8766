package de.wegmarke.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All kinds of personal data there are (Verzeichnis), whichever room keeps them. */
@Component
public class PersonalDataList {

    private final List<Keeping> kinds;

    PersonalDataList(List<Keeping> kinds) {
        this.kinds = kinds.stream()
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
