@NullMarked
package de.wegmarke.ui.live;

import org.jspecify.annotations.NullMarked;
