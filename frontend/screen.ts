import { focusOn } from './focus';
import './lines';
import { LEAVING } from './heartbeat';
import { present } from './presence';
import './presses';
import './reconnecting';
import './time-left';

declare global {
  interface Window {
    vaadinPush?: { atmosphere?: { unsubscribe(): void } };
  }
}

/** The few things of every screen that only the browser can do. Called from Java as window.Wegmarke.… */

const COLOURS = 'wm-colours';

/** Takes the keyboard to the main part of the screen. */
function focusMain(): void {
  focusOn(document.querySelector<HTMLElement>('main'));
}

/**
 * After a navigation: closes the menus and goes to the heading of the new screen, or of the one thing out of its list that
 * was asked for, unless the screen put the focus somewhere.
 */
function arrived(): void {
  document.querySelectorAll<HTMLElement>('[popover="auto"]:popover-open').forEach((menu) => menu.hidePopover());
  const main = document.querySelector<HTMLElement>('main');
  if (main && !main.contains(document.activeElement)) {
    const chosen = main.matches('.wm-desk-chosen') ? main.querySelector<HTMLElement>('.wm-detail h2') : null;
    focusOn(chosen ?? main.querySelector<HTMLElement>('h1') ?? main);
  }
}

/** Keeps the choice between light, dark and the device's wish ("") on the device; index.html applies it at the start. */
function chooseColours(list: HTMLSelectElement): void {
  list.value = document.documentElement.getAttribute('theme') ?? '';
  list.onchange = () => {
    document.documentElement.toggleAttribute('theme', list.value !== '');
    if (list.value) {
      document.documentElement.setAttribute('theme', list.value);
    }
    try {
      localStorage.setItem(COLOURS, list.value);
    } catch {
      // The device keeps nothing (private mode): the choice holds until the page is left.
    }
  };
}

/** Makes the button of a copy field work, also on plain http, where the clipboard interface does not exist. */
function copies(field: HTMLElement, copied: string): void {
  const place = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')!;
  const said = field.querySelector('[role="status"]')!;
  field.querySelector('button')!.onclick = () => {
    place.select();
    if (document.execCommand('copy')) {
      said.textContent = copied;
    }
  };
}

/** Shows a complaint above everything, dialogs too. It stays until it is closed, and takes no focus away. */
function complain(complaint: HTMLElement): void {
  complaint.querySelector('button')!.onclick = () => complaint.hidePopover();
  complaint.hidePopover();
  complaint.showPopover();
}

/** What is typed into forms is kept (forms.ts); whoever sees none loads nothing for that. */
const forms = () => import('./forms');
const keepForm = async (form: HTMLElement, name: string, id: string, base: string[]) =>
  (await forms()).keepForm(form, name, id, base);
const forgetForm = async (id: string) => (await forms()).forgetForm(id);

/** Hardly anybody wants it: loaded when wanted. */
const readAloud = async (button: HTMLElement, said: HTMLElement, stop: string, noVoice: string) =>
  (await import('./aloud')).toggle(button, said, stop, noVoice);

/**
 * A form leads out, and ends the session: Vaadin's client asks for nothing more, and is told nothing more. When it heard that the
 * session or the log-in is over, it would lead elsewhere, and overtake the way out. Who comes back to this page finds it made anew.
 */
function leave(): void {
  document.documentElement.toggleAttribute(LEAVING, true);
  XMLHttpRequest.prototype.send = () => undefined;
  window.vaadinPush?.atmosphere?.unsubscribe();
  window.addEventListener('pageshow', (event) => event.persisted && location.reload());
}

/** Who logs out leaves nothing that was typed on a device that others may use. */
document.addEventListener('submit', (event) => {
  if ((event.target as HTMLFormElement).action.endsWith('/logout')) {
    leave();
    try {
      sessionStorage.clear();
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }
});

/** The notice "no connection" is told politely to those who hear the screen. */
customElements.whenDefined('vaadin-connection-indicator').then(() => {
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
});

Object.assign(window, { Wegmarke: { focusMain, arrived, chooseColours, copies, complain, present, leave, keepForm, forgetForm, readAloud } });
