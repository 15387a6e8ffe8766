import { keep } from './keep';
import { uuid7 } from './uuid7';

/** Somebody without a device: an institution or a role, nameless if empty. */
export interface Voice {
  id: string;
  named: string;
}

/**
 * A card as it waits on the device. `refused` is the server's reason for good, `later` its reason for now, both in the language
 * of the page.
 */
export interface WaitingCard {
  id: string;
  group: string;
  kind: string;
  text: string;
  /** What more was said, by aspect (C4); cards from before know none. */
  details?: Record<string, string>;
  field: string;
  language: string;
  writtenAt: string;
  /** For whom a scribe wrote it (C8). */
  voice?: Voice;
  refused?: string;
  later?: string;
}

const PATIENCE = 15_000;
const LONGEST_WAIT = 30_000;
/** How long a card is on its way before it is called "not sent yet": most arrive sooner. */
const QUICK = 700;

export type Answer = 'acknowledged' | 'later' | { refused: string } | { later: string };

/** Hands one in, and says what became of it; what takes too long is broken off. */
export type HandIn = (card: WaitingCard, patience: AbortSignal) => Promise<Answer>;

/**
 * The cards that have not arrived yet: one at a time, in the order they were written, until the server acknowledged each.
 * A card has its id from the device, so sending it twice makes one card (C2). Each has a place of its own in the storage,
 * so that two pages do not overwrite each other's.
 *
 * Events: `change`, and `acknowledged` with the card's id as detail.
 */
export class Outbox extends EventTarget {
  private sending = false;
  private misses = 0;
  private next = 0;
  private readonly fresh = new Set<string>();
  private readonly wake = () => document.visibilityState === 'visible' && this.sendNow();
  private readonly look = () => this.changed();

  /** @param shelf how the names begin by which its cards lie in the storage of the device */
  constructor(
    private readonly shelf: string,
    private readonly handIn: HandIn,
  ) {
    super();
  }

  open(): void {
    window.addEventListener('online', this.wake);
    window.addEventListener('pageshow', this.wake);
    window.addEventListener('storage', this.look);
    document.addEventListener('visibilitychange', this.wake);
    this.sendNow();
  }

  close(): void {
    window.removeEventListener('online', this.wake);
    window.removeEventListener('pageshow', this.wake);
    window.removeEventListener('storage', this.look);
    document.removeEventListener('visibilitychange', this.wake);
    clearTimeout(this.next);
  }

  /** The cards to be shown as not sent yet, oldest first. */
  get cards(): WaitingCard[] {
    return this.all.filter((card) => !this.fresh.has(card.id));
  }

  add(card: Omit<WaitingCard, 'id' | 'writtenAt'>): void {
    const id = uuid7();
    keep.set(this.shelf + id, { ...card, id, writtenAt: new Date().toISOString() });
    this.fresh.add(id);
    setTimeout(() => this.fresh.delete(id) && this.changed(), QUICK);
    this.changed();
    this.sendNow();
  }

  discard(id: string): void {
    keep.remove(this.shelf + id);
    this.changed();
  }

  private get all(): WaitingCard[] {
    return keep.keys(this.shelf).flatMap((key) => keep.get<WaitingCard>(key) ?? []);
  }

  /** Sends what waits, without the pause that was due: something has changed that may let it through. */
  sendNow(): void {
    this.misses = 0;
    void this.send();
  }

  private async send(): Promise<void> {
    if (this.sending) {
      return;
    }
    this.sending = true;
    clearTimeout(this.next);
    let card: WaitingCard | undefined;
    const aside = new Set<string>();
    while ((card = this.all.find((waiting) => !waiting.refused && !aside.has(waiting.id)))) {
      const answer = await this.put(card);
      if (answer === 'later') {
        this.fresh.clear();
        this.again();
        break;
      }
      if (typeof answer === 'object' && 'later' in answer) {
        aside.add(card.id);
      } else {
        this.misses = 0;
      }
      this.settle(card, answer);
    }
    if (aside.size) {
      this.again();
    }
    this.sending = false;
    this.changed();
  }

  private again(): void {
    clearTimeout(this.next);
    this.next = window.setTimeout(() => void this.send(), this.pause());
  }

  private settle(card: WaitingCard, answer: Exclude<Answer, 'later'>): void {
    this.fresh.delete(card.id);
    if (answer === 'acknowledged') {
      keep.remove(this.shelf + card.id);
      this.dispatchEvent(new CustomEvent('acknowledged', { detail: card.id }));
    } else {
      // What is only for now waits here with its reason, and is sent again by itself.
      keep.set(this.shelf + card.id, { ...card, later: undefined, ...answer });
    }
    this.changed();
  }

  /** Longer each time, and never the same for all phones of a hall that lost the same Wi-Fi. */
  private pause(): number {
    return Math.min(LONGEST_WAIT, 1_000 * 2 ** this.misses++) * (0.5 + Math.random() / 2);
  }

  private async put(card: WaitingCard): Promise<Answer> {
    const patience = new AbortController();
    const alarm = setTimeout(() => patience.abort(), PATIENCE);
    try {
      return await this.handIn(card, patience.signal);
    } catch {
      return 'later';
    } finally {
      clearTimeout(alarm);
    }
  }

  private changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** A card of this device's own, sent to the capture endpoint, whatever becomes of the page's session. */
export async function capture({ id, group, ...words }: WaitingCard, patience: AbortSignal): Promise<Answer> {
  const response = await fetch(new URL(`../capture/groups/${group}/cards/${id}`, document.baseURI), {
    method: 'PUT',
    body: JSON.stringify(words),
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    credentials: 'same-origin',
    // A redirect leads to a login page, of ours or of a hotel's Wi-Fi: no card has arrived there.
    redirect: 'error',
    signal: patience,
  });
  return answerOf(response);
}

/** Only the server itself may take a card or say no to it; a page put in between by a network is no answer. */
async function answerOf(response: Response): Promise<Answer> {
  const type = response.headers.get('Content-Type') ?? '';
  if (response.ok) {
    return type.includes('html') ? 'later' : 'acknowledged';
  }
  if (response.status < 500 && response.status !== 429 && type.includes('json')) {
    const { message, later } = (await response.json()) as { message?: string; later?: boolean };
    return message ? (later ? { later: message } : { refused: message }) : 'later';
  }
  return 'later';
}
