import { html, render } from 'lit';
import './composer';
import { answers } from './health';
import { keptShell, type Shell } from './shell';
import { sign } from './sign';

/**
 * The way to the group while there is no network, or no server: the composer as it was, with its drafts and what waits in its
 * outbox. When the server answers again, the way back is offered; whoever is not writing is taken there.
 */

const GROUP = '/app/workshop';
const FIRST_PAUSE = 3_000;
const LONGEST_PAUSE = 60_000;
/** Between two pages: how long the last one had waited. Without it a server that is half up would be asked by all without end. */
const PAUSE = 'wm-pause';

const main = document.querySelector('main')!;
const shell = keptShell();

colours();
if (shell) {
  main.replaceChildren();
  show(shell, false);
}
void watch();
window.addEventListener('online', () => void look());

/** Light or dark as chosen on this device. */
function colours(): void {
  try {
    const chosen = localStorage.getItem('wm-colours');
    if (chosen) {
      document.documentElement.setAttribute('theme', chosen);
    }
  } catch {
    // The device keeps nothing: its own wish holds.
  }
}

function show({ language, direction, page, composer }: Shell, back: boolean): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction || 'ltr';
  document.title = page.name!;
  const said = back
    ? html`<p class="wm-notice wm-notice-thanks">
        ${sign('check', 'wm-icon')}<span>${page.back}</span>
        <a class="wm-button wm-push" href=${GROUP} @click=${patiently}>${page['to-group']}</a>
      </p>`
    : html`<p class="wm-notice">
        ${sign('waiting', 'wm-icon')}<span><strong>${page.title}</strong> ${composer.open ? page.then : page.wait}</span>
      </p>`;
  // What is said changes in a place that stays, or whoever hears the page would not hear of it.
  render(
    html`
      <div class="wm-group-bar">
        ${sign('brand', 'wm-sign')}
        <p><strong>${page.name}</strong></p>
      </div>
      <div class="wm-pinboard">
        <div class="wm-question">
          <h1 dir="auto">${page.question}</h1>
          <div class="wm-cut" role="status">${said}</div>
        </div>
        <wm-composer
          .texts=${composer.texts}
          .aspects=${composer.aspects}
          .fields=${composer.fields}
          .group=${composer.group}
          .field=${composer.field}
          .open=${composer.open}
          .language=${composer.language}
          @wm-acknowledged=${look}
        ></wm-composer>
      </div>
    `,
    main,
  );
}

/** The pause before the server is asked again, longer each time, also over pages; what is long ago does not count. */
function pause(): number {
  try {
    const [before, when] = JSON.parse(sessionStorage.getItem(PAUSE) ?? '[0,0]') as [number, number];
    const next = Date.now() - when > 2 * LONGEST_PAUSE ? FIRST_PAUSE : Math.min(LONGEST_PAUSE, before * 1.5);
    sessionStorage.setItem(PAUSE, JSON.stringify([next, Date.now()]));
    return next;
  } catch {
    return LONGEST_PAUSE / 2;
  }
}

/** Asks now and then whether the server is there again: a browser notices a network, not a server. */
async function watch(): Promise<void> {
  await new Promise((then) => setTimeout(then, pause() * (0.5 + Math.random() / 2)));
  if (!(await look())) {
    void watch();
  }
}

async function look(): Promise<boolean> {
  const there = await answers();
  if (there) {
    goOn();
  }
  return there;
}

/** On a slow way the page itself may take its time: the worker is told to wait for it. */
function patiently(): void {
  navigator.serviceWorker?.controller?.postMessage('patience');
}

function goOn(): void {
  if (!main.contains(document.activeElement)) {
    patiently();
    location.replace(location.pathname === '/offline' ? (shell ? GROUP : '/') : location.href);
  } else if (shell) {
    show(shell, true);
  }
}
