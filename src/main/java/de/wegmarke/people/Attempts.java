package de.wegmarke.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Slows those who guess passwords, and nobody else: for each user name, whether it exists or not, five wrong ones at once from one
 * address and then one every fifteen seconds; from one address thirty a minute; for one name sixty an hour from addresses where it
 * has never come in, so that strangers lock nobody out; in total a hundred a minute, and sixty kept for names where they came in
 * before, whatever the others do. Codes of a second factor, which only they try who know the password: five wrong ones at once from
 * one address and then one a minute; for one account sixty an hour from addresses where none was ever right. What is right costs nothing, and neither does an attempt that nobody could answer. Of several nodes each gives out its
 * share; only the five passwords at once are given by each.
 */
@Component
public class Attempts {

    private static final int KEPT = 20_000;

    private final LoadingCache<OfOne, Bucket> ofOne = buckets(5, 1, Duration.ofSeconds(15));
    private final LoadingCache<String, Bucket> ofAddress;
    private final LoadingCache<String, Bucket> ofName;
    private final Cache<OfOne, Boolean> knownThere = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofDays(30))
            .build();
    private final LoadingCache<OfOne, Bucket> codesOfOne;
    private final LoadingCache<String, Bucket> codesOfAccount;
    private final Bucket ofAll;
    private final Bucket keptForKnown;

    Attempts(@Value("${wegmarke.nodes}") int nodes) {
        ofAddress = buckets(share(30, nodes), share(30, nodes), Duration.ofMinutes(1));
        ofName = buckets(share(60, nodes), share(60, nodes), Duration.ofHours(1));
        codesOfOne = buckets(share(5, nodes), 1, Duration.ofMinutes(nodes));
        codesOfAccount = buckets(share(60, nodes), share(60, nodes), Duration.ofHours(1));
        ofAll = bucket(share(100, nodes), share(100, nodes), Duration.ofMinutes(1));
        keptForKnown = bucket(share(60, nodes), share(60, nodes), Duration.ofMinutes(1));
    }

    private static int share(int ofAllNodes, int nodes) {
        return Math.max(1, ofAllNodes / nodes);
    }

    /** @param name a user name, or an account's id, which is none */
    private record OfOne(String name, String address) {}

    /** Takes one attempt; false if there is none left for now. */
    public boolean begin(String username, String address) {
        return takes(needed(username, address));
    }

    private static boolean takes(List<Bucket> needed) {
        var taken = 0;
        while (taken < needed.size() && needed.get(taken).tryConsume(1)) {
            taken++;
        }
        if (taken < needed.size()) {
            needed.subList(0, taken).forEach(bucket -> bucket.addTokens(1));
            return false;
        }
        return true;
    }

    /** Gives the attempt back: the password was right. */
    public void succeeded(String username, String address) {
        cameToNothing(username, address);
        knownThere.put(one(username, address), true);
    }

    /** Gives the attempt back: whether the password was right could not be found out. */
    public void cameToNothing(String username, String address) {
        needed(username, address).forEach(bucket -> bucket.addTokens(1));
    }

    /** Takes one attempt with a code; false if there is none left for now. */
    public boolean beginCode(AccountId account, String address) {
        return takes(neededForCode(account, address));
    }

    /** Gives the attempt back: the code was right. */
    public void codeSucceeded(AccountId account, String address) {
        giveCodeBack(account, address);
        knownThere.put(new OfOne(account.toString(), address), true);
    }

    /** Gives the attempt back: whether the code was right could not be found out. */
    public void giveCodeBack(AccountId account, String address) {
        neededForCode(account, address).forEach(bucket -> bucket.addTokens(1));
    }

    private List<Bucket> neededForCode(AccountId account, String address) {
        var one = new OfOne(account.toString(), address);
        return knownThere.getIfPresent(one) == null
                ? List.of(codesOfOne.get(one), codesOfAccount.get(one.name))
                : List.of(codesOfOne.get(one));
    }

    private List<Bucket> needed(String username, String address) {
        var one = one(username, address);
        return knownThere.getIfPresent(one) == null
                ? List.of(ofOne.get(one), ofAddress.get(address), ofName.get(one.name), ofAll)
                : List.of(keptForKnown);
    }

    private static OfOne one(String username, String address) {
        return new OfOne(key(username), address);
    }

    /** A name that nobody can have is known by its hash: whoever types a book fills no memory. */
    static String key(String username) {
        return Account.username(username).orElseGet(() -> new Secret(username).hash());
    }

    private static <K> LoadingCache<K, Bucket> buckets(long most, long again, Duration every) {
        return Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterAccess(Duration.ofHours(1))
                .build(key -> bucket(most, again, every));
    }

    private static Bucket bucket(long most, long again, Duration every) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(again, every))
                .build();
    }
}
