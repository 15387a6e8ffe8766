package de.wegmarke.web;

import java.util.List;

/**
 * Pages to which participants come: they are there in all languages of the participant's screen, others in those that are whole. A room
 * that has such pages brings one of these.
 *
 * @param addresses of the pages; what lies below them belongs to them
 */
public record ParticipantPages(List<String> addresses) {

    public ParticipantPages(String... addresses) {
        this(List.of(addresses));
    }

    boolean hold(String path) {
        return addresses.stream().anyMatch(address -> path.equals(address) || path.startsWith(address + "/"));
    }
}
