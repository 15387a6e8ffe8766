/** The adopted document (Leitlinien) in its editions (Fassungen), with its fields of action (Handlungsfelder). */
@ApplicationModule(allowedDependencies = {"shared", "database", "live", "ui", "ui::parts", "people"})
@NullMarked
package de.wegmarke.guideline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
