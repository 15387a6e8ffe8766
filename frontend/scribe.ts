import type { TemplateResult } from 'lit';
import type { Composer as Shape, Draft } from './composer';
import type { Answer, WaitingCard } from './outbox';

/** Where cards wait that were written for others. */
const SAID = 'wm-said/';
/** Whoever stops typing for so long has something to be taken along. */
const PAUSE = 800;

/** Made once the composer is there: by its name and not by its file, which participants load at once and alone. */
function build(Composer: typeof Shape): CustomElementConstructor {
  const { html, live, Outbox, uuid7 } = Composer.made;

  /**
   * One device writes for many (C8): the composer, with who speaks. Its cards go the way that everything on this screen goes, under
   * the rights of whoever is logged in; what is not answered waits in the outbox.
   *
   * Events: `wm-said` hands a card in, and is answered by `answered`; `wm-unfinished` after a pause, with what stands there.
   */
  class ScribeComposer extends Composer {
    static override properties = { ...Composer.properties, known: { attribute: false } };

    /** Those who have spoken already: one key away. */
    declare known: string[];

    private readonly answers = new Map<string, (answer: Answer) => void>();
    private telling?: ReturnType<typeof setTimeout>;
    private told = '';

    constructor() {
      super();
      this.known = [];
    }

    protected override newOutbox(): Shape['outbox'] {
      return new Outbox(SAID, (card, patience) => this.handIn(card, patience));
    }

    private handIn(card: WaitingCard, patience: AbortSignal): Promise<Answer> {
      return new Promise((answer, broken) => {
        this.answers.set(card.id, answer);
        patience.addEventListener('abort', () => {
          this.answers.delete(card.id);
          broken(patience.reason);
        });
        const { id, kind, text, details, field, language, voice } = card;
        this.dispatchEvent(
          new CustomEvent('wm-said', { detail: { id, kind, text, details: details ?? {}, field, language, ...speaker(voice) } }),
        );
      });
    }

    /** What the server says of a card: nothing if it is in the database; else why not, and whether the same may go later. */
    answered(id: string, message: string, later: boolean): void {
      this.answers.get(id)?.(!message ? 'acknowledged' : later ? { later: message } : { refused: message });
      this.answers.delete(id);
    }

    protected override get place(): string {
      return `wm-draft/said-${this.group}`;
    }

    protected override willUpdate(changed: Map<string, unknown>): void {
      super.willUpdate(changed);
      if (!this.draft.voice) {
        this.draft = { ...this.draft, voice: { id: uuid7(), named: '' } };
      }
    }

    /** Voice, kind and field stay for the next card. */
    protected override next(): Draft {
      const { kind, field, voice } = this.draft;
      return { kind, text: '', field, voice };
    }

    protected override keepDraft(): void {
      super.keepDraft();
      clearTimeout(this.telling);
      this.telling = setTimeout(() => this.tell(), PAUSE);
    }

    /** What would have to be taken along, as words. */
    private get unfinished(): string {
      const { before: _, ...draft } = this.draft;
      return this.isWritten ? JSON.stringify(draft) : '';
    }

    private tell(): void {
      const words = this.unfinished;
      if (words !== this.told) {
        this.told = words;
        this.dispatchEvent(new CustomEvent('wm-unfinished', { detail: { text: words && this.draft.text, words } }));
      }
    }

    /** Goes on with what was begun elsewhere; what stands here waits behind it. */
    async take(words: string): Promise<void> {
      this.draft = { ...(JSON.parse(words) as Draft), before: this.isWritten ? this.draft : this.draft.before };
      this.keepDraft();
      await this.updateComplete;
      this.focusOn('#wm-card-text');
    }

    /** What is gone on with elsewhere is away here, unless somebody has written on. */
    give(words: string): void {
      if (words === this.unfinished) {
        this.draft = this.draft.before ?? this.next();
        this.keepDraft();
      }
    }

    /** Another name, or none any more: of those without a name somebody else speaks. */
    private speaks(named: string): void {
      this.write({ voice: { id: uuid7(), named } });
    }

    private async speaksNext(named: string, then: string): Promise<void> {
      this.speaks(named);
      await this.updateComplete;
      this.focusOn(then);
    }

    protected override lead(): TemplateResult {
      return html`
        <div class="wm-field">
          <label class="wm-label" for="wm-voice">${this.say('voice')}</label>
          <input
            class="wm-input"
            id="wm-voice"
            autocomplete="off"
            .value=${live(this.draft.voice?.named ?? '')}
            aria-describedby="wm-voice-hint"
            @input=${(event: Event) => this.speaks((event.target as HTMLInputElement).value)}
          />
          <p class="wm-hint" id="wm-voice-hint">${this.say('voice-hint')}</p>
          <div class="wm-voices">
            ${this.known.map(
              (named) => html`
                <button
                  class="wm-button"
                  type="button"
                  aria-label=${this.say('again', named)}
                  .textContent=${named}
                  @click=${() => this.speaksNext(named, '#wm-card-text')}
                ></button>
              `,
            )}
          </div>
        </div>
      `;
    }

    protected override trail(): TemplateResult {
      return html`<button class="wm-button" type="button" @click=${() => this.speaksNext('', '#wm-voice')}>
        ${this.say('next-voice')}
      </button>`;
    }
  }

  return ScribeComposer;
}

function speaker(voice: WaitingCard['voice']): { voice: string; named: string } {
  return { voice: voice?.id ?? '', named: voice?.named ?? '' };
}

void customElements
  .whenDefined('wm-composer')
  .then((made) => customElements.define('wm-scribe-composer', build(made as unknown as typeof Shape)));
