package de.wegmarke.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.Membership;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.CardCount;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.ClusterLine;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.priority.Thing;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LongRows;
import de.wegmarke.ui.parts.UndoPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the group has said so far: what was put together first, then the single cards, the latest first. One's own cards can
 * be changed (C5), and dots are given when it is time (C7).
 */
class GroupCards extends Section {

    private final transient CaptureDesk desk;
    private final transient DotDesk dotDesk;
    private final Membership participant;
    private final List<FieldLine> fields;
    private final Map<ContributionId, OwnCard> own = new HashMap<>();
    private @Nullable Board shown;
    private final Text count = new Text("");
    private final H2 heading = new H2(count);
    private final DotsLeft left = new DotsLeft();
    private final Text emptyWords = new Text("");
    private final EmptyPlace empty = new EmptyPlace(emptyWords);
    private final UndoPlace undo = new UndoPlace(heading);
    private final LongRows<ClusterItem.Line> clusters =
            new LongRows<>(Bundle.MANY, ClusterItem.Line::id, line -> new ClusterItem(line, this::face, this::strip));
    private final WithdrawnCards withdrawn;
    private final CardFinder finder;
    private final H3 singles = new H3(getTranslation("contribution.cards-single"));
    private final LongRows<CardLine> list = new LongRows<>(line -> line.card().id(), this::face);

    GroupCards(CaptureDesk desk, DotDesk dotDesk, Membership participant, List<FieldLine> fields) {
        this.desk = desk;
        this.dotDesk = dotDesk;
        this.participant = participant;
        this.fields = fields;
        addClassName("wm-group-cards");
        setAriaLabel(getTranslation("contribution.cards"));
        withdrawn = new WithdrawnCards(desk, participant.id());
        CardPaper.prepare(this, fields);
        finder = new CardFinder(
                getTranslation("contribution.only-own"), card -> card.isBy(participant.id()), this::showAgain);
        add(
                heading,
                left,
                undo,
                finder,
                empty,
                clusters.place(),
                clusters.more(),
                singles,
                list.place(),
                list.more(),
                withdrawn);
    }

    private void showAgain() {
        if (shown != null) {
            clusters.place().getChildren().map(ClusterItem.class::cast).forEach(ClusterItem::showAgain);
            show(shown);
        }
    }

    void show(Board board) {
        shown = board;
        setVisible(!board.group().phase().isArriving() || !board.cards().isEmpty());
        var visible = board.visibleTo(participant.id());
        var found = finder.among(visible);
        var single = board.single(found);
        var bundles = board.clusters().stream()
                .filter(cluster ->
                        !finder.isLooking() || !board.in(cluster, found).isEmpty())
                .toList();
        var lying = CardCount.of(visible);
        count.setText(getTranslation(
                board.isCovered() ? "contribution.cards-own" : "contribution.cards-count",
                lying.shown(),
                lying.hidden()));
        undo.setVisible(board.allows(GroupDeed.REWORD));
        withdrawn.show(board.allows(GroupDeed.REWORD));
        left.setVisible(board.allows(GroupDeed.PRIORITISE));
        left.show(board.priorities().left(participant.id()));
        empty.setVisible(visible.isEmpty() || board.isCovered());
        emptyWords.setText(getTranslation(
                board.isCovered()
                        ? "contribution.cards-covered"
                        : board.allows(GroupDeed.WRITE) ? "contribution.cards-empty" : "contribution.cards-none"));
        clusters.place().setVisible(!bundles.isEmpty());
        singles.setVisible(!bundles.isEmpty() && !single.isEmpty());
        clusters.show(bundles, cluster -> line(board, cluster, found));
        list.show(single, card -> line(board, card, card.isHidden() ? null : dots(board, card)));
    }

    private DotStrip.@Nullable State dots(Board board, ContributionCard card) {
        return dots(board, Thing.of(card.id()), card.name(), board.allows(GroupDeed.PRIORITISE), List.of(card));
    }

    private ClusterItem.Line line(Board board, ClusterLine cluster, List<ContributionCard> visible) {
        return new ClusterItem.Line(
                cluster,
                board.voices(cluster),
                board.in(cluster, visible).stream()
                        .map(card -> line(board, card, null))
                        .toList(),
                dots(
                        board,
                        Thing.of(cluster.id()),
                        cluster.heading(),
                        board.takesDots(cluster),
                        board.in(cluster, board.cards()).stream()
                                .filter(ContributionCard::isShown)
                                .toList()));
    }

    private CardLine line(Board board, ContributionCard card, DotStrip.@Nullable State dots) {
        return new CardLine(card, card.isBy(participant.id()) && board.allows(GroupDeed.REWORD), dots);
    }

    private DotStrip.@Nullable State dots(
            Board board, Thing thing, String name, boolean giving, List<ContributionCard> cards) {
        var priorities = board.priorities();
        return !board.group().phase().isPastBundling()
                ? null
                : new DotStrip.State(
                        thing,
                        name,
                        priorities.of(participant.id(), thing),
                        priorities.left(participant.id()),
                        priorities.of(thing),
                        priorities.heads(thing),
                        giving,
                        !board.takesDotsOf(participant.id(), cards));
    }

    private DotStrip strip(DotStrip.State dots) {
        return new DotStrip(dots, dotDesk, participant);
    }

    /** Parts for one's own deeds and for dots are there only where they can be used. */
    private Component face(CardLine line) {
        var own = line.card().isBy(participant.id());
        var strip = line.dots() == null ? null : strip(line.dots());
        if (line.open()) {
            return own(line, strip);
        }
        return strip == null ? new CardPaper(line, own) : new CardItem(line, strip, own);
    }

    /** A card that is put together with others while its author writes in it moves as it is, with all that was typed. */
    private OwnCard own(CardLine line, @Nullable DotStrip strip) {
        return own.compute(
                line.card().id(),
                (id, known) -> known != null && known.isHeld()
                        ? known
                        : new OwnCard(line, strip, fields, desk, participant.id(), this::offerUndo, this::showAgain));
    }

    private void offerUndo(ContributionCard card) {
        undo.offer(
                getTranslation("contribution.withdrawn", card.name()), () -> desk.restore(participant.id(), card.id()));
    }
}
