package de.wegmarke.contribution.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.shared.Languages;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/** What a card says in other languages (C9), each by its own name. paper.ts draws the same for those who only read. */
@NamedInterface("notes")
public final class TranslatedWords extends DescriptionList {

    public TranslatedWords(ContributionCard card) {
        addClassName("wm-fuller");
        card.translations().said().forEach((language, said) -> {
            var words = new Description(said.text());
            words.getElement().setAttribute("dir", "auto").setAttribute("lang", language);
            add(
                    new Term(getTranslation(
                            "contribution.translation", Languages.nameOf(Locale.forLanguageTag(language)))),
                    words);
        });
    }
}
