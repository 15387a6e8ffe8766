import { beat } from './heartbeat';

/**
 * Says now and then that somebody may be looking at this screen. One that is not heard of (a tab behind others, a phone in a pocket or
 * out of the Wi-Fi) is told no news within a minute (LiveTopics), and looks once when it is heard of again.
 */

const EVERY = 20_000;

/** @param screen its number in the session */
export function present(screen: number): void {
  const say = () => {
    if (document.visibilityState === 'visible') {
      void beat(`&v-uiId=${screen}`);
    }
  };
  setInterval(say, EVERY);
  document.addEventListener('visibilitychange', say);
}
