package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.WegmarkeTest;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Too much or nothing, typed into every form of the app: a sentence says so, and what was typed stays. */
@WegmarkeTest
@InBrowser
class EveryFormTest {

    private static final String TOO_MUCH =
            "Donaudampfschifffahrtsgesellschaft ".repeat(150).strip();
    private static final Pattern SAYS_TOO_MUCH = Pattern.compile("\\d Zeichen");
    private static final String FORM = ".wm-form:visible";
    private static final String TOLD = "[has-error-message]:visible, .wm-field-error:visible, .wm-trouble > *:visible";

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private FullConference conference;

    @Value("${wegmarke.base-url}")
    private String address;

    /**
     * A form.
     *
     * @param into opens it and chooses what is no text
     * @param save the name of its button
     * @param needed whether it cannot be saved with all its texts empty
     */
    private record Form(String name, Who who, String address, Consumer<Page> into, String save, boolean needed) {}

    @TestFactory
    Stream<DynamicTest> saysWhatIsTooLongOrMissing() {
        var seats = new Seats(browsers, address);
        var prepared = conference.prepared();
        return Stream.of(
                        coordinator(prepared),
                        project(prepared),
                        recommendation(prepared),
                        moderator(prepared),
                        others(prepared))
                .flatMap(List::stream)
                .map(form -> DynamicTest.dynamicTest(form.name, () -> tryOut(form, seats)));
    }

    private void tryOut(Form form, Seats seats) {
        var page = seats.of(form.who);
        page.navigate(address + form.address);
        Inspection.waitUntilCalm(page);
        form.into.accept(page);
        Inspection.waitUntilCalm(page);
        type(page, TOO_MUCH);
        save(page, form);
        var told = page.locator(TOLD);
        // One sentence at each field, all at once; the keyboard is at the first.
        assertThat(told.filter(new Locator.FilterOptions().setHasText(SAYS_TOO_MUCH)))
                .hasCount(places(page).size());
        assertThat(places(page).getFirst()).isFocused();
        places(page).forEach(place -> assertThat(place).hasValue(TOO_MUCH));
        if (form.needed) {
            type(page, "");
            save(page, form);
            assertThat(told.first()).isVisible();
        }
    }

    private static void type(Page page, String words) {
        places(page).forEach(place -> place.fill(words));
        page.keyboard().press("Tab");
    }

    private static List<Locator> places(Page page) {
        return page.locator(FORM)
                .last()
                .locator(
                        // A number is told by its own sentence, not by how long it is.
                        "input:is([type=text], :not([type])):not([role=combobox], [readonly], [inputmode=numeric] input):visible,"
                                + " textarea:visible")
                .all();
    }

    private static void save(Page page, Form form) {
        Screens.rest(page);
        var save = new Locator.GetByRoleOptions().setName(form.save).setExact(true);
        var within = page.locator(FORM).last().getByRole(AriaRole.BUTTON, save);
        // A form that is the screen's own has its buttons below.
        (within.count() == 1
                        ? within
                        : page.locator("main").getByRole(AriaRole.BUTTON, save).last())
                .click();
        Inspection.waitUntilCalm(page);
    }

    private List<Form> coordinator(FullConference.Prepared prepared) {
        var by = new Who.Holder(prepared.people().coordinator());
        var places = prepared.places();
        var conferences = "/app/conferences/" + places.conference();
        var draft = "/app/guidelines/" + places.draft().value();
        return List.of(
                new Form("conference", by, conferences + "/edit", page -> {}, "Speichern", true),
                new Form("group", by, conferences + "/groups/new", page -> {}, "Speichern", true),
                new Form("edition", by, draft, page -> {}, "Speichern", true),
                new Form("field of action", by, draft, button("Handlungsfeld hinzufügen"), "Speichern", true));
    }

    private List<Form> recommendation(FullConference.Prepared prepared) {
        var by = new Who.Holder(prepared.people().coordinator());
        var places = prepared.places();
        var one = "/app/recommendations/" + places.unanswered();
        var card = places.cards().get(1).value();
        return List.of(
                new Form(
                        "recommendation",
                        by,
                        "/app/contributions/recommendation?cards=" + card,
                        // The form below it puts the card to a recommendation that exists.
                        page -> page.locator(".wm-form").last().evaluate("form => form.remove()"),
                        "Handlungsempfehlung formulieren",
                        true),
                new Form("recommendation's words", by, one, button("Bearbeiten"), "Speichern", true),
                new Form("answer", by, one, button("Antwort geben").andThen(radio(0)), "Antwort speichern", true));
    }

    private List<Form> project(FullConference.Prepared prepared) {
        var by = new Who.Holder(prepared.people().coordinator());
        var places = prepared.places();
        var one = "/app/projects/" + places.agreed();
        Consumer<Page> step = page ->
                page.locator(".wm-row-actions").first().getByText("Bearbeiten").click();
        return List.of(
                new Form(
                        "project",
                        by,
                        "/app/recommendations/" + places.unanswered() + "/project",
                        page -> {},
                        "Projekt anlegen",
                        true),
                new Form("project's words", by, one, button("Bearbeiten"), "Speichern", true),
                new Form("step", by, one, button("Schritt hinzufügen"), "Speichern", true),
                new Form("step's words", by, one, step, "Speichern", true),
                new Form("report", by, one, button("Sachstand melden").andThen(radio(0)), "Sachstand speichern", true));
    }

    private List<Form> moderator(FullConference.Prepared prepared) {
        var by = new Who.Holder(prepared.people().moderator());
        var places = prepared.places();
        var group = "/app/groups/" + places.group().id().value();
        var bundling = "/app/groups/" + places.bundling().id().value();
        var wording = "/app/groups/" + places.wording().id().value();
        Consumer<Page> choose =
                page -> page.getByRole(AriaRole.CHECKBOX).first().check();
        Consumer<Page> menu =
                page -> page.locator(".wm-card-menu summary").first().click();
        Consumer<Page> rename =
                page -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Umbenennen"))
                        .click();
        return List.of(
                new Form("reason for hiding", by, group, menu.andThen(button("Ausblenden")), "Ausblenden", true),
                new Form(
                        "recommendation of a group",
                        by,
                        wording,
                        choose.andThen(button("Handlungsempfehlung formulieren")),
                        "Nummer vergeben",
                        true),
                new Form("cluster's heading", by, bundling, rename, "Speichern", true));
    }

    private List<Form> others(FullConference.Prepared prepared) {
        var people = prepared.people();
        var writer = new Who.Device(people.writer());
        return List.of(
                new Form("own card", writer, "/app/workshop", button("Bearbeiten"), "Speichern", true),
                new Form(
                        "person",
                        new Who.Holder(people.admin()),
                        "/app/people",
                        button("Person anlegen"),
                        "Speichern",
                        true),
                new Form(
                        "institution's answer",
                        new Who.Device(people.asked()),
                        "/app/my-project",
                        radio(2),
                        "Antwort senden",
                        true),
                new Form(
                        "institution's report",
                        new Who.Device(people.agreed()),
                        "/app/my-project",
                        radio(0),
                        "Sachstand senden",
                        true));
    }

    private static Consumer<Page> button(String name) {
        return page -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static Consumer<Page> radio(int which) {
        return page ->
                page.locator(FORM).last().getByRole(AriaRole.RADIO).nth(which).check();
    }
}
