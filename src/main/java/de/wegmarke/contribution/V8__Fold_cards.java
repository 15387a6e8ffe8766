package de.wegmarke.contribution;

import de.wegmarke.shared.Folding;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Makes the cards that are there already ready to be searched: SQL does not know {@link Folding}. */
@Component
class V8__Fold_cards extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (var reading = context.getConnection().createStatement();
                var cards = reading.executeQuery("select id, text from contribution");
                var writing =
                        context.getConnection().prepareStatement("update contribution set folded = ? where id = ?")) {
            while (cards.next()) {
                writing.setString(1, Folding.of(cards.getString("text")));
                writing.setString(2, cards.getString("id"));
                writing.addBatch();
            }
            writing.executeBatch();
        }
    }
}
