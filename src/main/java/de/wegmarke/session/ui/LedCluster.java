package de.wegmarke.session.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeLabel;
import de.wegmarke.people.Person;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.ClusterId;
import de.wegmarke.priority.ClusterLine;
import de.wegmarke.priority.Voices;
import de.wegmarke.ui.parts.LiveParts;
import de.wegmarke.ui.parts.LongRows;
import de.wegmarke.ui.parts.Say;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A cluster as the moderator sees it: to be chosen as a whole (E1), named, dissolved (C6). It changes in place. */
class LedCluster extends HtmlContainer implements LiveParts.Held, LiveParts.Renewed<LedCluster.Line> {

    private final H3 heading = new H3();
    private final CardSwitch choice = new CardSwitch(false);
    private final NativeLabel switched = choice.labelled(getTranslation("recommendation.cluster.choose"));
    private final ClusterVoices voices = new ClusterVoices();
    private final ClusterActs acts;
    private final Div place = new Div();
    private final LongRows<LedCard.Line> cards;
    private final transient Function<LedDots.State, LedDots> counting;
    private @Nullable LedDots dots;
    private transient Line line;

    /**
     * @param choosable whether it may be chosen: something can be done with it now
     * @param chosen whether all its cards are
     * @param bundling whether clusters may be changed now (C1)
     * @param dots null before dots are given
     */
    record Line(
            ClusterLine cluster,
            Voices voices,
            List<LedCard.Line> cards,
            boolean choosable,
            boolean chosen,
            boolean bundling,
            LedDots.@Nullable State dots) {

        ClusterId id() {
            return cluster.id();
        }
    }

    /** What may be done with a cluster, besides what it does itself. */
    interface Deeds {

        /** Chooses it as a whole, or takes that back. */
        void choose(ClusterId cluster, boolean yes);

        /** It was dissolved here: that can be taken back. */
        void dissolved(ClusterLine cluster);

        /** The form for its heading was closed: what happened meanwhile can be shown now. */
        void written();
    }

    LedCluster(
            ClusterDesk clusters,
            Person by,
            Line first,
            Function<LedCard.Line, LedCard> face,
            Function<LedDots.State, LedDots> counting,
            Deeds deeds) {
        super("li");
        this.line = first;
        this.counting = counting;
        addClassName("wm-bundle");
        getElement().setAttribute("data-bundle", first.id().value().toString());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                deeds.choose(line.id(), change.getValue());
            }
        });
        acts = new ClusterActs(clusters, by, first, deeds);
        var head = new Div(heading, switched);
        head.addClassName("wm-card-head");
        cards = new LongRows<>(Bundle.CARDS, line -> line.card().id(), face);
        add(head, voices, acts, place, cards.place(), cards.more());
        takes(first);
    }

    @Override
    public final boolean takes(Line now) {
        line = now;
        stand(true);
        Say.in(heading, now.cluster().heading());
        voices.show(now.voices(), now.cards().stream().map(LedCard.Line::card));
        choice.setValue(now.chosen());
        choice.setAriaLabel(getTranslation(
                "recommendation.cluster.choose-named", now.cluster().heading()));
        acts.show(now);
        place.setVisible(now.dots() != null);
        if (now.dots() != null) {
            show(now.dots());
        }
        cards.show(now.cards());
        return true;
    }

    /** While somebody words its heading anew, another who dissolves it does not take the words away. */
    @Override
    public boolean isHeld() {
        return acts.isWriting();
    }

    @Override
    public void tellGone(boolean dissolved) {
        stand(!dissolved);
        acts.tellGone(dissolved);
        if (dissolved) {
            // They lie singly below.
            cards.show(List.of());
        }
    }

    private void stand(boolean still) {
        switched.setVisible(still && line.choosable());
        voices.setVisible(still);
    }

    /** A card in it is written in no more: what became of it meanwhile shows. */
    void showAgain() {
        cards.show(line.cards());
    }

    private void show(LedDots.State state) {
        if (dots == null) {
            dots = counting.apply(state);
            place.add(dots);
        }
        dots.show(state);
    }

    boolean shows(ClusterId cluster) {
        return line.id().equals(cluster);
    }

    void focus() {
        choice.focus();
    }
}
