import { html, render } from 'lit';
import './composer';
import { keptShell, type Shell } from './shell';
import { sign } from './sign';

/**
 * The way to the group while there is no network, or no server: the composer as it was, with its drafts and what waits in its
 * outbox. When the server answers again, the way back is offered; whoever is not writing is taken there.
 */

const ALIVE = '/health/alive';
const GROUP = '/app/workshop';
const FIRST_PAUSE = 3_000;
const LONGEST_PAUSE = 20_000;

const main = document.querySelector('main')!;
const shell = keptShell();

colours();
if (shell) {
  main.replaceChildren();
  show(shell, false);
}
void watch(FIRST_PAUSE);
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
  const offered = html`<p class="wm-notice wm-notice-thanks" role="status">
    ${sign('check', 'wm-icon')}<span>${page.back}</span>
    <a class="wm-button wm-push" href=${GROUP}>${page['to-group']}</a>
  </p>`;
  const cut = html`<p class="wm-notice" role="status">
    ${sign('waiting', 'wm-icon')}<span><strong>${page.title}</strong> ${page.then}</span>
  </p>`;
  render(
    html`
      <div class="wm-group-bar">
        ${sign('brand', 'wm-sign')}
        <p><strong>${page.name}</strong></p>
      </div>
      <div class="wm-pinboard">
        <div class="wm-question">
          <h1 dir="auto">${page.question}</h1>
          ${back ? offered : cut}
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

/** Asks now and then whether the server is there again: a browser notices a network, not a server. */
async function watch(pause: number): Promise<void> {
  await new Promise((then) => setTimeout(then, pause * (0.5 + Math.random() / 2)));
  if (!(await look())) {
    void watch(Math.min(LONGEST_PAUSE, pause * 1.5));
  }
}

async function look(): Promise<boolean> {
  const there = await fetch(ALIVE, { method: 'HEAD', cache: 'no-store', redirect: 'error' }).then(
    (answer) => answer.ok,
    () => false,
  );
  if (there) {
    goOn();
  }
  return there;
}

function goOn(): void {
  if (!main.contains(document.activeElement)) {
    location.replace(shell ? GROUP : location.href);
  } else if (shell) {
    show(shell, true);
  }
}
