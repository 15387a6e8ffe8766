/*
 * The keyboard never loses its place. When the thing that has it is drawn anew, taken away, hidden or switched off, the
 * focus goes to what stands there now: the same button in the fresh row, else the row, else the heading above. Whoever
 * moves the keyboard on purpose is faster and is left in peace.
 */

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
const ROW = 'li, tr, article, section, form, fieldset, .wm-card';
const PART = 'li, tr, article, section, main, dialog, [role="dialog"]';
/** How long others have to move the keyboard themselves; and how long a button may rest until it can be pressed again. */
const COURTESY = 60;
const REST = 1_000;
const REMEMBERED = 24;

/** One level of the way from a thing to the page, with what stood beside it: enough to see what became of it. */
interface Level {
  parent: Element;
  child: Element;
  index: number;
  before: Element | null;
  after: Element | null;
}

interface Place {
  element: HTMLElement;
  name: string;
  way: Level[];
  dialog: HTMLDialogElement | null;
}

/** Where the keyboard was, the latest first: when a dialog closes, what opened it may be gone as well. */
let places: Place[] = [];
let check = 0;
let restingSince = 0;

function placeOf(element: HTMLElement): Place {
  const way: Level[] = [];
  for (let child: Element = element; child.parentElement && child !== document.body; child = child.parentElement) {
    const parent = child.parentElement;
    const index = Array.prototype.indexOf.call(parent.children, child);
    way.push({ parent, child, index, before: child.previousElementSibling, after: child.nextElementSibling });
  }
  return { element, name: nameOf(element), way, dialog: element.closest('dialog') };
}

function nameOf(element: Element): string {
  const labels = (element as HTMLInputElement).labels;
  return element.getAttribute('aria-label') ?? (labels?.length ? labels[0].textContent : element.textContent) ?? '';
}

function isSeen(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

function isReady(element: Element): boolean {
  return isSeen(element) && !element.matches(':disabled, [disabled]');
}

function isLost(): boolean {
  return places.length > 0 && (document.activeElement ?? document.body) === document.body;
}

function look(): void {
  check = 0;
  if (!isLost()) {
    restingSince = 0;
    return;
  }
  const { element } = places[0];
  if (isSeen(element) && !isReady(element)) {
    restingSince ||= performance.now();
    if (performance.now() - restingSince < REST) {
      lookSoon();
      return;
    }
  }
  restingSince = 0;
  for (const place of places.filter(({ dialog }) => !dialog || isSeen(dialog))) {
    const now = isReady(place.element) ? place.element : nearest(place);
    if (now) {
      focusOn(now);
      return;
    }
  }
  focusOn(document.querySelector<HTMLElement>('main h1'));
}

function lookSoon(): void {
  check ||= window.setTimeout(look, COURTESY);
}

/** The thing in that part which is called the same. */
function sameIn(part: Element, { element, name }: Place): HTMLElement | undefined {
  return [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (one) => isReady(one) && one.localName === element.localName && nameOf(one) === name,
  );
}

/** What stands at the place now, from the inside out. */
function nearest(place: Place): HTMLElement | undefined {
  for (const level of place.way.filter(({ parent }) => isSeen(parent))) {
    const { parent, child, index, before, after } = level;
    const stays = (one: Element | null) => one?.parentElement === parent;
    if (!stays(child)) {
      const next = stays(after) ? after!.previousElementSibling : stays(before) ? before!.nextElementSibling : parent.children[index];
      if (next && next !== before && next !== after && isSeen(next)) {
        // In a fresh row: the same thing, else what was used in the old row before, the button that opened a form, say.
        const used = places.filter(({ way }) => way.some((one) => one.child === child));
        const rows = stays(before) || stays(after) ? [next] : [next, parent];
        const same = rows.flatMap((row) => used.flatMap((one) => sameIn(row, one) ?? [])).at(0);
        if (same || next.matches(ROW)) {
          return same ?? (next as HTMLElement);
        }
      }
      const neighbour = [after, before].find((one) => stays(one) && isSeen(one!) && one!.matches(ROW));
      if (neighbour) {
        return neighbour as HTMLElement;
      }
    }
    if (parent.matches(PART)) {
      const headings = parent.querySelectorAll<HTMLElement>('h1, h2, h3, h4');
      return [...headings].find(isSeen) ?? (parent as HTMLElement);
    }
  }
  return undefined;
}

export function focusOn(place: HTMLElement | null): void {
  if (place && !place.matches(FOCUSABLE)) {
    place.setAttribute('tabindex', '-1');
  }
  place?.focus();
}

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && target !== document.body) {
    places = [placeOf(target), ...places.filter(({ element }) => element !== target)].slice(0, REMEMBERED);
  }
});
// A tap beside everything puts the keyboard away on purpose.
document.addEventListener('pointerdown', () => (places = []), { capture: true });
new MutationObserver(() => places.length && lookSoon()).observe(document.documentElement, {
  childList: true,
  subtree: true,
  attributeFilter: ['hidden', 'disabled'],
});
