// Answers on the device while the server cannot: the way to the group opens, with what lies there (offline.ts).

const PAGE = '/offline';
/** What that page needs; the program writes it here, and each address is named by its content. */
const FILES = 'FILES';
/** With a new program everything is fetched anew. */
const SHELF = 'wegmarke-BUILD';
const OURS = 'wegmarke-';
const WAYS = /^\/(app\/workshop\/?)?$/;
const PATIENCE = 10_000;
/** How long somebody who goes back knowingly is given: on a slow way the page takes its time. */
const MUCH_PATIENCE = 60_000;

let patience = PATIENCE;

self.addEventListener('message', () => (patience = MUCH_PATIENCE));

self.addEventListener('install', (event) => {
  const anew = [PAGE, ...FILES].map((address) => new Request(address, { cache: 'reload' }));
  event.waitUntil(caches.open(SHELF).then((shelf) => shelf.addAll(anew)));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(OURS) && name !== SHELF;
  const old = async () => (await caches.keys()).filter(isOld).map((name) => caches.delete(name));
  event.waitUntil(old().then((deleting) => Promise.all(deleting)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (origin !== self.location.origin || request.method !== 'GET') {
    return;
  }
  if (request.mode === 'navigate' && WAYS.test(pathname)) {
    event.respondWith(way(request));
  } else if (FILES.includes(pathname)) {
    event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
  }
});

/** The page itself, if it can be had; else the one that stands without. */
async function way(request) {
  let late;
  const tired = new Promise((_, give) => (late = setTimeout(give, patience)));
  patience = PATIENCE;
  try {
    const answer = await Promise.race([fetch(request), tired]);
    if (![502, 503, 504].includes(answer.status)) {
      return answer;
    }
  } catch {
    // No network, no server, or none that answers in time: that is what the other page is for.
  } finally {
    clearTimeout(late);
  }
  return (await caches.match(PAGE)) ?? fetch(request);
}
