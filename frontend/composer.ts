import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { keep } from './keep';
import { capture, Outbox, type Voice, type WaitingCard } from './outbox';
import { install, keepShell } from './shell';
import { sign } from './sign';
import { uuid7 } from './uuid7';
import { clean, length } from './words.js';

interface Field {
  id: string;
  number: number;
  title: string;
}

export interface Draft {
  kind: string;
  text: string;
  field: string;
  /** What more was said, by aspect (C4): also what belongs to a kind that was chosen before. */
  more?: Record<string, string>;
  /** Who speaks, where a scribe writes for others (C8). */
  voice?: Voice;
  /** What was being written when a refused card was taken back into the form; it returns after that. */
  before?: Draft;
}

/** The kinds, with the name of their colours and of their sign. */
const KINDS: Record<string, string> = {
  WORKS_WELL: 'works-well',
  LESSON_LEARNED: 'lesson-learned',
  NEED: 'need',
  RECOMMENDATION: 'recommendation',
};
/** Where the cards of this device wait. */
const CARDS = 'wm-card/';
const LONGEST = 280;
const LONGEST_MORE = 200;
const DOUBLE_CLICK = 1_000;
/** Whoever stops writing for so long looks up. */
const PAUSE = 1_500;
/** Shorter words say too little to find anything like them. */
const SOME_WORDS = 12;

/**
 * The participant's form for a card, and the cards that have not arrived yet. It keeps every keystroke on the device and
 * outlives the server, the session and the Wi-Fi. All words come from the server, in `texts`. What changes in its place is
 * set as `.textContent`: a browser that translates the page puts its own text there, and would keep the old one.
 *
 * Events: `wm-acknowledged` when a card is in the database; the server's own list shows it then. `wm-paused` after a pause in writing,
 * with what stands there.
 */
export class Composer extends LitElement {
  /** For who builds on it without asking for a file of its own. */
  static readonly made = { html, live, Outbox, uuid7 };

  static override properties = {
    texts: { attribute: false },
    aspects: { attribute: false },
    group: {},
    fields: { attribute: false },
    field: {},
    open: { type: Boolean },
    language: {},
    page: { attribute: false },
    sent: {},
    draft: { state: true },
    wrong: { state: true },
    asking: { state: true },
    opened: { state: true },
  };

  declare texts: Record<string, string>;
  /** What more can be said on a card of each kind. */
  declare aspects: Record<string, string[]>;
  declare group: string;
  declare fields: Field[];
  declare field: string;
  declare open: boolean;
  declare language: string;
  /** What the page around it says, also where it opens without a network; unset on that page. */
  declare page?: Record<string, string>;
  /** What the last card that arrived is called, until something new is written. */
  declare sent: string;
  declare protected draft: Draft;
  /** The translation keys of what is wrong, by the part of the form. */
  declare private wrong: { kind?: string; text?: string; more?: string };
  /** Whether one sees where more can be said: it never closes under whoever types. */
  declare private opened: boolean;
  /** The id of the card whose author is asked whether to throw it away. */
  declare private asking: string;

  protected readonly outbox = this.newOutbox();
  private lastSent = -DOUBLE_CLICK;
  /** What stood there at the last pause. */
  private paused = '';
  private pausing?: ReturnType<typeof setTimeout>;
  /** Whether the keyboard was here when the group went on: it stays. */
  private wasWritten = false;

  constructor() {
    super();
    Object.assign(this, { texts: {}, aspects: {}, group: '', fields: [], field: '', open: true, language: '', sent: '' });
    Object.assign(this, { draft: this.empty(), wrong: {}, asking: '', opened: false });
    this.outbox.addEventListener('change', () => this.requestUpdate());
    this.outbox.addEventListener('acknowledged', (event) =>
      this.dispatchEvent(new CustomEvent('wm-acknowledged', { detail: (event as CustomEvent).detail, bubbles: true })),
    );
  }

  protected newOutbox(): Outbox {
    return new Outbox(CARDS, capture);
  }

  /** The app's style sheets hold here too. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.outbox.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.outbox.close();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('group') && this.group) {
      this.draft = keep.get<Draft>(this.place) ?? this.empty();
      this.opened = this.hasMore;
    }
    if (changed.has('open')) {
      this.sent = '';
      this.wasWritten = this.contains(document.activeElement);
    }
  }

  /** When the group collects again, what it would not take before is taken now. */
  protected override updated(changed: Map<string, unknown>): void {
    if (this.page && ['page', 'texts', 'fields', 'open'].some((property) => changed.has(property))) {
      this.keepShell(this.page, changed.has('page'));
    }
    if (changed.has('open') && this.open) {
      this.outbox.sendNow();
    }
    if (changed.has('open') && this.wasWritten) {
      this.focusOn(this.open ? 'textarea' : 'summary');
    }
  }

  private keepShell(page: Record<string, string>, isNew: boolean): void {
    const { texts, aspects, fields, group, field, open, language } = this;
    keepShell(page, { texts, aspects, fields, group, field, open, language });
    if (isNew) {
      install(page.worker!, page.manifest!);
    }
  }

  protected get place(): string {
    return `wm-draft/${this.group}`;
  }

  protected empty(): Draft {
    return { kind: '', text: '', field: '' };
  }

  /** What stands there after a card was sent. */
  protected next(): Draft {
    return this.empty();
  }

  /** What stands before the kinds, and beside the button. */
  protected lead(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected trail(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The field of action of the draft; the group's own until another is picked, or when the picked one is gone. */
  private get picked(): Field | undefined {
    const find = (id: string) => this.fields.find((field) => field.id === id);
    return find(this.draft.field) ?? find(this.field) ?? this.fields[0];
  }

  /** What more can be said on a card of the chosen kind. */
  private get asked(): string[] {
    return this.aspects[this.draft.kind] ?? [];
  }

  private said(aspect: string): string {
    return clean(this.draft.more?.[aspect] ?? '');
  }

  private get hasMore(): boolean {
    return this.asked.some((aspect) => this.said(aspect));
  }

  /** Whether there is anything that would be lost. */
  protected get isWritten(): boolean {
    return [this.draft.text, ...Object.values(this.draft.more ?? {})].some((words) => clean(words));
  }

  private get length(): number {
    return length(clean(this.draft.text));
  }

  protected write(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    this.keepDraft();
    this.sent = '';
    for (const part of Object.keys(change)) {
      this.wrong = { ...this.wrong, [part]: undefined };
    }
  }

  protected keepDraft(): void {
    this.tellPause();
    if (this.draft.kind || this.isWritten || this.draft.field || this.draft.voice || this.draft.before) {
      keep.set(this.place, this.draft);
    } else {
      keep.remove(this.place);
    }
  }

  private tellPause(): void {
    clearTimeout(this.pausing);
    const text = clean(this.draft.text);
    const detail = text.length < SOME_WORDS ? '' : text;
    this.pausing = setTimeout(
      () => {
        if (navigator.onLine && detail !== this.paused) {
          this.paused = detail;
          this.dispatchEvent(new CustomEvent('wm-paused', { detail }));
        }
      },
      detail ? PAUSE : 0,
    );
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.open) {
      return;
    }
    if (!this.draft.text && event.timeStamp - this.lastSent < DOUBLE_CLICK) {
      this.focusOn('textarea');
      return;
    }
    this.wrong = {
      kind: this.draft.kind ? undefined : 'kind-missing',
      text: this.length === 0 ? 'text-empty' : this.length > LONGEST ? 'text-too-long' : undefined,
      more: this.asked.find((aspect) => length(this.said(aspect)) > LONGEST_MORE),
    };
    if (!this.wrong.kind && !this.wrong.text && !this.wrong.more) {
      const { kind, text, voice } = this.draft;
      const details = Object.fromEntries(this.asked.filter((aspect) => this.said(aspect)).map((aspect) => [aspect, this.said(aspect)]));
      this.lastSent = event.timeStamp;
      this.outbox.add({ group: this.group, kind, text: clean(text), details, field: this.picked?.id ?? '', language: this.language, voice });
      this.draft = this.draft.before ?? this.next();
      this.opened = this.hasMore;
      this.keepDraft();
    }
    this.opened ||= !!this.wrong.more;
    await this.updateComplete;
    this.focusOn(this.wrong.kind ? '[name="kind"]' : this.wrong.text || !this.wrong.more ? 'textarea' : `#wm-more-${this.wrong.more}`);
  }

  /** A refused card goes back into the form; what is being written there waits behind it. */
  private async change(card: WaitingCard): Promise<void> {
    const { kind, text, field, voice, details: more } = card;
    const before = this.isWritten ? this.draft : this.draft.before;
    this.draft = { kind, text, field, more, voice, before };
    this.opened = this.hasMore;
    this.keepDraft();
    await this.throwAway(card);
  }

  private async throwAway(card: WaitingCard): Promise<void> {
    this.asking = '';
    this.outbox.discard(card.id);
    await this.updateComplete;
    this.focusOn('textarea');
  }

  protected focusOn(selector: string): void {
    this.querySelector<HTMLElement>(selector)?.focus();
  }

  /** The words for a key, their places {0}, {1} filled. */
  protected say(key: string, ...values: (string | number)[]): string {
    return (this.texts[key] ?? `!${key}!`).replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)]));
  }

  private sayCount(key: string, count: number): string {
    const form = new Intl.PluralRules(this.language || undefined).select(count);
    return this.say(`${key}.${form}` in this.texts ? `${key}.${form}` : `${key}.other`, count);
  }

  protected override render(): TemplateResult {
    const cards = this.outbox.cards;
    return html`
      ${this.open ? this.form() : this.isWritten ? this.folded() : nothing}
      <div class="wm-outbox" role="status">${this.outboxWords(cards.filter((card) => !card.refused).length)}</div>
      ${cards.length ? html`<ul class="wm-list wm-waiting">${cards.map((card) => this.waiting(card))}</ul>` : nothing}
    `;
  }

  /** While nobody may send, what was already written stays here to be read and copied; other things stand first. */
  private folded(): TemplateResult {
    return html`
      <details class="wm-draft-kept">
        <summary>${sign('waiting', 'wm-icon')} <span .textContent=${this.say('draft-kept')}></span></summary>
        ${this.form()}
      </details>
    `;
  }

  private form(): TemplateResult {
    return html`
      <form
        class="wm-card wm-write"
        aria-labelledby="wm-write-title"
        novalidate
        @submit=${this.submit}
        @keydown=${(event: KeyboardEvent) =>
          event.key === 'Enter' && (event.ctrlKey || event.metaKey) && this.querySelector('form')!.requestSubmit()}
      >
        <h2 class="wm-unseen" id="wm-write-title">${this.say('title')}</h2>
        ${this.open ? nothing : notice('info', this.say('closed'))} ${this.lead()} ${this.kinds()} ${this.sentWords()} ${this.words()} ${this.more()} ${this.fieldPick()}
        <button class="wm-button wm-button-way" type="submit" ?disabled=${!this.open}>${this.say('send')}</button>
        ${this.trail()}
      </form>
    `;
  }

  private kinds(): TemplateResult {
    return html`
      <fieldset
        role="radiogroup"
        aria-labelledby="wm-kind-label"
        aria-describedby=${this.wrong.kind ? 'wm-kind-wrong' : nothing}
        aria-invalid=${this.wrong.kind ? 'true' : nothing}
      >
        <legend class="wm-label" id="wm-kind-label">${this.say('kind')}</legend>
        ${mistake('wm-kind-wrong', this.wrong.kind && this.say(this.wrong.kind))}
        <div class="wm-kinds">
          ${Object.entries(KINDS).map(
            ([kind, name]) => html`
              <label class="wm-choice wm-choice-bare wm-kind-choice wm-kind-${name}">
                <input
                  type="radio"
                  name="kind"
                  value=${kind}
                  .checked=${live(this.draft.kind === kind)}
                  ?disabled=${!this.open}
                  @change=${() => this.write({ kind })}
                />
                ${sign(name, 'wm-sign')}<span>${this.say(kind)}</span>${sign('check', 'wm-icon wm-chosen')}
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  /** Stands where one looks after sending: at the field for the next card. Whoever writes on has seen it. */
  private sentWords(): TemplateResult {
    return html`
      <div class="wm-sent" role="status">${this.sent
        ? html`<p class="wm-notice wm-notice-thanks">
            ${sign('check', 'wm-icon')}<span .textContent=${this.say('sent', this.sent)}></span>
            <button class="wm-button wm-push" type="button" @click=${this.look}>${this.say('see')}</button>
          </p>`
        : nothing}</div>
    `;
  }

  /** Goes to the card that arrived, where it lies among the others. */
  private look(): void {
    const card = document.getElementById(`card-${this.sent}`);
    card?.scrollIntoView({ block: 'center' });
    card?.focus({ preventScroll: true });
  }

  private words(): TemplateResult {
    return html`
      <div class="wm-field">
        <label class="wm-label" for="wm-card-text">${this.say('text')}</label>
        ${mistake('wm-text-wrong', this.wrong.text && this.say(this.wrong.text, LONGEST, this.length))}
        <textarea
          class="wm-input"
          id="wm-card-text"
          rows="3"
          dir="auto"
          .value=${live(this.draft.text)}
          ?readonly=${!this.open}
          aria-invalid=${this.wrong.text ? 'true' : nothing}
          aria-describedby="wm-text-wrong wm-text-hint wm-text-count"
          @input=${(event: Event) => this.write({ text: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
        <p class="wm-field-foot">
          <span class="wm-hint" id="wm-text-hint">${this.say('hint')}</span>
          <span
            class="wm-counter ${this.length > LONGEST ? 'wm-counter-over' : ''}"
            id="wm-text-count"
            .textContent=${this.say('counter', this.length, LONGEST)}
          ></span>
        </p>
      </div>
    `;
  }

  /** Folded away until somebody wants it, or has said something there. */
  private more(): TemplateResult | typeof nothing {
    if (this.asked.length === 0) {
      return nothing;
    }
    return html`
      <details
        class="wm-more-words"
        ?open=${this.opened}
        @toggle=${(event: Event) => (this.opened = (event.target as HTMLDetailsElement).open)}
      >
        <summary .textContent=${this.say('more')}></summary>
        ${this.asked.map(
          (aspect) => html`
            <div class="wm-field">
              <label class="wm-label" for="wm-more-${aspect}" .textContent=${this.say(aspect)}></label>
              ${mistake(
                `wm-more-${aspect}-wrong`,
                this.wrong.more === aspect ? this.say('more-too-long', LONGEST_MORE, length(this.said(aspect))) : undefined,
              )}
              <textarea
                class="wm-input"
                id="wm-more-${aspect}"
                rows="1"
                dir="auto"
                .value=${live(this.draft.more?.[aspect] ?? '')}
                ?readonly=${!this.open}
                aria-invalid=${this.wrong.more === aspect ? 'true' : nothing}
                aria-describedby="wm-more-${aspect}-wrong"
                @input=${(event: Event) =>
                  this.write({ more: { ...this.draft.more, [aspect]: (event.target as HTMLTextAreaElement).value } })}
              ></textarea>
            </div>
          `,
        )}
      </details>
    `;
  }

  private fieldPick(): TemplateResult {
    const picked = this.picked;
    return html`
      <div class="wm-field">
        <p class="wm-label" id="wm-field-label">
          ${this.say('field')} <span class="wm-hint">${this.say('field-chosen')}</span>
        </p>
        <details class="wm-field-pick">
          <summary>
            <span class="wm-plaque" .textContent=${picked?.number}></span> <span .textContent=${picked?.title}></span>
            <span>${this.say('change')}</span>
          </summary>
          <div role="radiogroup" aria-labelledby="wm-field-label">
            ${this.fields.map(
              ({ id, number, title }) => html`
                <label class="wm-choice">
                  <input
                    type="radio"
                    name="field"
                    value=${id}
                    .checked=${live(id === picked?.id)}
                    ?disabled=${!this.open}
                    @change=${() => this.write({ field: id })}
                  />
                  <span class="wm-field-of-action"><span class="wm-plaque">${number}</span> ${title}</span>
                </label>
              `,
            )}
          </div>
        </details>
      </div>
    `;
  }

  private outboxWords(waiting: number): TemplateResult {
    return html`
      ${waiting ? notice('waiting', this.say('unsent-then'), this.sayCount('unsent', waiting)) : nothing}
      ${keep.isLoose ? notice('info', this.say('loose')) : nothing}
    `;
  }

  private waiting(card: WaitingCard): TemplateResult {
    const name = KINDS[card.kind] ?? 'need';
    return html`
      <li class="wm-card ${card.refused ? 'wm-card-failed' : 'wm-card-waiting'} wm-kind-${name}">
        <p class="wm-card-head"><span class="wm-kind">${sign(name, 'wm-sign')} ${this.say(card.kind)}</span></p>
        <p class="wm-card-text" dir="auto" lang=${card.language || nothing}>${card.text}</p>
        ${card.refused
          ? html`<p class="wm-field-error" role="alert">${sign('alert', 'wm-icon')} ${card.refused}</p>`
          : html`<p class="wm-card-foot">${sign('waiting', 'wm-icon')} ${card.later ?? this.say('waiting')}</p>`}
        ${card.refused ? this.choices(card) : nothing}
      </li>
    `;
  }

  private choices(card: WaitingCard): TemplateResult {
    const button = (key: string, press: () => unknown) =>
      html`<button class="wm-button" type="button" @click=${press}>${this.say(key)}</button>`;
    return html`
      <div class="wm-actions">
        ${this.asking === card.id
          ? html`${button('discard-really', () => this.throwAway(card))} ${button('discard-not', () => (this.asking = ''))}`
          : html`${button('change', () => this.change(card))} ${button('discard', () => (this.asking = card.id))}`}
      </div>
    `;
  }
}

function notice(icon: string, sentence: string, strong?: string): TemplateResult {
  return html`
    <p class="wm-notice">
      ${sign(icon, 'wm-icon')}<span>${strong ? html`<strong .textContent=${strong}></strong>` : nothing} ${sentence}</span>
    </p>
  `;
}

/** What is wrong with a part of the form, above it. */
function mistake(id: string, sentence: string | undefined): TemplateResult | typeof nothing {
  return sentence ? html`<p class="wm-field-error" id=${id}>${sign('alert', 'wm-icon')} ${sentence}</p>` : nothing;
}

customElements.define('wm-composer', Composer);
