package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.people.Person;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.ui.parts.Choice;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LongRows;
import de.wegmarke.ui.parts.Say;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** The recommendations of one conference by number, as a pile of cards. */
@NamedInterface("parts")
public class RecommendationList extends Section {

    private final transient RecommendationDesk desk;
    private final transient Person by;
    private final ConferenceId conference;
    private final Paragraph count = new Paragraph();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("recommendation.none"));
    private final LongRows<RecommendationItem.Line> lines =
            new LongRows<>(line -> line.recommendation().id(), this::item);
    private Optional<String> marked = Optional.empty();
    private Optional<String> first = Optional.empty();

    /** @param all the conferences that can be chosen */
    public RecommendationList(RecommendationDesk desk, Person by, ConferencePage conference, List<ConferencePage> all) {
        this.desk = desk;
        this.by = by;
        this.conference = conference.id();
        addClassNames("wm-pane", "wm-pile");
        var heading = new H2(getTranslation("recommendation.all"));
        heading.setId("recommendations");
        setAriaLabelledBy("recommendations");
        var head = new Div(heading, count);
        head.addClassName("wm-pane-head");
        add(head, conferences(conference, all), empty, lines.place(), lines.more());
    }

    private Choice conferences(ConferencePage shown, List<ConferencePage> all) {
        var choice = new Choice("conference", getTranslation("recommendation.conference"));
        all.forEach(one -> choice.option(one.slug(), one.title()));
        choice.choose(shown.slug());
        choice.onChoice(slug ->
                UI.getCurrent().navigate(RecommendationRoutes.RECOMMENDATIONS, QueryParameters.of("conference", slug)));
        return choice;
    }

    /** Whether it is that conference's. */
    public boolean shows(ConferenceId other) {
        return conference.equals(other);
    }

    /**
     * Reads how many there are, and of these what is shown.
     *
     * @param arePublic whether the results of the conference are
     */
    public void look(boolean arePublic) {
        var known = desk.count(by, conference);
        Say.in(count, getTranslation("recommendation.count", known.all(), known.open()));
        empty.setVisible(known.all() == 0);
        lines.show(known.all(), size -> rows(desk.of(by, conference, size), arePublic));
    }

    private List<RecommendationItem.Line> rows(List<RecommendationLine> shown, boolean arePublic) {
        var changed =
                desk.changed(by, shown.stream().map(RecommendationLine::id).toList());
        first = shown.stream().map(RecommendationLine::number).findFirst();
        return shown.stream()
                .map(recommendation ->
                        new RecommendationItem.Line(recommendation, arePublic, changed.contains(recommendation.id())))
                .toList();
    }

    private RecommendationItem item(RecommendationItem.Line line) {
        var item = new RecommendationItem(line);
        item.mark(marked);
        return item;
    }

    /** The first of those that are shown. */
    public Optional<String> first() {
        return first;
    }

    /** Shows which one is open beside the list. */
    public void mark(Optional<String> number) {
        marked = number;
        lines.place().getChildren().map(RecommendationItem.class::cast).forEach(item -> item.mark(number));
    }
}
