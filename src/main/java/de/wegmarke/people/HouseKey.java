package de.wegmarke.people;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What seals words for a short while, on all nodes alike: what one has sealed, another knows. It opens nothing by itself, so it may
 * lie in the database as it is.
 */
@Component
public class HouseKey implements Supplier<Secret> {

    private final JdbcTemplate database;
    private volatile @Nullable Secret known;

    HouseKey(JdbcTemplate database) {
        this.database = database;
    }

    /** @throws org.springframework.dao.DataAccessException if nobody has asked before and the database is away */
    @Override
    public Secret get() {
        var secret = known;
        if (secret == null) {
            // Of several who ask first, one puts it there.
            database.update(
                    "insert ignore into house_key (id, value) values (1, ?)",
                    Secret.fresh().value());
            secret = new Secret(database.queryForList("select value from house_key", String.class)
                    .getFirst());
            known = secret;
        }
        return secret;
    }
}
