@NullMarked
package de.wegmarke.recommendation.ui;

import org.jspecify.annotations.NullMarked;
