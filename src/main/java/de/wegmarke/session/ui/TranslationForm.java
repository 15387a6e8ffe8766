package de.wegmarke.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.TranslationDesk;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.Languages;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.SaveOrCancel;
import java.util.Locale;

/** Where whoever leads a group says in another language what stands on a card (C9). */
class TranslationForm extends Div implements LedCardActs.CardForm {

    private final Select<Locale> language = new Select<>();
    private final TextArea text = new TextArea(getTranslation("session.translation.text"));
    private final FieldTrouble trouble;
    private final Notice away = Notice.plain(getTranslation("contribution.card-gone"));
    private Runnable done = () -> {};
    private String seen = "";

    TranslationForm(TranslationDesk desk, Person by, ContributionCard card) {
        addClassName("wm-form");
        var own = Locale.forLanguageTag(card.language()).getLanguage();
        language.setLabel(getTranslation("session.translation.language"));
        language.setItemLabelGenerator(Languages::nameOf);
        language.setItems(Languages.ALL.stream()
                .filter(one -> one.getVariant().isEmpty() && !one.getLanguage().equals(own))
                .toList());
        language.addValueChangeListener(chosen -> {
            seen = card.translations().in(chosen.getValue().toLanguageTag());
            text.setValue(seen);
        });
        language.setValue(language.getListDataView().getItem(0));
        text.setHelperText(getTranslation("session.translation.hint"));
        trouble = new FieldTrouble().at("contribution.translation", text).keep("translate-" + card.name());
        away.setVisible(false);
        away.getElement().setAttribute("role", "status");
        add(
                away,
                language,
                text,
                trouble,
                new SaveOrCancel(
                        getTranslation("session.translation.save"), () -> save(desk, by, card), () -> done.run()));
    }

    @Override
    public void onDone(Runnable done) {
        this.done = done;
    }

    @Override
    public void tellGone(boolean gone) {
        away.setVisible(gone);
    }

    private boolean save(TranslationDesk desk, Person by, ContributionCard card) {
        try {
            return trouble.attempt(
                    () -> desk.translate(by, card.id(), language.getValue().toLanguageTag(), seen, text.getValue()));
        } catch (Conflict other) {
            trouble.add(Notice.error(getTranslation("session.translation.meanwhile")));
            return false;
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        text.focus();
    }
}
