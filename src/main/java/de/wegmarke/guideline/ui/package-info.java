@NullMarked
package de.wegmarke.guideline.ui;

import org.jspecify.annotations.NullMarked;
