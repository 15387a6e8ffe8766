package de.wegmarke.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.stage.Visitor;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Many phones of the group SPRACHEN that send at the same time, each card again until it is acknowledged. */
final class Phones {

    private static final int CARDS_OF_ONE = 10;

    private final List<Visitor> phones = new ArrayList<>();
    private final UUID group;
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final List<Thread> senders = new ArrayList<>();

    /** @param address that of the proxy, so that each stays with its node */
    Phones(int many, String address, UUID group) throws GeneralSecurityException {
        this.group = group;
        for (var i = 0; i < many; i++) {
            var phone = new Visitor(address, Https.trusting());
            assertThat(phone.get("/j/SPRACHEN").statusCode()).isEqualTo(303);
            assertThat(phone.get("/app/workshop").statusCode()).isEqualTo(200);
            phones.add(phone);
        }
    }

    /** How many phones are with the node. */
    long with(String node) {
        return phones.stream()
                .filter(phone -> phone.cookies().contains("wm_node=" + node))
                .count();
    }

    void beginToSend() {
        phones.forEach(phone -> senders.add(Thread.ofVirtual().start(() -> sendAll(phone))));
    }

    private void sendAll(Visitor phone) {
        for (var i = 0; i < CARDS_OF_ONE; i++) {
            var card = UUID.randomUUID();
            while (!send(phone, card)) {
                rest();
            }
            acknowledged.add(card);
        }
    }

    private boolean send(Visitor phone, UUID card) {
        try {
            return phone.put(
                                    "/capture/groups/" + group + "/cards/" + card,
                                    "{\"kind\":\"NEED\",\"text\":\"%s\"}".formatted(card))
                            .statusCode()
                    == 204;
        } catch (UncheckedIOException cut) {
            return false;
        }
    }

    void awaitAcknowledged(int many) {
        while (acknowledged.size() < many) {
            rest();
        }
    }

    void awaitTheEnd() throws InterruptedException {
        for (var sender : senders) {
            sender.join();
        }
    }

    Set<UUID> acknowledged() {
        return acknowledged;
    }

    int sent() {
        return phones.size() * CARDS_OF_ONE;
    }

    /** How often each card that is an id lies in the database. */
    static Map<UUID, Integer> found(Connection database) throws SQLException {
        var found = new TreeMap<UUID, Integer>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select text, count(*) from contribution where text rlike '^[0-9a-f-]{36}$' group by text")) {
            while (rows.next()) {
                found.put(UUID.fromString(rows.getString(1)), rows.getInt(2));
            }
        }
        return found;
    }

    /** Between two tries. */
    private static void rest() {
        try {
            new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", ended);
        }
    }
}
