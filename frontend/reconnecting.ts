import { answers } from './health';
import { beat } from './heartbeat';

/**
 * Vaadin's client goes on saying that there is no connection when one of its ways was cut and another has brought the answer. Whoever
 * is cut off asks the server now and then; when it has answered twice, the notice goes. If the server has forgotten the session
 * meanwhile (it was started again), the page is loaded anew: what was typed is kept by whatever it was typed in.
 */

interface Connection {
  state: string;
  addStateChangeListener(heard: (before: string, now: string) => void): void;
}

const EVERY = 2_000;
const ENOUGH = 2;

function watch(connection: Connection, answered: number): void {
  setTimeout(async () => {
    if (connection.state !== 'reconnecting') {
      return;
    }
    const now = (await answers()) ? answered + 1 : 0;
    if (now < ENOUGH) {
      watch(connection, now);
    } else {
      await beat();
      if (connection.state === 'reconnecting') {
        connection.state = 'connected';
      }
    }
  }, EVERY);
}

customElements.whenDefined('vaadin-connection-indicator').then(() => {
  const connection = (window as unknown as { Vaadin: { connectionState: Connection } }).Vaadin.connectionState;
  connection.addStateChangeListener((before, now) => {
    if (now === 'reconnecting') {
      watch(connection, 0);
    } else if (before === 'reconnecting') {
      void beat();
    }
  });
});
