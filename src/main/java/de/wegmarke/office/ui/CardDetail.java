package de.wegmarke.office.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ui.ContributionRoutes;
import de.wegmarke.contribution.ui.FullerWords;
import de.wegmarke.recommendation.Use;
import de.wegmarke.recommendation.ui.RecommendationRoutes;
import de.wegmarke.ui.Onward;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.Way;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One card, whole, what it is behind, and what can be made of it and of the others that are chosen. */
class CardDetail extends Section {

    private final Clock clock;
    private final Div face = new Div();
    private final Paragraph choice = new Paragraph();
    private final Button word;
    private final Button none;
    private Set<ContributionId> chosen = Set.of();
    private @Nullable Shown shown;

    CardDetail(CardPile pile, Clock clock) {
        this.clock = clock;
        addClassNames("wm-pane", "wm-detail");
        setAriaLabel(getTranslation("contribution.detail"));
        setId("detail");
        word = new Button(
                getTranslation("contribution.make-recommendation"),
                click -> Onward.to(RecommendationRoutes.form(sources())));
        word.addThemeVariants(ButtonVariant.PRIMARY);
        none = new Button(getTranslation("contribution.choose-none"), click -> pile.chooseNone());
        choice.getElement().setAttribute("role", "status");
        face.addClassName("wm-whole");
        add(face, choice, new Actions(word, none));
    }

    private Set<ContributionId> sources() {
        if (!chosen.isEmpty() || shown == null) {
            return chosen;
        }
        return shown.card().map(card -> Set.of(card.id())).orElse(Set.of());
    }

    void choose(Set<ContributionId> some) {
        chosen = some;
        Say.in(choice, getTranslation("contribution.chosen", some.size()));
        none.setVisible(!some.isEmpty());
        word.setVisible(!sources().isEmpty());
        word.setClassName("wm-of-whole", some.isEmpty());
    }

    void show(Optional<ContributionCard> card, List<Use> uses) {
        var now = new Shown(card, uses);
        if (!now.equals(shown)) {
            shown = now;
            face.removeAll();
            card.ifPresentOrElse(one -> face.add(back(), whole(one), behind(uses)), () -> {});
        }
        choose(chosen);
    }

    private Component whole(ContributionCard card) {
        var paper = CardFace.alone(card.kind().css());
        paper.head(new KindTag(card.kind()), CardFace.name(card.name()));
        paper.words(new H2(card.text()), card.language());
        paper.add(new FullerWords(card));
        paper.foot(
                new FieldPlaque(card.fieldNumber(), card.fieldTitle()),
                new Span(getTranslation("contribution.group-name", card.group(), card.groupName())),
                new Span(When.moment(card.arrivedAt(), clock, getLocale())));
        if (card.late()) {
            paper.add(Notice.plain(getTranslation("contribution.late-sentence")));
        }
        if (card.isHidden()) {
            paper.add(Notice.plain(getTranslation("contribution.hidden-sentence", card.hiddenBecause())));
        }
        if (card.withdrawn()) {
            paper.add(Notice.plain(getTranslation("contribution.withdrawn-sentence")));
        }
        return paper;
    }

    private Component behind(List<Use> uses) {
        var part = new Div(new H3(getTranslation("contribution.uses")));
        part.addClassName("wm-stack");
        if (uses.isEmpty()) {
            part.add(new Paragraph(getTranslation("contribution.unused")));
        }
        uses.forEach(use -> {
            var link = new Way(RecommendationRoutes.to(use.recommendation()), use.recommendation());
            link.addClassName("wm-link");
            part.add(new Paragraph(link));
        });
        return part;
    }

    private Way back() {
        var back = new Way(ContributionRoutes.CONTRIBUTIONS, getTranslation("contribution.back"));
        back.addClassNames("wm-link", "wm-back");
        return back;
    }

    private record Shown(Optional<ContributionCard> card, List<Use> uses) {}
}
