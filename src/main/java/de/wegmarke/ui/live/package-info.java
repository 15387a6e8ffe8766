@NamedInterface("live")
@NullMarked
package de.wegmarke.ui.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
