/**
 * The second press of a double click, and a press of what was not answered yet, is none: it would find what the first has done, or do it
 * again. What needs no answer of the server (the composer, what the browser opens itself) and what says so may be pressed again at once.
 */

interface Connection {
  state: string;
  addStateChangeListener(heard: () => void): void;
}

const FREE = 'wm-composer *, [popovertarget], [data-again]';

let connection: Connection | undefined;
let pressed: Element | null = null;

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

document.addEventListener(
  'click',
  (event) => {
    const button = (event.target as Element).closest('button, vaadin-button');
    if (!button || button.matches(FREE)) {
      return;
    }
    if (event.detail > 1 || button === pressed) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (!connection) {
      listen();
    }
    pressed = button;
    setTimeout(release);
  },
  true,
);
