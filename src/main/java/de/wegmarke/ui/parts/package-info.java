@NullMarked
package de.wegmarke.ui.parts;

import org.jspecify.annotations.NullMarked;
