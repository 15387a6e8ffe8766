@NullMarked
package de.wegmarke.people.web;

import org.jspecify.annotations.NullMarked;
