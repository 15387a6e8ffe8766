package de.wegmarke.database;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl;
import org.hibernate.boot.model.source.spi.AttributePath;

/**
 * Names the column of a one-value record after the attribute that holds it ({@code group.value} is the column
 * {@code group_id}'s plain {@code group}), so that ids and texts can be records without an annotation at each use.
 */
public class ColumnNames extends ImplicitNamingStrategyComponentPathImpl {

    @Override
    public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
        var name = super.determineBasicColumnName(source).getText();
        return toIdentifier(withoutValue(name), source.getBuildingContext());
    }

    @Override
    protected String transformAttributePath(AttributePath path) {
        return withoutValue(super.transformAttributePath(path));
    }

    private static String withoutValue(String name) {
        return name.endsWith("_value") ? name.substring(0, name.length() - "_value".length()) : name;
    }
}
