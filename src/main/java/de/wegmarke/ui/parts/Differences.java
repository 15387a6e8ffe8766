package de.wegmarke.ui.parts;

/** What says something else by now than the public reads, each with both (P8). */
public class Differences extends LiveList<Differences.Difference> {

    /**
     * One thing that says something else by now.
     *
     * @param what it is, translated; none twice
     * @param inPublic what the public reads; empty if nothing yet
     * @param now what stands there by now; empty if nothing any more
     */
    public record Difference(String what, String inPublic, String now) {}

    public Differences() {
        super(Difference::what, DifferenceItem::new);
    }
}
