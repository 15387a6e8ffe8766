/** "Look again" for the screens that are open (Mitlesen): who follows a topic is told that it changed, and nothing else. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package de.wegmarke.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
