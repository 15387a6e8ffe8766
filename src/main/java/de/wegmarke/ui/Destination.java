package de.wegmarke.ui;

import java.util.Set;

/**
 * One place the navigation leads to. A room offers its own as Spring beans; {@link MainLayout} shows those that the person
 * may go to.
 *
 * @param key translation key of the word in the navigation
 * @param path address below the app's own, without a leading slash: {@code "people"}
 * @param order from left to right, small ones first; leave gaps of ten
 * @param roles names of the roles that may go there; one of them is enough
 */
public record Destination(String key, String path, int order, Set<String> roles) {

    public Destination {
        roles = Set.copyOf(roles);
    }
}
