package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Secret;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where participants get their receipt, and where whoever holds one is known by it, without device and cookie (A3). */
@Service
@Deed
public class ReceiptDesk {

    private final Participants participants;

    ReceiptDesk(Participants participants) {
        this.participants = participants;
    }

    /**
     * Hands the participant their receipt; the same one each time until the device gets a new secret, and all stay good.
     *
     * @param device the secret in the cookie of the device
     * @throws NotAllowed if it is not the participant's device
     */
    public Receipt hand(Membership by, Secret device) {
        var found = participants.toChange(by.id()).orElseThrow(NotFound::new);
        var receipt = found.receipt(device);
        participants.save(found);
        return receipt;
    }

    /** Whose receipt it is; nobody's if there is no such one, or they were forgotten. */
    @Transactional(readOnly = true)
    public Optional<Membership> look(Receipt receipt) {
        return participants.withReceipt(receipt.hash()).map(Participant::membership);
    }

    /**
     * Throws the receipt away, and with it all that the participant had before: nobody finds anything by them. The device gets another.
     *
     * @throws NotFound if there is no such receipt (any more)
     */
    public void throwAway(Receipt receipt) {
        var found = participants
                .withReceipt(receipt.hash())
                .map(Participant::id)
                .flatMap(participants::toChange)
                .orElseThrow(NotFound::new);
        found.throwReceiptsAway();
        participants.save(found);
    }

    /**
     * Forgets who the participant was: their device and their receipt. What they wrote is nobody's from then on.
     *
     * @throws NotFound if there is no such receipt (any more)
     */
    public void forget(Receipt receipt) {
        participants.forgetSecrets(receipt.hash());
        participants.forgetCues(receipt.hash());
        if (participants.forget(receipt.hash()) == 0) {
            throw new NotFound();
        }
        participants.forgetReceipts(receipt.hash());
    }
}
