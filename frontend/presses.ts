/**
 * The second press of a double click, and a press of what was not answered yet, is none: it would find what the first has done, or do it
 * again. Nor is the second tap of an impatient finger meant for what has come under it. What needs no answer of the server (the composer,
 * what the browser opens itself) and what says so may be pressed again at once.
 */

interface Connection {
  state: string;
  addStateChangeListener(heard: () => void): void;
}

const FREE = 'wm-composer *, [popovertarget], [data-again]';
/** For so many milliseconds a finger that taps again means what was there before. */
const REST = 400;
/** How far apart, in pixels, the taps of one finger are at most. */
const NEAR = 12;

let connection: Connection | undefined;
/** Waits for its answer. */
let pressed: Element | null = null;
let last: { button: Element; at: number; x: number; y: number } | undefined;
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

/** Vaadin's client knows whether it waits for an answer; it is there before the first button is. */
function listen(): void {
  connection = (window as unknown as { Vaadin: { connectionState: Connection } }).Vaadin.connectionState;
  connection.addStateChangeListener(release);
}

/** Whether it follows the last press so soon that it was meant for that, at its place or on its button. */
function isMeantForTheLast(event: MouseEvent, button: Element | null): boolean {
  if (!last || event.timeStamp - last.at > REST) {
    return false;
  }
  // A key has no place.
  const near = event.detail > 0 && Math.hypot(event.clientX - last.x, event.clientY - last.y) <= NEAR;
  return near || button === last.button;
}

document.addEventListener(
  'click',
  (event) => {
    const button = (event.target as Element).closest('button, vaadin-button');
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
