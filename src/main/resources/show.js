// Looks again every few seconds, so that the hall sees what the groups do; what has not changed stays as it is.

const PAUSE = 3_000;
/** So often one may hear nothing before it is said. */
const PATIENCE = 3;

const lost = document.getElementById('lost');
let silent = 0;

async function look() {
  try {
    const answer = await fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(2 * PAUSE) });
    if (answer.status === 404) {
      location.reload();
      return;
    }
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    renew(document.getElementById('wall'), page.getElementById('wall'));
    document.title = page.title;
    silent = 0;
  } catch {
    silent += 1;
  }
  const words = silent < PATIENCE ? '' : lost.dataset.words;
  if (lost.textContent !== words) {
    lost.textContent = words;
  }
  setTimeout(look, PAUSE);
}

/** Takes over only what is different, from the outside inwards. */
function renew(shown, fresh) {
  if (shown.isEqualNode(fresh)) {
    return;
  }
  const [before, after] = [[...shown.childNodes], [...fresh.childNodes]];
  const same = shown.nodeName === fresh.nodeName && before.length === after.length && before.length > 0;
  if (same && shown.cloneNode(false).isEqualNode(fresh.cloneNode(false))) {
    before.forEach((part, place) => renew(part, after[place]));
  } else {
    shown.replaceWith(fresh);
  }
}

/** A projector that sleeps shows nothing; asked anew whenever the screen comes back into sight. */
function stayAwake() {
  if (document.visibilityState === 'visible') {
    navigator.wakeLock?.request('screen').catch(() => undefined);
  }
}

document.addEventListener('visibilitychange', stayAwake);
stayAwake();
setTimeout(look, PAUSE);
