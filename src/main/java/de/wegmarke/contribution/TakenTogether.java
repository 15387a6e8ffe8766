package de.wegmarke.contribution;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Cards that came together go together, and come back together (C5, C12). */
@Component
class TakenTogether {

    private final CardBatches batches;
    private final Contributions contributions;
    private final Clock clock;

    TakenTogether(CardBatches batches, Contributions contributions, Clock clock) {
        this.batches = batches;
        this.contributions = contributions;
        this.clock = clock;
    }

    void takeBack(CardBatch batch) {
        if (!batch.isUndone()) {
            batch.undo(clock.instant());
            batches.save(batch);
            var cards = contributions.toChange(batch.id());
            cards.forEach(card -> card.withdraw(card.author(), clock.instant()));
            contributions.saveAll(cards);
        }
    }

    void putBack(CardBatch batch) {
        if (batch.isUndone()) {
            batch.redo();
            batches.save(batch);
            var cards = contributions.toChange(batch.id());
            cards.forEach(card -> card.restore(card.author()));
            contributions.saveAll(cards);
        }
    }
}
