package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.priority.Board;
import de.wegmarke.recommendation.Outcome;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.shared.Languages;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.PermanentNumber;

/** What the group recommends, as its people read it while it is worded and afterwards. */
class OurRecommendations extends Section {

    private final EmptyPlace empty = new EmptyPlace(getTranslation("contribution.ours-none"));
    private final LiveList<RecommendationLine> list = new LiveList<>(RecommendationLine::id, this::face);

    OurRecommendations() {
        addClassNames("wm-group-cards", "wm-ours");
        var heading = new H2(getTranslation("contribution.ours"));
        heading.setId("ours");
        getElement().setAttribute("aria-labelledby", "ours");
        add(heading, empty, list);
    }

    void show(Board board, Outcome outcome) {
        var worded = outcome.recommendations();
        list.show(worded);
        empty.setVisible(worded.isEmpty());
        setVisible(!worded.isEmpty() || board.allows(GroupDeed.WORD));
    }

    private CardFace face(RecommendationLine recommendation) {
        var language = Languages.FIRST.toLanguageTag();
        var face = CardFace.inList(CardFace.OF_RECOMMENDATION);
        face.head(new PermanentNumber(recommendation.number()));
        var title = new Paragraph(recommendation.title());
        title.addClassName("wm-strong");
        face.words(title, language);
        if (!recommendation.text().isEmpty()) {
            face.words(recommendation.text(), language);
        }
        face.foot(new FieldPlaque(recommendation.fieldNumber(), recommendation.fieldTitle()));
        return face;
    }
}
