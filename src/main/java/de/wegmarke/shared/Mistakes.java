package de.wegmarke.shared;

import java.util.List;

/** Several rules said no at once. Whoever can tell only one tells the first. */
public class Mistakes extends RuleViolation {

    private final transient List<RuleViolation> all;

    /** @param all at least one, in the order in which the form asks */
    Mistakes(List<RuleViolation> all) {
        super(all.getFirst().key(), all.getFirst().arguments());
        this.all = List.copyOf(all);
    }

    @Override
    public List<RuleViolation> all() {
        return all;
    }
}
