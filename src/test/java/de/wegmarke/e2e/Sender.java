package de.wegmarke.e2e;

import de.wegmarke.stage.Visitor;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Some devices of the group SPRACHEN without their screens, since one may not send so much: what they send and what is acknowledged. */
final class Sender {

    private static final int DEVICES = 4;

    private final List<Visitor> devices;
    private final UUID group;
    private final Map<UUID, Boolean> acknowledged = new LinkedHashMap<>();

    Sender(String address, Connection database) throws SQLException {
        devices = Stream.generate(() -> new Visitor(address)).limit(DEVICES).toList();
        devices.forEach(device -> device.get("/j/SPRACHEN"));
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select id from breakout_group where join_code = 'SPRACHEN'")) {
            rows.next();
            group = UUID.fromString(rows.getString(1));
        }
    }

    /** Sends that many cards, each once. */
    void send(int many) {
        for (int i = 0; i < many; i++) {
            send(UUID.randomUUID());
        }
    }

    /** Sends again what was not acknowledged. */
    void sendTheRest() {
        acknowledged.keySet().stream()
                .filter(card -> !acknowledged.get(card))
                .toList()
                .forEach(this::send);
    }

    private void send(UUID card) {
        acknowledged.put(card, put(card));
    }

    private boolean put(UUID card) {
        try {
            return devices.get(Math.floorMod(card.hashCode(), DEVICES))
                            .put(
                                    "/capture/groups/" + group + "/cards/" + card,
                                    "{\"kind\":\"NEED\",\"text\":\"%s\"}".formatted(card))
                            .statusCode()
                    == 204;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }

    List<UUID> acknowledged() {
        return acknowledged.keySet().stream().filter(acknowledged::get).toList();
    }

    int sent() {
        return acknowledged.size();
    }

    /** The ids of what was acknowledged and is not there, or is there more than once. */
    TreeSet<String> missing(Connection database) throws SQLException {
        var missing = new TreeSet<String>();
        acknowledged().forEach(card -> missing.add(card.toString()));
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select text from contribution group by text having count(*) = 1")) {
            while (rows.next()) {
                missing.remove(rows.getString(1));
            }
        }
        return missing;
    }
}
