/** The directory (Verzeichnis) of institutions (Institutionen). */
@ApplicationModule(allowedDependencies = {"shared", "database", "people"})
@NullMarked
package de.wegmarke.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
