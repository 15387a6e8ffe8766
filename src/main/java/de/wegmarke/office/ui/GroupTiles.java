package de.wegmarke.office.ui;

import de.wegmarke.office.GroupLine;
import de.wegmarke.ui.parts.LiveList;

/** Several groups at a glance. */
class GroupTiles extends LiveList<GroupLine> {

    /** @param editable whether the person may change the groups themselves */
    GroupTiles(boolean editable) {
        super(one -> one.group().id(), one -> new GroupTile(one, editable));
        addClassName("wm-tiles");
    }
}
