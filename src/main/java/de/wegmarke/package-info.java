@NullMarked
package de.wegmarke;

import org.jspecify.annotations.NullMarked;
