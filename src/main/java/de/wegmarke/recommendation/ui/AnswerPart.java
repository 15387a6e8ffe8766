package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.people.Person;
import de.wegmarke.recommendation.AnswerDraft;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.SaveOrCancel;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The one answer a recommendation ends in, with its reason; where it is given and changed (E3). */
class AnswerPart extends Section {

    private final RecommendationDesk desk;
    private final Person by;
    private final String number;
    private final Clock clock;
    private final Div said = new Div();
    private final FormPlace place;
    private @Nullable RecommendationLine shown;

    AnswerPart(RecommendationDesk desk, Person by, String number, Clock clock) {
        this.desk = desk;
        this.by = by;
        this.number = number;
        this.clock = clock;
        place = new FormPlace(getTranslation("recommendation.answer-give"), this::form);
        var heading = new H3(getTranslation("recommendation.answer"));
        heading.setId("answer");
        setAriaLabelledBy("answer");
        addClassName("wm-stack");
        add(heading, said, new Actions(place.opener()), place);
    }

    void show(RecommendationLine recommendation) {
        if (recommendation.equals(shown)) {
            return;
        }
        shown = recommendation;
        said.removeAll();
        said.add(AnswerTag.of(recommendation));
        var reason = recommendation.reason();
        var when = recommendation.answeredAt();
        if (reason != null && when != null) {
            var words = new Paragraph(reason);
            words.addClassName("wm-words");
            var since = new Paragraph(getTranslation("recommendation.answered", When.day(when, clock, getLocale())));
            since.addClassName("wm-hint");
            said.add(words, since);
        }
        place.opener()
                .setText(getTranslation(
                        recommendation.answer() == null
                                ? "recommendation.answer-give"
                                : "recommendation.answer-change"));
    }

    private AnswerForm form() {
        var form = new AnswerForm(number, shown == null ? AnswerDraft.NONE : shown.said());
        form.add(new SaveOrCancel(
                getTranslation("recommendation.answer-save"),
                () -> form.save(
                        seen -> desk.answer(by, number, seen, form.draft()),
                        () -> new AnswerForm(
                                number, desk.page(by, number).recommendation().said())),
                place::close));
        return form;
    }
}
