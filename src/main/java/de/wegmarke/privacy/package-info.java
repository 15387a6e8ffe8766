/** Which personal data there is (Datenschutz), what for, for how long; and the daily run by which it leaves (A3). */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.wegmarke.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
