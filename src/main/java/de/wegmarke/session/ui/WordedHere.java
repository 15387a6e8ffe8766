package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.GroupId;
import de.wegmarke.people.Person;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.PermanentNumber;

/** The recommendations that this group is one of the voices behind. */
class WordedHere extends Section {

    private final RecommendationDesk desk;
    private final Person by;
    private final GroupId group;
    private final Div said = new Div();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("recommendation.none-here"));
    private final LiveList<RecommendationLine> list = new LiveList<>(RecommendationLine::id, this::face);

    WordedHere(RecommendationDesk desk, Person by, GroupId group) {
        this.desk = desk;
        this.by = by;
        this.group = group;
        addClassName("wm-led-cards");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(new H2(getTranslation("recommendation.of-group")), said, empty, list);
    }

    void show() {
        var worded = desk.raisedBy(by, group);
        empty.setVisible(worded.isEmpty());
        list.show(worded);
    }

    /** How many there are. */
    int count() {
        return Math.toIntExact(list.getChildren().count());
    }

    /** Tells the number that was given, and takes the keyboard there: the form is gone, nothing is chosen any more. */
    void say(String number) {
        said.setText(getTranslation("recommendation.worded", number));
        said.addClassName("wm-notice");
        said.getElement().callJsFunction("focus");
    }

    private CardFace face(RecommendationLine recommendation) {
        var face = CardFace.inList(CardFace.OF_RECOMMENDATION);
        face.head(new PermanentNumber(recommendation.number()));
        face.words(new Paragraph(recommendation.title()));
        face.foot(
                new FieldPlaque(recommendation.fieldNumber(), recommendation.fieldTitle()),
                new Span(getTranslation(
                        "recommendation.raised",
                        recommendation.groups(),
                        recommendation.voices(),
                        recommendation.dots())));
        return face;
    }
}
