package de.wegmarke.session.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.contribution.CardCount;
import de.wegmarke.contribution.Voices;
import de.wegmarke.people.Person;
import de.wegmarke.priority.ClusterCard;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.ClusterId;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.LiveParts;
import de.wegmarke.ui.parts.Notice;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A cluster as the moderator sees it: to be chosen as a whole (E1), named, dissolved (C6). It changes in place. */
class LedCluster extends HtmlContainer implements LiveParts.Held, LiveParts.Renewed<LedCluster.Line> {

    private final H3 heading = new H3();
    private final Span voices = new Span();
    private final Checkbox choice = new Checkbox(getTranslation("recommendation.cluster.choose"));
    private final Button more = new Button(getTranslation("recommendation.cluster.add"));
    private final Button dissolve = new Button(getTranslation("recommendation.cluster.dissolve"));
    private final FormPlace naming;
    private final Div place = new Div();
    private final Actions acts;
    private final LiveList<LedCard.Line> cards;
    private final transient Function<LedDots.State, LedDots> counting;
    private final Notice gone = Notice.plain(getTranslation("contribution.cluster-dissolved"));
    private @Nullable LedDots dots;
    private transient Line line;

    /**
     * @param chosen whether all its cards are
     * @param bundling whether clusters may be changed now (C1)
     * @param addable whether cards are chosen that could be put to it
     * @param dots null before dots are given
     */
    record Line(
            ClusterCard cluster,
            Voices voices,
            List<LedCard.Line> cards,
            boolean chosen,
            boolean bundling,
            boolean addable,
            LedDots.@Nullable State dots) {

        ClusterId id() {
            return cluster.id();
        }
    }

    LedCluster(
            ClusterDesk clusters,
            Person by,
            Line first,
            Function<LedCard.Line, LedCard> face,
            Function<LedDots.State, LedDots> counting,
            Consumer<Boolean> choose,
            Consumer<ClusterId> add,
            Consumer<ClusterCard> dissolved,
            Runnable written) {
        super("li");
        this.line = first;
        this.counting = counting;
        addClassName("wm-bundle");
        voices.addClassName("wm-hint");
        choice.addClassName("wm-push");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        naming = new FormPlace(getTranslation("recommendation.cluster.rename"), () -> form(clusters, by));
        naming.afterwards(written);
        gone.setVisible(false);
        gone.getElement().setAttribute("role", "status");
        dissolve.addClickListener(click -> {
            clusters.dissolve(by, line.id());
            dissolved.accept(line.cluster());
        });
        more.addClickListener(click -> add.accept(line.id()));
        acts = new Actions(more, naming.opener(), dissolve);
        var head = new Div(heading, choice);
        head.addClassName("wm-card-head");
        cards = new LiveList<>(line -> line.card().id(), face);
        add(head, voices, acts, gone, naming, place, cards);
        takes(first);
    }

    private HeadingForm form(ClusterDesk desk, Person by) {
        var id = line.id();
        var form = new HeadingForm(line.cluster());
        Runnable save = () -> {
            if (form.save(
                    seen -> desk.rename(by, id, seen, form.heading()), () -> new HeadingForm(desk.cluster(by, id)))) {
                naming.close();
            }
        };
        return form.end(getTranslation("recommendation.save"), save, naming::close);
    }

    @Override
    public final boolean takes(Line now) {
        line = now;
        gone.setVisible(false);
        choice.setVisible(true);
        voices.setVisible(true);
        heading.setText(now.cluster().heading());
        var count = CardCount.of(now.cards().stream().map(LedCard.Line::card).toList());
        voices.setText(getTranslation(
                "contribution.cluster-voices", count.shown(), now.voices().people(), count.hidden()));
        choice.setValue(now.chosen());
        choice.setAriaLabel(getTranslation(
                "recommendation.cluster.choose-named", now.cluster().heading()));
        List.of(more, naming.opener(), dissolve)
                .forEach(act ->
                        act.setAriaLabel(act.getText() + ": " + now.cluster().heading()));
        more.setEnabled(now.addable());
        acts.setVisible(now.bundling());
        naming.setVisible(now.bundling());
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
        return naming.isOpen();
    }

    @Override
    public void tellGone(boolean dissolved) {
        gone.setVisible(dissolved);
        List.of(choice, voices, acts).forEach(part -> part.setVisible(!dissolved));
        if (dissolved) {
            // They lie singly below.
            cards.show(List.of());
        }
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
