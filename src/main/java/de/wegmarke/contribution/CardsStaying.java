package de.wegmarke.contribution;

import de.wegmarke.privacy.Basis;
import de.wegmarke.privacy.Keeping;
import de.wegmarke.privacy.Place;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people wrote stays, with its past (C5, A2): when its author has left, it is nobody's (A3). Photos of paper leave. */
@Configuration
class CardsStaying {

    @Bean
    Keeping photosKept(SheetPhotos photos, @Value("${wegmarke.keep-photos}") int days) {
        return Keeping.leaving("photos", Basis.PUBLIC_TASK, days, photos::forget, "sheet_photo.content");
    }

    @Bean
    Keeping cardsKept() {
        return Keeping.staying(
                "cards",
                Place.DATABASE,
                Basis.PUBLIC_TASK,
                "card_batch.source",
                "contribution.text",
                "contribution.details",
                "contribution.translations",
                "contribution.folded",
                "contribution.language",
                "contribution.hiding_because",
                "moderation_entry.because",
                "moderation_entry.said",
                "participant.voice");
    }
}
