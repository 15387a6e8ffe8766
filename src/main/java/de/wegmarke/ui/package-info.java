/** What every screen of the app uses: the layout, the small parts, the error screens. */
@ApplicationModule(allowedDependencies = {"shared", "database", "live"})
@NullMarked
package de.wegmarke.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
