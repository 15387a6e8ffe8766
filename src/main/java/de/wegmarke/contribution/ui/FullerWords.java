package de.wegmarke.contribution.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import de.wegmarke.contribution.Aspect;
import de.wegmarke.contribution.ContributionCard;
import org.springframework.modulith.NamedInterface;

/** What more stands on a card (C4), each with its name. paper.ts draws the same for those who only read. */
@NamedInterface("notes")
public final class FullerWords extends DescriptionList {

    /** It is not seen where nothing more was said. */
    public FullerWords(ContributionCard card) {
        addClassName("wm-fuller");
        for (var aspect : Aspect.of(card.kind())) {
            var said = card.details().about(aspect);
            if (!said.isEmpty()) {
                var words = new Description(said);
                words.getElement().setAttribute("dir", "auto").setAttribute("lang", card.language());
                add(new Term(getTranslation(aspect.key())), words);
            }
        }
        setVisible(getChildren().findAny().isPresent());
    }
}
