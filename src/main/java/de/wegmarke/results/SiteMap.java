package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.guideline.FieldLine;
import java.util.List;

/**
 * Which public pages there are.
 *
 * @param paths one page of the addresses of recommendations and projects
 */
record SiteMap(List<ConferencePage> conferences, List<FieldLine> fields, List<String> paths, Pages pages) {

    static final int SIZE = 500;
}
