package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.people.Person;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.Notice;
import java.util.List;

/** What whoever leads the group can do with a cluster: name it anew, dissolve it (C6). */
class ClusterActs extends Div {

    private final Button dissolve = new Button(getTranslation("recommendation.cluster.dissolve"));
    private final FormPlace naming;
    private final Actions acts;
    private final Notice gone = Notice.plain(getTranslation("contribution.cluster-dissolved"));
    private transient LedCluster.Line line;

    ClusterActs(ClusterDesk clusters, Person by, LedCluster.Line first, LedCluster.Deeds deeds) {
        line = first;
        addClassName("wm-stack");
        naming = new FormPlace(getTranslation("recommendation.cluster.rename"), () -> form(clusters, by));
        naming.afterwards(deeds::written);
        gone.getElement().setAttribute("role", "status");
        Glance.onTap(dissolve, seen -> {
            clusters.dissolve(by, line.id(), Long.parseLong(seen));
            deeds.dissolved(line.cluster());
        });
        acts = new Actions(naming.opener(), dissolve);
        add(acts, gone, naming);
    }

    private HeadingForm form(ClusterDesk desk, Person by) {
        var id = line.id();
        return new HeadingForm(line.cluster())
                .renaming(
                        (seen, heading) -> desk.rename(by, id, seen, heading),
                        () -> new HeadingForm(desk.cluster(by, id)),
                        naming::close);
    }

    void show(LedCluster.Line now) {
        line = now;
        tellGone(false);
        setVisible(now.bundling());
        Glance.count(dissolve, String.valueOf(now.cluster().version()));
        List.of(naming.opener(), dissolve)
                .forEach(act ->
                        act.setAriaLabel(act.getText() + ": " + now.cluster().heading()));
    }

    /** Whether somebody words the heading anew. */
    boolean isWriting() {
        return naming.isOpen();
    }

    /** The cluster was dissolved elsewhere: nothing can be done with it but to see what one has written. */
    void tellGone(boolean dissolved) {
        gone.setVisible(dissolved);
        acts.setVisible(!dissolved);
    }
}
