/** What every plain page uses: the language of a request, headers, the cache of rendered pages, error pages. */
@ApplicationModule(allowedDependencies = {"shared", "database", "live"})
@NullMarked
package de.wegmarke.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
