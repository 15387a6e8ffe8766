@NullMarked
package de.wegmarke.project.ui;

import org.jspecify.annotations.NullMarked;
