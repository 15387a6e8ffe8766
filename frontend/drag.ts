/**
 * Cards are drawn with the mouse onto a bundle, onto another card, or out of a bundle to the single ones: an extra beside the switches,
 * which finger and keyboard use. Only what can be chosen can be drawn.
 *
 * Event on the list: `wm-drawn` with the name of the card, and that of the card or the bundle it was drawn onto.
 */

const LIST = '.wm-led-cards';
const NAME = ':scope > .wm-card-head > .wm-switch > span';
const UNDER = 'data-drawn-over';

let drawn: HTMLElement | null = null;

const cardAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(`${LIST} li.wm-card:has(> .wm-card-head > .wm-switch)`) : null;

const nameOf = (card: HTMLElement | null): string => card?.querySelector(NAME)?.textContent ?? '';

/** Where it would come to lie: a bundle, another card, or beside the bundles. */
function placeAt(event: DragEvent): HTMLElement | null {
  const target = event.target instanceof Element ? event.target : null;
  const place =
    target?.closest<HTMLElement>('[data-bundle]') ?? cardAt(target) ?? target?.closest<HTMLElement>('[data-singles]') ?? null;
  const isItsOwn = !place || place === drawn || (place.matches('[data-bundle], [data-singles]') && place.contains(drawn));
  return isItsOwn ? null : place;
}

function lookUnder(place: Element | null): void {
  document.querySelectorAll(`[${UNDER}]`).forEach((one) => one !== place && one.removeAttribute(UNDER));
  place?.setAttribute(UNDER, '');
}

/** Words can still be marked with the mouse, and what is typed into stays so. */
document.addEventListener('pointerdown', (event) => {
  const card = event.pointerType === 'mouse' ? cardAt(event.target) : null;
  if (card) {
    card.draggable = !(event.target as Element).closest('input, textarea, button, vaadin-button, vaadin-text-field, vaadin-text-area, .wm-card-text');
  }
});

document.addEventListener('dragstart', (event) => {
  drawn = cardAt(event.target);
  if (drawn && event.dataTransfer) {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', nameOf(drawn));
  }
});

document.addEventListener('dragover', (event) => {
  const place = drawn && placeAt(event);
  if (drawn) {
    lookUnder(place);
  }
  if (place) {
    event.preventDefault();
  }
});

document.addEventListener('drop', (event) => {
  const place = drawn && placeAt(event);
  if (place) {
    event.preventDefault();
    const detail = { card: nameOf(drawn), onto: place.matches('li.wm-card') ? nameOf(place) : '', bundle: place.dataset.bundle ?? '' };
    drawn!.closest(LIST)!.dispatchEvent(new CustomEvent('wm-drawn', { detail }));
  }
});

document.addEventListener('dragend', () => {
  drawn = null;
  lookUnder(null);
});
