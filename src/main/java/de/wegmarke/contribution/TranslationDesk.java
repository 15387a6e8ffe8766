package de.wegmarke.contribution;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever leads a group says in another language what stands on a card (Übersetzung, C9). */
@Service
@Deed
public class TranslationDesk {

    private final Contributions contributions;
    private final GroupDesk groups;

    TranslationDesk(Contributions contributions, GroupDesk groups) {
        this.contributions = contributions;
        this.groups = groups;
    }

    /** What a card says in other languages by now. */
    @Transactional(readOnly = true)
    public Translations of(Person by, ContributionId id) {
        by.mustLeadGroups();
        groups.mustBeLedBy(by, contributions.groupOf(id).orElseThrow(NotFound::new));
        return contributions.findById(id).map(Contribution::translations).orElseThrow(NotFound::new);
    }

    /**
     * Puts a translation beside the original, instead of the one before.
     *
     * @param language of the translation, as a BCP 47 tag
     * @param seen what stood there in that language as the person saw it; empty for nothing
     * @param text empty takes the translation away
     * @throws de.wegmarke.shared.Conflict if somebody else translated it meanwhile (A1)
     * @throws de.wegmarke.shared.RuleViolation if it is too long, or in the language of the original
     */
    public void translate(Person by, ContributionId id, String language, String seen, String text) {
        by.mustLeadGroups();
        groups.allow(by, contributions.groupOf(id).orElseThrow(NotFound::new), GroupDeed.HIDE);
        var card = contributions.toChange(id).orElseThrow(NotFound::new);
        card.translate(by, language, seen, text);
        contributions.save(card);
    }
}
