@NamedInterface("parts")
@NullMarked
package de.wegmarke.ui.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
