package de.wegmarke.contribution.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import de.wegmarke.contribution.ContributionCard;
import org.springframework.modulith.NamedInterface;

/** What more stands on a card (C4), each with its name. paper.ts draws the same for those who only read. */
@NamedInterface("notes")
public final class FullerWords extends DescriptionList {

    /** It is not seen where nothing more was said. */
    public FullerWords(ContributionCard card) {
        addClassName("wm-fuller");
        card.details().words().forEach((aspect, said) -> {
            var words = new Description(said);
            words.getElement().setAttribute("dir", "auto").setAttribute("lang", card.language());
            add(new Term(getTranslation(aspect.key())), words);
        });
        setVisible(!card.details().words().isEmpty());
    }
}
