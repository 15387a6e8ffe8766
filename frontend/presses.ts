/**
 * The second press of a double click, and a press of what was not answered yet, is none: it would find what the first has done, or do it
 * again. Nor is the second tap of an impatient finger meant for what has come under it. What needs no answer of the server (the composer,
 * what the browser opens itself) and what says so may be pressed again at once. A press is meant for what lay there when it began: it is
 * not lost when a list moves under it, and presses nothing else.
 */

import { answer, unsay } from './unreached';

interface Connection {
  state: string;
  addStateChangeListener(heard: (before: string, now: string) => void): void;
}

const COMPOSERS = 'wm-composer, wm-scribe-composer';
const FREE = `:is(${COMPOSERS}) *, [popovertarget], [data-again]`;
/** For so many milliseconds a finger that taps again means what was there before. */
const REST = 400;
/** How far apart, in pixels, the taps of one finger are at most. */
const NEAR = 12;

let connection: Connection | undefined;
/** Waits for its answer. */
let pressed: Element | null = null;
let last: { button: Element; at: number; x: number; y: number; isAnswered?: boolean } | undefined;
/** Where the finger came down: on this button, or on none. */
let down: { button: HTMLElement | null; x: number; y: number } | undefined;
let rest = 0;

/** Whoever presses buttons without a finger can see how long that is. */
function startRest(): void {
  document.documentElement.toggleAttribute('data-resting', true);
  clearTimeout(rest);
  rest = window.setTimeout(() => document.documentElement.removeAttribute('data-resting'), REST);
}

/** It was answered, or it asked for nothing. */
function release(): void {
  if (connection!.state === 'connected') {
    pressed = null;
  }
}

/** What was answered is done; what was on its way when the connection broke waits, and says so. */
function hear(before: string, now: string): void {
  release();
  if (now === 'connected') {
    unsay();
    if (last) {
      last.isAnswered = true;
    }
  } else if (now === 'reconnecting' && before === 'loading' && last && !last.isAnswered) {
    answer(last.button, 'kept');
  }
}

/** What the browser, a form or an element does by itself needs no answer. */
const needsServer = (button: HTMLElement): boolean => !button.closest(`${COMPOSERS}, form`) && !button.matches('[popovertarget]');

/** The device itself says that it has no network: what is pressed would be done some time, when nobody expects it. */
const isCutOff = (): boolean => !navigator.onLine;

/** Vaadin's client knows whether it waits for an answer; it is there before the first button is. */
function listen(): void {
  connection = (window as unknown as { Vaadin: { connectionState: Connection } }).Vaadin.connectionState;
  connection.addStateChangeListener(hear);
}

const buttonAt = (event: Event): HTMLElement | null =>
  (event.target as Element).closest<HTMLElement>('button, vaadin-button');

const isNear = (event: MouseEvent, place: { x: number; y: number }): boolean =>
  Math.hypot(event.clientX - place.x, event.clientY - place.y) <= NEAR;

/** What a press is meant for: where it began, unless the finger was drawn away; a key has no place. */
function meant(event: MouseEvent, button: HTMLElement | null): HTMLElement | null {
  const began = event.isTrusted && event.detail > 0 && down && isNear(event, down);
  return began ? down!.button : button;
}

/** Whether it follows the last press so soon that it was meant for that, at its place or on its button. */
function isMeantForTheLast(event: MouseEvent, button: Element | null): boolean {
  if (!last || event.timeStamp - last.at > REST) {
    return false;
  }
  return (event.detail > 0 && isNear(event, last)) || button === last.button;
}

document.addEventListener(
  'pointerdown',
  (event) => (down = { button: buttonAt(event), x: event.clientX, y: event.clientY }),
  true,
);

document.addEventListener(
  'click',
  (event) => {
    const button = buttonAt(event);
    const moved = meant(event, button);
    if (moved !== button) {
      event.preventDefault();
      event.stopImmediatePropagation();
      moved?.click();
      // That click has no place of its own: the finger still lies here.
      if (last && last.button === moved) {
        last.x = event.clientX;
        last.y = event.clientY;
      }
      return;
    }
    if (button && needsServer(button) && isCutOff()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      answer(button, 'refused');
      return;
    }
    unsay();
    const isFree = !button || button.matches(FREE);
    if (isMeantForTheLast(event, button) || (!isFree && (event.detail > 1 || button === pressed))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (isFree) {
      return;
    }
    if (!connection) {
      listen();
    }
    pressed = button;
    last = { button, at: event.timeStamp, x: event.clientX, y: event.clientY };
    startRest();
    setTimeout(release);
  },
  true,
);
