package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.wegmarke.stage.Stage;

/**
 * Somebody who has nothing but a keyboard, and eyes: they go from stop to stop until they are where they want to be, and
 * see at each place where they go to work that they are there.
 */
record Keys(Page page) {

    /** More stops than this are no way to get anywhere. */
    private static final int FAR = 120;

    /** Whether a ring stands around the thing that has the keyboard, or around the field or choice it belongs to. */
    private static final String RING = """
            () => {
              const rings = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              let thing = document.activeElement;
              for (let up = 0; thing && up < 4; up++, thing = thing.parentElement) {
                const parts = [thing, ...(thing.shadowRoot?.querySelectorAll('[part]') ?? [])];
                if (parts.some((part) => rings(getComputedStyle(part)) || rings(getComputedStyle(part, '::after')))) {
                  return true;
                }
              }
              return false;
            }""";

    private static final String HERE = "() => { const a = document.activeElement; return a.localName + ' \"'"
            + " + (a.getAttribute('aria-label') ?? a.textContent).trim().slice(0, 60) + '\"'; }";

    /** Whether the thing stands before what has the keyboard. */
    private static final String BEFORE =
            "(thing) => !!(document.activeElement.compareDocumentPosition(thing) & Node.DOCUMENT_POSITION_PRECEDING)";

    void open(String address) {
        page.navigate(address);
    }

    void logIn(String address, Stage.Login login) {
        open(address + "/login");
        write("Benutzername", login.username());
        press("Tab");
        type(login.password());
        press("Enter");
        page.waitForURL("**/app/**");
    }

    Locator at(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Goes from stop to stop, forwards or back, until the thing has the keyboard. */
    void reach(Locator there) {
        there.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        var step = there.first().evaluate(BEFORE).equals(true) ? "Shift+Tab" : "Tab";
        for (var stops = 0; !has(there); stops++) {
            assertThat(stops)
                    .as("stops on the way to %s; now at %s", there, page.evaluate(HERE))
                    .isLessThan(FAR);
            press(step);
        }
        assertThat(page.evaluate(RING)).as("a ring around %s", there).isEqualTo(true);
    }

    void reach(AriaRole role, String name) {
        reach(at(role, name));
    }

    /** Presses a button or follows a link. */
    void use(AriaRole role, String name) {
        reach(role, name);
        press("Enter");
    }

    /** Presses a button, once it does not rest. */
    void push(String button) {
        reach(AriaRole.BUTTON, button);
        assertThat(at(AriaRole.BUTTON, button).first()).isEnabled();
        press("Enter");
    }

    /** Writes into the field of that name, over what stands there. */
    void write(String field, String text) {
        reach(AriaRole.TEXTBOX, field);
        press("Control+A");
        type(text);
    }

    /** Chooses one of several: the tabulator leads to the group, the arrows within it. */
    void pick(String group, String choice) {
        var wanted = page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(choice).setExact(true));
        reach(page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group))
                .getByRole(AriaRole.RADIO));
        for (var steps = 0; !has(wanted); steps++) {
            assertThat(steps).as("steps to %s", choice).isLessThan(20);
            press("ArrowDown");
        }
        press("Space");
        assertThat(wanted).isChecked();
    }

    void tick(String box) {
        reach(AriaRole.CHECKBOX, box);
        press("Space");
    }

    /** Answers the question that was just asked. */
    void confirm(String yes) {
        reach(page.locator("[role=dialog], [role=alertdialog], dialog[open]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(yes).setExact(true)));
        press("Enter");
    }

    void press(String key) {
        if (!key.endsWith("Tab")) {
            Screens.rest(page);
        }
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** The keyboard is, or comes by itself, to that thing. */
    void isAt(Locator thing) {
        assertThat(thing.and(page.locator(":focus"))).hasCount(1);
    }

    /** The keyboard is, or comes by itself, to something within that part, or to the part itself. */
    void isIn(Locator part) {
        assertThat(part.and(page.locator(":focus")).or(part.locator(":focus"))).hasCount(1);
    }

    void isAt(AriaRole role, String name) {
        isAt(at(role, name));
    }

    private boolean has(Locator thing) {
        return thing.and(page.locator(":focus")).count() > 0;
    }
}
