/** Where things are kept: the embedded MariaDB (or another one), the parts all aggregates share, number series. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package de.wegmarke.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
