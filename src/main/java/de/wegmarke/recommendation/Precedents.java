package de.wegmarke.recommendation;

import java.util.List;

/** What earlier conferences came to, for those who are about to say something like it. The room that reads in public brings it along as a bean. */
@FunctionalInterface
public interface Precedents {

    /** Those of which the public heard last, the latest first; no more than anybody can be reminded of. */
    List<Precedent> latest();
}
