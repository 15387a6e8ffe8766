package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.ui.parts.Choice;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LiveList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** The recommendations of one conference by number, as a pile of cards. */
@NamedInterface("parts")
public class RecommendationList extends Section {

    private final ConferenceId conference;
    private final Paragraph count = new Paragraph();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("recommendation.none"));
    private final LiveList<RecommendationItem.Line> lines =
            new LiveList<>(line -> line.recommendation().id(), RecommendationItem::new);
    private Optional<String> marked = Optional.empty();
    private Optional<String> first = Optional.empty();

    public RecommendationList(ConferencePage conference, List<ConferencePage> all) {
        this.conference = conference.id();
        addClassNames("wm-pane", "wm-pile");
        var heading = new H2(getTranslation("recommendation.all"));
        heading.setId("recommendations");
        setAriaLabelledBy("recommendations");
        var head = new Div(heading, count);
        head.addClassName("wm-pane-head");
        add(head, conferences(conference, all), empty, lines);
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
     * @param arePublic whether the results of the conference are
     * @param changed those that are marked public, but say something else by now (P8)
     */
    public void show(List<RecommendationLine> all, boolean arePublic, Set<RecommendationId> changed) {
        var open = all.stream()
                .filter(recommendation -> recommendation.answer() == null)
                .count();
        count.setText(getTranslation("recommendation.count", all.size(), open));
        empty.setVisible(all.isEmpty());
        lines.show(all.stream()
                .map(recommendation ->
                        new RecommendationItem.Line(recommendation, arePublic, changed.contains(recommendation.id())))
                .toList());
        first = all.stream().map(RecommendationLine::number).findFirst();
        mark(marked);
    }

    /** The first of those that are shown. */
    public Optional<String> first() {
        return first;
    }

    /** Shows which one is open beside the list. */
    public void mark(Optional<String> number) {
        marked = number;
        lines.getChildren().map(RecommendationItem.class::cast).forEach(item -> item.mark(number));
    }
}
