package de.wegmarke.recommendation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.recommendation.PublicCard;
import de.wegmarke.recommendation.RecommendationPage;
import de.wegmarke.ui.parts.Differences.Difference;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a public recommendation and the cards behind it said when they were published, and what they say now (P8). */
final class ChangedWords {

    private ChangedWords() {}

    static List<Difference> of(RecommendationPage page, Locale reader) {
        var published = page.published();
        if (published == null) {
            return List.of();
        }
        var now = page.words();
        return Stream.concat(
                        Stream.of(
                                new Difference(
                                        I18NProvider.translate("recommendation.title"), published.title(), now.title()),
                                new Difference(
                                        I18NProvider.translate("recommendation.text"), published.text(), now.text())),
                        page.sources().stream()
                                .filter(ContributionCard::isShown)
                                .map(card -> new Difference(
                                        I18NProvider.translate("recommendation.card", card.name()),
                                        said(published.byCard().get(card.id()), reader),
                                        said(now.byCard().get(card.id()), reader))))
                .toList();
    }

    /** With kind and language, which may be all that has changed. */
    private static String said(@Nullable PublicCard card, Locale reader) {
        return card == null
                ? ""
                : I18NProvider.translate(
                        "recommendation.card-says",
                        card.text(),
                        I18NProvider.translate(card.kind().key()),
                        Locale.forLanguageTag(card.language()).getDisplayLanguage(reader));
    }
}
