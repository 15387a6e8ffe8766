/** What a group finds most important: cards put together (Themenbündel) and the dots they get (Punkt). */
@ApplicationModule(allowedDependencies = {"shared", "database", "live", "people", "conference", "contribution"})
@NullMarked
package de.wegmarke.priority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
