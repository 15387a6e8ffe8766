package de.wegmarke.guideline;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms look up about the fields of action. */
@Service
@Transactional(readOnly = true)
public class GuidelineRegister {

    private final GuidelineEditions editions;

    GuidelineRegister(GuidelineEditions editions) {
        this.editions = editions;
    }

    /** The fields of action of an edition, by number. */
    public List<FieldLine> fields(EditionId edition) {
        return editions.fields(edition);
    }

    /** Whether the edition was adopted, so that it does not change any more (G1). */
    public boolean isAdopted(EditionId edition) {
        return editions.isAdopted(edition);
    }

    /** The fields of action of all editions. */
    public List<FieldLine> allFields() {
        return editions.allFields();
    }
}
