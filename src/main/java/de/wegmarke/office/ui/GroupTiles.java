package de.wegmarke.office.ui;

import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.conference.GroupId;
import de.wegmarke.office.GroupOverview;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several groups at a glance. */
class GroupTiles extends UnorderedList {

    private final Map<GroupId, GroupTile> tiles = new LinkedHashMap<>();
    private final boolean editable;

    /** @param editable whether the person may change the groups themselves */
    GroupTiles(boolean editable) {
        this.editable = editable;
        addClassNames("wm-list", "wm-tiles");
    }

    void show(List<GroupOverview> groups) {
        if (!List.copyOf(tiles.keySet()).equals(ids(groups))) {
            removeAll();
            tiles.clear();
            groups.forEach(one -> tiles.put(one.group().id(), new GroupTile(one, editable)));
            tiles.values().forEach(this::add);
        }
        groups.forEach(one -> Optional.ofNullable(tiles.get(one.group().id())).ifPresent(tile -> tile.show(one)));
    }

    private static List<GroupId> ids(List<GroupOverview> groups) {
        return groups.stream().map(one -> one.group().id()).toList();
    }
}
