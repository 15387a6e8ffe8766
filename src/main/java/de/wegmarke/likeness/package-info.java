/** Which texts say something alike (Ähnlichkeit): by their words, not by their sense, and never without saying which words. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.wegmarke.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
