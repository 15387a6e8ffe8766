package de.wegmarke.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import de.wegmarke.priority.ClusterId;
import de.wegmarke.priority.ClusterLine;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Cancel;
import java.util.List;
import java.util.function.Consumer;

/** To which bundle the chosen cards go: each is a button. */
class ClusterPick extends Actions {

    ClusterPick(List<ClusterLine> clusters, Consumer<ClusterId> picked, Runnable cancel) {
        addClassName("wm-cluster-pick");
        clusters.forEach(cluster -> add(new Button(cluster.heading(), tap -> picked.accept(cluster.id()))));
        add(new Cancel(cancel));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.querySelector('vaadin-button').focus()");
    }
}
