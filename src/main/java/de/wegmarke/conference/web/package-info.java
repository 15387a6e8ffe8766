@NullMarked
package de.wegmarke.conference.web;

import org.jspecify.annotations.NullMarked;
