package de.wegmarke.live;

import de.wegmarke.shared.Touched;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rings the bell for what was touched, once that is committed. */
@Component
class Ringer {

    private final Bell bell;

    Ringer(Bell bell) {
        this.bell = bell;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void committed(Touched touched) {
        bell.ring(touched.topics());
    }
}
