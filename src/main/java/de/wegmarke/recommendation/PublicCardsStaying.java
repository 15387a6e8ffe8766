package de.wegmarke.recommendation;

import de.wegmarke.privacy.Basis;
import de.wegmarke.privacy.Keeping;
import de.wegmarke.privacy.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of cards as they were published stay with what came of them, as the cards do (A3). */
@Configuration
class PublicCardsStaying {

    @Bean
    Keeping publicCardsKept() {
        return Keeping.staying(
                "cards",
                Place.DATABASE,
                Basis.PUBLIC_TASK,
                "recommendation_public_card.text",
                "recommendation_public_card.language");
    }
}
