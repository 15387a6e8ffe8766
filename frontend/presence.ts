/**
 * Says now and then that somebody may be looking at this screen. One that is not heard of (a tab behind others, a phone in a pocket or
 * out of the Wi-Fi) is told no news within a minute (LiveTopics), and looks once when it is heard of again.
 */

const EVERY = 20_000;
const GONE = 410;

/** @param screen its number in the session */
export function present(screen: number): void {
  const say = () => {
    if (document.visibilityState === 'visible') {
      // What does not arrive is said again the next time. A server that does not know this session is another one, or has been away.
      fetch(`/app/?v-r=heartbeat&v-uiId=${screen}`, { method: 'POST', cache: 'no-store' })
        .then(({ status }) => status === GONE && location.reload())
        .catch(() => undefined);
    }
  };
  setInterval(say, EVERY);
  document.addEventListener('visibilitychange', say);
}
