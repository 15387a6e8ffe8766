/** Documents (Dokumente): pages that are made to be printed, as tagged PDF. */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package de.wegmarke.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
