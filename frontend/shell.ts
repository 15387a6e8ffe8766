import { keep } from './keep';

/** What the composer needs to stand without a server: the last that the program gave it, in the reader's language. */
export interface Shell {
  language: string;
  direction: string;
  /** Of the page itself: what group this is, what is asked, what is said while there is no connection. */
  page: Record<string, string>;
  /** What is set on the composer, by property. */
  composer: Record<string, unknown>;
}

const PLACE = 'wm-shell';
/** So long after a screen stands, phones fetch what they need without a network: not all of a hall at once, and not at first. */
const CALM = 2_000;

/** What is kept, as long as one may join the conference; afterwards nobody writes, and it goes. */
export function keptShell(): Shell | undefined {
  const shell = keep.get<Shell>(PLACE);
  if (shell && Date.now() > Number(shell.page.until)) {
    keep.remove(PLACE);
    return undefined;
  }
  return shell;
}

/** Keeps what the composer shows now, and from then on the way to the group opens on this device without a network. */
export function keepShell(page: Record<string, string>, composer: Record<string, unknown>): void {
  const { lang, dir } = document.documentElement;
  keep.set(PLACE, { language: lang, direction: dir, page, composer } satisfies Shell);
}

/** Asks the browser, once for each page, to keep the page that stands without a network, and to offer to install it. */
export function install(worker: string, manifest: string): void {
  if (!('serviceWorker' in navigator)) {
    return; // plain http, or an old browser: everything else works
  }
  setTimeout(
    () => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'manifest', href: manifest });
      document.head.append(link);
      navigator.serviceWorker.register(worker).catch((refused) => console.warn('No page without a network:', refused));
    },
    CALM * (1 + Math.random()),
  );
}
