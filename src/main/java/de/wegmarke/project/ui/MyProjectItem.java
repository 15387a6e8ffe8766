package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.Way;

/** One of several projects of an institution: what it said, and the way there. */
class MyProjectItem extends CardFace {

    MyProjectItem(ProjectLine project) {
        super("li");
        var said = project.commitment();
        head(new StateTag(said.stone(), getTranslation("project.mine-said." + said)), name(project.number()));
        words(new Paragraph(new Way(ProjectRoutes.mine(project.id()), project.title())));
    }
}
