package de.wegmarke.results;

import de.wegmarke.privacy.Basis;
import de.wegmarke.privacy.Keeping;
import de.wegmarke.privacy.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is found by its words holds those of cards that are public (A3). */
@Configuration
class CatalogueStaying {

    @Bean
    Keeping catalogueKept() {
        return Keeping.staying("cards", Place.DATABASE, Basis.PUBLIC_TASK, "catalogue_entry.words");
    }
}
