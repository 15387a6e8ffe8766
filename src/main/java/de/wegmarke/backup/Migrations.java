package de.wegmarke.backup;

import java.util.Objects;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The steps from one schema to the next that are not written in SQL; any room may have some. */
final class Migrations {

    private static final String HOUSE = "de.wegmarke";

    private Migrations() {}

    static JavaMigration[] inJava() {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(new AssignableTypeFilter(JavaMigration.class));
        return search.findCandidateComponents(HOUSE).stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .map(name -> ClassUtils.resolveClassName(name, null))
                .map(BeanUtils::instantiateClass)
                .toArray(JavaMigration[]::new);
    }
}
