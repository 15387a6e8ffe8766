package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.people.Person;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.recommendation.RecommendationPage;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.ChangeToRelease;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.PermanentNumber;
import de.wegmarke.ui.parts.PublicSwitch;
import de.wegmarke.ui.parts.SaveOrCancel;
import de.wegmarke.ui.parts.Way;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** One recommendation, whole: its words, its answer, the cards behind it; what became of it is shown by whoever knows. */
@NamedInterface("parts")
public class RecommendationDetail extends Section {

    private final RecommendationDesk desk;
    private final ConferenceDesk conferences;
    private final Div face = new Div();
    private final VolunteersSaid volunteers = new VolunteersSaid();
    private final AnswerPart answer;
    private final LiveList<SourceItem.Line> sources =
            new LiveList<>(line -> line.card().id(), SourceItem::new);
    private final PublicSwitch publicly;
    private final ChangeToRelease change;
    private final FormPlace wording;
    private @Nullable RecommendationPage shown;

    /**
     * @param wayOn makes something of it
     * @param made what became of it
     */
    public RecommendationDetail(
            RecommendationDesk desk,
            ConferenceDesk conferences,
            Person by,
            String number,
            Clock clock,
            Button wayOn,
            Component made) {
        this.desk = desk;
        this.conferences = conferences;
        answer = new AnswerPart(desk, by, number, clock);
        publicly = new PublicSwitch(seen -> desk.publish(by, number, seen), () -> desk.withdrawFromPublic(by, number));
        change = new ChangeToRelease((seen, small) -> desk.release(by, number, seen, small));
        wording = new FormPlace(getTranslation("recommendation.edit"), () -> form(by));
        addClassNames("wm-pane", "wm-detail");
        setId("detail");
        setAriaLabel(number);
        add(back(), face, volunteers, new Actions(wayOn, wording.opener()), wording, publicly, change, answer);
        add(made, new H3(getTranslation("recommendation.sources")), sources);
    }

    public void show(RecommendationPage page, ConferencePage conference) {
        if (shown == null || !shown.recommendation().equals(page.recommendation())) {
            face.removeAll();
            face.add(face(page.recommendation()));
        }
        shown = page;
        volunteers.show(page.volunteers());
        answer.show(page.recommendation());
        sources.show(page.sources().stream()
                .map(card -> new SourceItem.Line(card, page.headings().get(card.id())))
                .toList());
        var seal = page.words().seal();
        publicly.show(page.recommendation().isPublished(), conference.isPublished(), seal);
        change.show(ChangedWords.of(page, getLocale()), seal);
    }

    private Way back() {
        var back = new Way(RecommendationRoutes.RECOMMENDATIONS, getTranslation("recommendation.back"));
        back.addClassNames("wm-link", "wm-back");
        return back;
    }

    /** The form begins with what is shown when it is opened. */
    private RecommendationForm form(Person by) {
        var recommendation = Objects.requireNonNull(shown).recommendation();
        var fields = conferences.fields(by, recommendation.conference());
        var form = new RecommendationForm(recommendation.number(), fields).fill(recommendation);
        form.add(new SaveOrCancel(
                getTranslation("recommendation.save"),
                () -> form.save(
                        seen -> desk.reword(by, recommendation.number(), seen, form.draft()),
                        () -> new RecommendationForm(recommendation.number(), fields)
                                .fill(desk.page(by, recommendation.number()).recommendation())),
                wording::close));
        return form;
    }

    private CardFace face(RecommendationLine recommendation) {
        var paper = CardFace.alone(CardFace.OF_RECOMMENDATION);
        paper.head(new FieldPlaque(recommendation.fieldNumber(), recommendation.fieldTitle()), pushed(recommendation));
        paper.words(new H2(recommendation.title()));
        if (!recommendation.text().isEmpty()) {
            var text = new Paragraph(recommendation.text());
            text.addClassName("wm-words");
            paper.add(text);
        }
        paper.foot(
                AnswerTag.of(recommendation),
                new Span(getTranslation(
                        "recommendation.voices",
                        recommendation.groups(),
                        recommendation.voices(),
                        recommendation.dots())));
        return paper;
    }

    private static PermanentNumber pushed(RecommendationLine recommendation) {
        var number = new PermanentNumber(recommendation.number());
        number.addClassName("wm-push");
        return number;
    }
}
