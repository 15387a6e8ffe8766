package de.wegmarke.conference;

import de.wegmarke.database.Aggregate;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Person;
import de.wegmarke.people.Secret;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody in a group, without an account: known by their device (J3), or a voice at a scribe's (C8). */
@Entity
public class Participant extends Aggregate {

    @EmbeddedId
    private ParticipantId id;

    private GroupId breakoutGroup;
    /** The hash of what its cookie holds; null once the participant was forgotten (A3). */
    private @Nullable String deviceHash;

    /**
     * The hashes of the receipts that were handed, one for each secret that the device had meanwhile: what somebody has written down
     * stays good. None as long as nobody asked, and once the participant was forgotten.
     */
    @ElementCollection
    @CollectionTable(name = "participant_receipt", joinColumns = @JoinColumn(name = "participant"))
    @Column(name = "receipt_hash")
    private Set<String> receiptHashes = new HashSet<>();

    /** How often its receipts were thrown away. */
    private int receiptSeries;

    private @Nullable String voice;
    private String language;
    private Instant joinedAt;
    private Instant lastJoinedAt;
    private @Nullable Removal removal;

    protected Participant() {}

    Participant(GroupId group, DeviceKey device, String language, Instant when) {
        this.id = ParticipantId.next();
        this.breakoutGroup = group;
        this.deviceHash = device.hash();
        this.language = language;
        this.joinedAt = when;
        this.lastJoinedAt = when;
    }

    /** A voice that has no device: a scribe writes for it. */
    Participant(GroupId group, Voice voice, String language, Instant when) {
        this.id = voice.id();
        this.breakoutGroup = group;
        this.voice = voice.named();
        this.language = language;
        this.joinedAt = when;
        this.lastJoinedAt = when;
    }

    /** The same person by another secret. */
    void on(DeviceKey device) {
        deviceHash = device.hash();
    }

    void joinAgain(Instant when) {
        lastJoinedAt = when;
    }

    /** Whoever minds how many have come to the group and to the conference looks again. */
    Participant begins(ConferenceId conference) {
        touched(breakoutGroup.topic(), conference.topic());
        return this;
    }

    /**
     * The receipt, which is known from now on.
     *
     * @param secret by which the device is known
     * @throws NotAllowed if it is the device of somebody else
     */
    Receipt receipt(Secret device) {
        if (!device.hash().equals(deviceHash)) {
            throw new NotAllowed();
        }
        var receipt = Receipt.of(device, id, receiptSeries);
        receiptHashes.add(receipt.hash());
        return receipt;
    }

    /** None of the receipts is good any more; the next is another one. */
    void throwReceiptsAway() {
        receiptHashes.clear();
        receiptSeries++;
    }

    /**
     * Takes the device out of the group; what it wrote stays. The first reason stands.
     *
     * @throws RuleViolation if it has no device of its own, as a scribe's voice, or was forgotten
     */
    void remove(Person by, String because, Instant when) {
        if (deviceHash == null) {
            throw new RuleViolation("conference.no-device");
        }
        if (removal == null) {
            removal = new Removal(by.id().value(), when, Words.required(because, "conference.removal", 300));
            touched(id.topic(), breakoutGroup.topic());
        }
    }

    /** Undoes {@link #remove}. */
    void readmit() {
        if (removal != null) {
            removal = null;
            touched(id.topic(), breakoutGroup.topic());
        }
    }

    /** Why the device was taken out of the group; empty while it is in. */
    Optional<String> removedBecause() {
        return Optional.ofNullable(removal).map(Removal::because);
    }

    /** @throws NotAllowed once the participant was forgotten */
    void speak(String language) {
        if (deviceHash == null) {
            throw new NotAllowed();
        }
        this.language = language;
    }

    public ParticipantId id() {
        return id;
    }

    public GroupId group() {
        return breakoutGroup;
    }

    Membership membership() {
        return new Membership(id, breakoutGroup, language);
    }
}
