package de.wegmarke.guideline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import de.wegmarke.guideline.EditionDraft;
import de.wegmarke.guideline.EditionLine;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Stone;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LongRows;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.Way;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All editions of the guidelines, the newest first. */
@Route(value = GuidelineRoutes.EDITIONS, layout = MainLayout.class)
@RolesAllowed(Role.Names.COORDINATOR)
class EditionsView extends Main implements Titled {

    private final GuidelineDesk desk;
    private final CurrentPerson person;

    EditionsView(GuidelineDesk desk, CurrentPerson person) {
        this.desk = desk;
        this.person = person;
        addClassName("wm-page");
        var begin = new Button(getTranslation("guideline.begin"), pressed -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H1(title()), new Paragraph(getTranslation("guideline.explained")), begin);
        var list = new UnorderedList();
        list.addClassNames("wm-list", "wm-tiles");
        var editions = new LongRows<>(list, EditionLine::id, this::tile);
        var all = desk.count(person.get());
        if (all == 0) {
            add(new EmptyPlace(getTranslation("guideline.none")));
        } else {
            add(list, editions.more());
            editions.show(all, most -> desk.first(person.get(), most));
        }
    }

    @Override
    public String title() {
        return getTranslation("guideline.nav");
    }

    private void begin() {
        var draft = new EditionDraft(getTranslation("guideline.untitled"), "", "", "", null, List.of());
        var id = desk.draft(person.get(), draft);
        getUI().ifPresent(ui -> ui.navigate(GuidelineRoutes.edition(id)));
    }

    private ListItem tile(EditionLine edition) {
        var way = new Way(GuidelineRoutes.edition(edition.id()), edition.title());
        var state = new StateTag(
                edition.adopted() ? Stone.DONE : Stone.OPEN,
                getTranslation(edition.adopted() ? "guideline.state.adopted" : "guideline.state.draft"));
        var title = new H2(way);
        title.addClassName("wm-tile-title");
        var tile = new ListItem(
                title, new Paragraph(getTranslation("guideline.field-count", edition.fields())), new Paragraph(state));
        tile.addClassName("wm-tile");
        return tile;
    }
}
