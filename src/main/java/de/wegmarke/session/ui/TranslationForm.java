package de.wegmarke.session.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.TranslationDesk;
import de.wegmarke.contribution.Translations;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Languages;
import de.wegmarke.ui.parts.Form;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.SaveOrCancel;
import java.util.List;
import java.util.Locale;

/** Where whoever leads a group says in another language what stands on a card (C9). */
class TranslationForm extends Form<String> implements LedCardActs.CardForm {

    private final Select<Locale> language = new Select<>();
    private final TextArea text =
            at("contribution.translation", new TextArea(getTranslation("session.translation.text")));
    private final Notice away = Notice.plain(getTranslation("contribution.card-gone"));
    private Runnable done = () -> {};

    TranslationForm(TranslationDesk desk, Person by, ContributionCard card) {
        this(card, card.translations());
        choose(language.getListDataView().getItem(0));
        add(new SaveOrCancel(
                getTranslation("session.translation.save"),
                () -> save(
                        seen -> desk.translate(by, card.id(), tag(), seen, text.getValue()),
                        () -> new TranslationForm(card, desk.of(by, card.id())).choose(language.getValue())),
                () -> done.run()));
    }

    /** @param known what stands there in other languages */
    private TranslationForm(ContributionCard card, Translations known) {
        super("translate " + card.name());
        var own = Locale.forLanguageTag(card.language()).getLanguage();
        language.setLabel(getTranslation("session.translation.language"));
        language.setItemLabelGenerator(Languages::nameOf);
        language.setItems(Languages.ALL.stream()
                .filter(one -> one.getVariant().isEmpty() && !one.getLanguage().equals(own))
                .toList());
        language.addValueChangeListener(chosen -> {
            text.setValue(known.in(tag()));
            loaded(text.getValue());
        });
        text.setHelperText(getTranslation("session.translation.hint"));
        away.setVisible(false);
        away.getElement().setAttribute("role", "status");
        addComponentAsFirst(away);
        add(language, text);
    }

    private TranslationForm choose(Locale one) {
        language.setValue(one);
        return this;
    }

    private String tag() {
        return language.getValue().toLanguageTag();
    }

    @Override
    public void onDone(Runnable done) {
        this.done = done;
    }

    @Override
    public void tellGone(boolean gone) {
        away.setVisible(gone);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        text.focus();
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(language, text);
    }
}
