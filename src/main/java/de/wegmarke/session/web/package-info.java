@NullMarked
package de.wegmarke.session.web;

import org.jspecify.annotations.NullMarked;
