/** Backups (Sicherungen): everything the database holds, with its past, in one file, and back. */
@ApplicationModule(allowedDependencies = "database")
@NullMarked
package de.wegmarke.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
