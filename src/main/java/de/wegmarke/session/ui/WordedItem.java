package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.conference.GroupId;
import de.wegmarke.people.Person;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.recommendation.VolunteerDesk;
import de.wegmarke.recommendation.VolunteerLine;
import de.wegmarke.recommendation.ui.RecommendationForm;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.LiveParts;
import de.wegmarke.ui.parts.PermanentNumber;
import de.wegmarke.ui.parts.SaveOrCancel;
import java.util.List;

/** A recommendation of the group as whoever leads it sees it: its number, its title, and who would take it in hand. */
class WordedItem extends CardFace implements LiveParts.Held {

    private final transient VolunteerDesk desk;
    private final transient Person by;
    private final GroupId group;
    private final transient Line line;
    private final FormPlace place;
    private final FormPlace wording;
    private final transient Rewording rewording;

    /**
     * What is shown.
     *
     * @param open whether it is time to say who takes it in hand (C1)
     */
    record Line(RecommendationLine recommendation, List<VolunteerLine> volunteers, boolean open) {}

    /** Words a recommendation anew. */
    interface Rewording {

        /** A form with its words as they are stored now. */
        RecommendationForm form(RecommendationLine recommendation);

        /** Somebody words it from now on. */
        void begin(RecommendationLine recommendation);

        /** Nobody does here any more. */
        void end();

        /** Saves them over what the person saw. */
        void save(RecommendationLine recommendation, long seen, RecommendationDraft draft);
    }

    /** @param written is done when its form is closed: what happened meanwhile can be shown now */
    WordedItem(VolunteerDesk desk, Person by, GroupId group, Line line, Rewording rewording, Runnable written) {
        super("li");
        this.rewording = rewording;
        this.desk = desk;
        this.by = by;
        this.group = group;
        this.line = line;
        addClassName(OF_RECOMMENDATION);
        var recommendation = line.recommendation();
        head(new PermanentNumber(recommendation.number()));
        words(new Paragraph(recommendation.title()));
        foot(
                new FieldPlaque(recommendation.fieldNumber(), recommendation.fieldTitle()),
                new Span(getTranslation(
                        "recommendation.raised",
                        recommendation.groups(),
                        recommendation.voices(),
                        recommendation.dots())));
        place = new FormPlace(getTranslation("session.volunteer.ask"), this::form);
        place.afterwards(written);
        place.opener().setVisible(line.open());
        add(names());
        wording = new FormPlace(getTranslation("session.reword"), this::rewording);
        wording.beforehand(() -> rewording.begin(recommendation));
        wording.afterwards(() -> {
            rewording.end();
            written.run();
        });
        wording.opener().setVisible(line.open());
        foot(place.opener(), wording.opener());
        add(place, wording);
    }

    private UnorderedList names() {
        var names = new UnorderedList();
        names.addClassNames("wm-list", "wm-volunteers");
        names.getElement().setAttribute("aria-label", getTranslation("session.volunteer.names"));
        line.volunteers().forEach(volunteer -> names.add(name(volunteer)));
        names.setVisible(!line.volunteers().isEmpty());
        return names;
    }

    private ListItem name(VolunteerLine volunteer) {
        var back = new NativeButton(
                getTranslation("session.volunteer.back"), tap -> desk.takeBack(by, group, volunteer.id()));
        back.addClassNames("wm-button", "wm-push");
        back.setAriaLabel(getTranslation("session.volunteer.back-whom", volunteer.institution()));
        back.setVisible(line.open());
        return new ListItem(new Span(getTranslation("session.volunteer.takes", volunteer.institution())), back);
    }

    private RecommendationForm rewording() {
        var recommendation = line.recommendation();
        var form = rewording.form(recommendation);
        form.add(new SaveOrCancel(
                getTranslation("recommendation.save"),
                () -> form.save(
                        seen -> rewording.save(recommendation, seen, form.draft()),
                        () -> rewording.form(recommendation)),
                wording::close));
        return form;
    }

    private Div form() {
        var institution = new TextField(getTranslation("session.volunteer.institution"));
        institution.setHelperText(getTranslation("session.volunteer.hint"));
        var number = line.recommendation().number();
        var trouble =
                new FieldTrouble().at("recommendation.volunteer", institution).keep("volunteer-" + number);
        var form = new Div(
                institution,
                trouble,
                new SaveOrCancel(
                        getTranslation("session.volunteer.note"),
                        () -> trouble.attempt(() -> desk.note(by, group, number, institution.getValue())),
                        place::close));
        form.addClassName("wm-form");
        return form;
    }

    /** While somebody writes here, news must not take it away. */
    @Override
    public boolean isHeld() {
        return place.isOpen() || wording.isOpen();
    }

    @Override
    public void tellGone(boolean gone) {
        // What was typed stays; to save it says what is wrong.
    }
}
