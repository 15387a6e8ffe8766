/** What is said in the groups: cards (Beitrag), and who stands behind them (Stimme). */
@ApplicationModule(
        allowedDependencies = {"shared", "database", "ui", "web", "privacy", "people", "guideline", "conference"})
@NullMarked
package de.wegmarke.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
