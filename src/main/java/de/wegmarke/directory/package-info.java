/** The directory (Verzeichnis) of institutions (Institutionen). */
@ApplicationModule(
        allowedDependencies = {"shared", "database", "ui", "live", "ui::parts", "web", "people", "guideline"})
@NullMarked
package de.wegmarke.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
