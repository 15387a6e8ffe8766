package de.wegmarke.conference.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.conference.ConferenceDraft;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.ConferenceState;
import de.wegmarke.conference.Contact;
import de.wegmarke.conference.Wifi;
import de.wegmarke.guideline.EditionLine;
import de.wegmarke.ui.parts.Form;
import de.wegmarke.ui.parts.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a coordinator types for a conference. */
class ConferenceForm extends Form<Long> {

    private static final Duration AROUND = Duration.ofDays(1);

    private final TextField code = at("conference.code", new TextField(label("code")));
    private final TextField title = at("conference.title", new TextField(label("title")));
    private final Moment begins;
    private final Moment ends;
    private final TextField place = at("conference.place", new TextField(label("place")));
    private final TextArea agenda = at("conference.agenda", new TextArea(label("agenda")));
    private final TextArea questions = at("conference.guiding-questions", new TextArea(label("guiding-questions")));
    private final TextArea watchWords = at("conference.watch-words", new TextArea(label("watch-words")));
    private final Select<EditionLine> edition = at("conference.edition", new Select<>());
    private final TextField contact = at("conference.contact-name", new TextField(label("contact-name")));
    private final TextField phone = at("conference.contact-phone", new TextField(label("contact-phone")));
    private final TextField mail = at("conference.contact-mail", new TextField(label("contact-mail")));
    private final TextField wifi = at("conference.wifi-name", new TextField(label("wifi-name")));
    private final TextField password = at("conference.wifi-password", new TextField(label("wifi-password")));
    private final Moment from;
    private final Moment until;

    /** @param adopted the editions of the guidelines to choose from */
    ConferenceForm(List<EditionLine> adopted, ZoneId zone) {
        begins = at("conference.begins", new Moment(label("begins"), zone));
        ends = at("conference.ends", new Moment(label("ends"), zone));
        from = at("conference.window-from", new Moment(label("window-from"), zone));
        until = at("conference.window-until", new Moment(label("window-until"), zone));
        // The same words belong to the pair; they are said at its end.
        at("conference.times", ends);
        at("conference.window-reversed", until);
        edition.setLabel(label("edition"));
        edition.setItems(adopted);
        edition.setItemLabelGenerator(EditionLine::title);
        if (adopted.size() == 1) {
            edition.setValue(adopted.getFirst());
        }
        wifi.setHelperText(getTranslation("conference.form.wifi-hint"));
        code.setHelperText(getTranslation("conference.form.code-hint"));
        questions.setHelperText(getTranslation("conference.form.guiding-questions-hint"));
        watchWords.setHelperText(getTranslation("conference.form.watch-words-hint"));
        until.setHelperText(getTranslation("conference.form.window-hint"));
        begins.addValueChangeListener(typed ->
                begins.instant().filter(known -> from.isEmpty()).ifPresent(known -> from.show(known.minus(AROUND))));
        ends.addValueChangeListener(typed ->
                ends.instant().filter(known -> until.isEmpty()).ifPresent(known -> until.show(known.plus(AROUND))));
        add(code, title, begins, ends, place, edition, questions, agenda);
        add(new H2(label("wifi")), wifi, password);
        add(new H2(label("contact")), contact, phone, mail, new H2(label("window")), from, until);
        add(new H2(label("moderation")), watchWords);
    }

    /** Fills in a known conference. Its code is given once (E2). */
    ConferenceForm fill(ConferencePage page) {
        code.setValue(page.code());
        code.setReadOnly(true);
        title.setValue(page.title());
        from.show(page.joinable().from());
        until.show(page.joinable().until());
        begins.show(page.begins());
        ends.show(page.ends());
        place.setValue(page.place());
        agenda.setValue(page.agenda());
        questions.setValue(String.join("\n", page.guidingQuestions()));
        watchWords.setValue(String.join("\n", page.watchWords()));
        edition.getListDataView()
                .getItems()
                .filter(known -> known.id().equals(page.edition()))
                .forEach(edition::setValue);
        edition.setReadOnly(page.state() != ConferenceState.PREPARED);
        contact.setValue(page.contact().name());
        phone.setValue(page.contact().phone());
        mail.setValue(page.contact().mail());
        wifi.setValue(page.wifi().name());
        password.setValue(page.wifi().password());
        loaded(page.version());
        return this;
    }

    /** What was typed. */
    ConferenceDraft draft() {
        return new ConferenceDraft(
                code.getValue(),
                title.getValue(),
                typed(begins),
                typed(ends),
                place.getValue(),
                agenda.getValue(),
                questions.getValue(),
                watchWords.getValue(),
                edition.getOptionalValue().map(EditionLine::id).orElse(null),
                new Contact(contact.getValue(), phone.getValue(), mail.getValue()),
                new Wifi(wifi.getValue(), password.getValue()),
                typed(from),
                typed(until));
    }

    private static @Nullable Instant typed(Moment moment) {
        return moment.instant().orElse(null);
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(
                title,
                begins,
                ends,
                place,
                edition,
                questions,
                agenda,
                wifi,
                password,
                contact,
                phone,
                mail,
                from,
                until,
                watchWords);
    }

    private String label(String field) {
        return getTranslation("conference.form." + field);
    }
}
