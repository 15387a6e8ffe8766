package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.html.Div;
import de.wegmarke.contribution.ClusterCard;
import de.wegmarke.contribution.ClusterDesk;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Conflict;
import de.wegmarke.ui.parts.TheirVersion;
import java.util.Map;
import java.util.function.Supplier;

/** Names a cluster anew. If another moderator was faster, both headings are shown (A1). */
class RenameForm extends Div {

    private final TheirVersion both = new TheirVersion();
    private final ClusterDesk desk;
    private final Person by;
    private final Supplier<ClusterCard> now;
    private final Runnable done;
    private ClusterCard seen;

    /** @param now the cluster as it is at the moment */
    RenameForm(ClusterDesk desk, Person by, Supplier<ClusterCard> now, Runnable done) {
        this.desk = desk;
        this.by = by;
        this.now = now;
        this.done = done;
        this.seen = now.get();
        add(new HeadingForm(seen.heading(), getTranslation("recommendation.save"), this::save, done), both);
    }

    private void save(String heading) {
        try {
            desk.rename(by, seen.id(), seen.version(), heading);
            done.run();
        } catch (Conflict faster) {
            seen = now.get();
            both.show(
                    Map.of(getTranslation("recommendation.cluster.heading"), seen.heading()),
                    () -> save(heading),
                    done);
        }
    }
}
