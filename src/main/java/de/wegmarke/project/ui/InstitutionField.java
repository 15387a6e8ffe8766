package de.wegmarke.project.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import de.wegmarke.directory.DirectoryDesk;
import de.wegmarke.directory.InstitutionLine;
import de.wegmarke.people.Person;

/** Who is to answer for a project: an institution of the directory, or a new name. */
class InstitutionField extends ComboBox<String> {

    InstitutionField(DirectoryDesk directory, Person by) {
        super();
        setLabel(getTranslation("project.institution"));
        setItems(directory.institutions(by).stream().map(InstitutionLine::name).toList());
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail()));
    }

    String typed() {
        var value = getValue();
        return value == null ? "" : value;
    }
}
