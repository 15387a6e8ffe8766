package de.wegmarke.privacy;

import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One kind of personal data (A3). The room that keeps it brings it along as a bean; the page on privacy and the daily run are made
 * from all of them, so that the one says what the other does.
 *
 * @param key tells it from others: what it is, what for and how long stand in the texts {@code privacy.what.KEY},
 *     {@code privacy.purpose.KEY} and {@code privacy.stay.KEY}
 * @param holds where exactly: columns ({@code table.column}), the names of cookies, the beginnings of what the browser keeps
 * @param stay for how long, counted from what its text says; none if it does not leave by time
 * @param leaving how it leaves by the daily run; none if it leaves otherwise, or stays
 */
public record Keeping(
        String key,
        Place place,
        Basis basis,
        Set<String> holds,
        @Nullable Period stay,
        @Nullable Leaving leaving) {

    /** How one kind of personal data leaves the database, its past included, in the transaction that is there. */
    @FunctionalInterface
    public interface Leaving {

        /**
         * Lets go what is older.
         *
         * @return how many: of people, links, names
         */
        int leave(Instant before);
    }

    public Keeping {
        holds = Set.copyOf(holds);
    }

    /** What stays, or leaves otherwise than by the daily run. */
    public static Keeping staying(String key, Place place, Basis basis, String... holds) {
        return new Keeping(key, place, basis, Set.of(holds), null, null);
    }

    /** What the browser lets go by itself after that time. */
    public static Keeping onTheDevice(String key, Period stay, String... holds) {
        return new Keeping(key, Place.DEVICE, Basis.WISHED_SERVICE, Set.of(holds), stay, null);
    }

    /** What leaves the database by the daily run after that many days. */
    public static Keeping leaving(String key, Basis basis, int days, Leaving leaving, String... holds) {
        return new Keeping(key, Place.DATABASE, basis, Set.of(holds), Period.ofDays(days), leaving);
    }

    /** The same kind, with what another room keeps of it, which stays as well. */
    Keeping and(Keeping other) {
        return new Keeping(
                key,
                place,
                basis,
                Stream.concat(holds.stream(), other.holds.stream()).collect(Collectors.toSet()),
                stay,
                leaving);
    }

    /** In days; 0 if it does not leave by time. */
    public int days() {
        return stay == null ? 0 : stay.getDays();
    }

    /** What is older leaves now. */
    Instant before(ZonedDateTime now) {
        return now.minusDays(days()).toInstant();
    }
}
