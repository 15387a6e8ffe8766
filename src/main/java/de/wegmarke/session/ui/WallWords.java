package de.wegmarke.session.ui;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.shared.Languages;
import de.wegmarke.ui.parts.CardFace;

/** What a card says on a big screen: its own words, and those that the hall reads (C9). */
final class WallWords {

    private WallWords() {}

    static void on(CardFace face, ContributionCard card) {
        face.words(card.text(), card.language());
        var hall = Languages.FIRST.toLanguageTag();
        var translated = card.translations().in(hall);
        if (!translated.isEmpty()) {
            face.words(translated, hall);
        }
    }
}
