package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.Board;
import de.wegmarke.contribution.ClusterCard;
import de.wegmarke.contribution.ClusterId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Thing;
import de.wegmarke.people.Person;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.Sign;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The clusters and cards of a group as its moderator sees them: to be chosen, put together, hidden, shown again. */
class LedCards extends Section {

    private final LeadingDesks desks;
    private final Person by;
    private final H2 heading = new H2();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("recommendation.no-cards"));
    private final Div undo = new Div();
    private final LiveList<LedCluster.Row> clusters = new LiveList<>(LedCluster.Row::id, this::face);
    private final H3 singles = new H3(getTranslation("contribution.cards-single"));
    private final LiveList<LedCard.Row> list = new LiveList<>(row -> row.card().id(), this::face);
    private final Set<ContributionId> chosen = new LinkedHashSet<>();
    private Consumer<Integer> teller = count -> {};
    private Board board;

    /** @param board to begin with */
    LedCards(LeadingDesks desks, Person by, Board board) {
        this.desks = desks;
        this.by = by;
        this.board = board;
        addClassName("wm-led-cards");
        setAriaLabel(getTranslation("contribution.cards"));
        undo.getElement().setAttribute("role", "status");
        clusters.addClassName("wm-bundles");
        add(heading, undo, empty, clusters, singles, list);
    }

    void show(Board board) {
        this.board = board;
        chosen.retainAll(board.cards().stream().map(ContributionCard::id).toList());
        redraw();
    }

    /** Tells how many cards are chosen whenever that changes. */
    void onChoice(Consumer<Integer> teller) {
        this.teller = teller;
        teller.accept(chosen.size());
    }

    Set<ContributionId> chosen() {
        return Set.copyOf(chosen);
    }

    void chooseNone() {
        chosen.clear();
        redraw();
    }

    /** Brings the keyboard to a cluster. */
    void focus(ClusterId cluster) {
        clusters.getChildren()
                .filter(LedCluster.class::isInstance)
                .map(LedCluster.class::cast)
                .filter(face -> face.shows(cluster))
                .forEach(LedCluster::focus);
    }

    private void redraw() {
        var single = board.single(board.cards());
        heading.setText(getTranslation("contribution.cards-count", board.cards().size()));
        empty.setVisible(board.cards().isEmpty());
        clusters.setVisible(!board.clusters().isEmpty());
        singles.setVisible(!board.clusters().isEmpty() && !single.isEmpty());
        clusters.show(board.clusters().stream().map(this::row).toList());
        list.show(single.stream()
                .map(card -> row(card, card.isHidden() ? null : dots(card.id(), card.name())))
                .toList());
        teller.accept(chosen.size());
    }

    private LedCluster.Row row(ClusterCard cluster) {
        var cards = board.in(cluster, board.cards());
        return new LedCluster.Row(
                cluster,
                board.voices(cluster),
                cards.stream().map(card -> row(card, null)).toList(),
                !cards.isEmpty() && chosen.containsAll(shown(cards)),
                board.group().phase() == Phase.CLUSTER,
                !chosenSingly().isEmpty(),
                dots(cluster.id(), cluster.heading()));
    }

    private LedCard.Row row(ContributionCard card, LedDots.@Nullable State dots) {
        return new LedCard.Row(card, chosen.contains(card.id()), dots);
    }

    private LedDots.@Nullable State dots(Thing thing, String name) {
        var phase = board.group().phase();
        var dots = board.priorities();
        return phase.compareTo(Phase.PRIORITISE) < 0
                ? null
                : new LedDots.State(thing, name, dots.of(thing), dots.onPaper(thing), phase == Phase.PRIORITISE);
    }

    private LedCluster face(LedCluster.Row row) {
        return new LedCluster(
                desks,
                by,
                row,
                this::face,
                this::counting,
                yes -> choose(shown(board.in(row.cluster(), board.cards())), yes),
                this::addChosen,
                this::offerUndo);
    }

    private LedCard face(LedCard.Row row) {
        return new LedCard(
                desks.moderation(), by, row, yes -> choose(Set.of(row.card().id()), yes), this::counting);
    }

    private LedDots counting(LedDots.State dots) {
        return new LedDots(dots, desks.dots(), by, board.group().id());
    }

    /** Choosing a cluster as a whole chooses its cards (E1), but none that the group does not see. */
    private static Set<ContributionId> shown(List<ContributionCard> cards) {
        var shown = new LinkedHashSet<ContributionId>();
        cards.stream()
                .filter(card -> !card.isHidden())
                .map(ContributionCard::id)
                .forEach(shown::add);
        return shown;
    }

    private void choose(Set<ContributionId> cards, boolean yes) {
        if (yes) {
            chosen.addAll(cards);
        } else {
            chosen.removeAll(cards);
        }
        redraw();
    }

    /** Those chosen that lie singly; a cluster that is chosen too keeps its own. */
    private Set<ContributionId> chosenSingly() {
        var single = new LinkedHashSet<>(
                board.single(board.cards()).stream().map(ContributionCard::id).toList());
        single.retainAll(chosen);
        return single;
    }

    private void addChosen(ClusterId cluster) {
        desks.clusters().add(by, cluster, chosenSingly());
        chooseNone();
        focus(cluster);
    }

    /** A cluster dissolved by mistake is put together again with one press. */
    private void offerUndo(ClusterCard cluster) {
        var back = new Button(getTranslation("contribution.undo"), click -> {
            desks.clusters().restore(by, cluster.id());
            undo.removeAll();
            undo.removeClassName("wm-notice");
        });
        undo.removeAll();
        undo.addClassName("wm-notice");
        undo.add(
                Sign.icon("info"),
                new Span(getTranslation("recommendation.cluster.dissolved", cluster.heading())),
                back);
        back.focus();
    }
}
