/**
 * The push gives WebSockets up for as long as the page is open after a few tries that failed, however much time lies between them
 * (decision 020). A line that has stood was not refused but lost: from then on the count begins anew, and ends after a minute.
 */

interface Line {
  state: string;
  transport: string;
  request: { curWebsocketErrorRetries: number; maxWebsocketErrorRetries: number };
}

const TRIES_FOR_A_LOST_LINE = 30;

function countAnew(): void {
  const push = (window as { vaadinPush?: { atmosphere?: { addCallback(heard: (line: Line) => void): void } } }).vaadinPush?.atmosphere;
  if (push) {
    window.removeEventListener('load', countAnew, true);
    push.addCallback(({ state, transport, request }) => {
      if (transport === 'websocket' && state.endsWith('opening')) {
        request.curWebsocketErrorRetries = 0;
        request.maxWebsocketErrorRetries = TRIES_FOR_A_LOST_LINE;
      }
    });
  }
}

// Before Vaadin's client hears that the script of the push is there, and opens its line.
window.addEventListener('load', countAnew, true);
countAnew();
