import { html, nothing, render } from 'lit';
import { sign } from './sign';

/**
 * Draws the cards that one only reads. The server says of each no more than what differs from the others, in one attribute of its
 * list item (CardPaper.java); what they share stands once at the list.
 */

/** Number, sign of the kind, number of the field, language, words, and what is special about it. */
type Paper = [name: string, kind: string, field: number, language: string, text: string, more?: More];

interface More {
  own?: boolean;
  late?: boolean;
  /** For whom a scribe wrote it (C8); empty for somebody without a name. */
  voice?: string;
  /** The sentence that says why it is hidden. */
  hidden?: string;
  /** What more was said on it, by aspect (C4). */
  details?: Record<string, string>;
  /** What it says in other languages, by language (C9). */
  translated?: Record<string, string>;
}

/** What the cards of a list share: words for kinds and notes, titles of fields. */
type Words = Record<string, string>;

const PAPER = 'data-paper';
const WORDS = 'data-words';

function voice(named: string, words: Words): string {
  return named ? words['voice-of']!.replace('{0}', () => named) : words['voice-nameless']!;
}

function draw(item: Element): void {
  const [name, kind, field, language, text, more = {}] = JSON.parse(item.getAttribute(PAPER)!) as Paper;
  const words = JSON.parse(item.closest(`[${WORDS}]`)?.getAttribute(WORDS) ?? '{}') as Words;
  const note = (said: boolean | undefined, key: string) => (said ? html`<span>${words[key]}</span>` : nothing);
  // Where something can be done with the card, it is drawn in a part of the item; the rest stands below.
  item.className = item.localName === 'li' ? `wm-card wm-kind-${kind}` : 'wm-paper';
  render(
    html`
      <div class="wm-card-head">
        <span class="wm-kind wm-kind-${kind}">${sign(kind, 'wm-sign')}<span>${words[kind]}</span></span>
        <span class="wm-pile-number wm-push">${name}</span>
      </div>
      <p class="wm-card-text" dir="auto" lang=${language}>${text}</p>
      ${more.details
        ? html`<dl class="wm-fuller">
            ${Object.entries(more.details).map(
              ([aspect, said]) => html`<dt>${words[aspect]}</dt> <dd dir="auto" lang=${language}>${said}</dd>`,
            )}
          </dl>`
        : nothing}
      ${more.translated
        ? html`<dl class="wm-fuller">
            <dt>${words.translated}</dt>
            ${Object.entries(more.translated).map(([tongue, said]) => html`<dd dir="auto" lang=${tongue}>${said}</dd>`)}
          </dl>`
        : nothing}
      <div class="wm-card-foot">
        <span class="wm-field-of-action"><span class="wm-plaque">${field}</span><span>${words[field]}</span></span>
        ${more.voice === undefined ? nothing : html`<span dir="auto">${voice(more.voice, words)}</span>`}
        ${note(more.own, 'own')} ${note(more.late, 'late')}
      </div>
      ${more.hidden ? html`<p class="wm-card-hidden">${more.hidden}</p>` : nothing}
    `,
    item as HTMLElement,
  );
}

/** While the group collects, a card that comes above what somebody reads is told of. */
function tell(added: Element): void {
  const list = added.closest<HTMLElement>(`[${WORDS}]`);
  if (list && added.matches(`li[${PAPER}]`) && added.getBoundingClientRect().bottom < 0 && document.querySelector('.wm-write [type="submit"]:enabled')) {
    void import('./fresh').then(({ came }) => came(added as HTMLElement, list, JSON.parse(list.getAttribute(WORDS)!) as Words));
  }
}

new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === 'attributes') {
      draw(target as Element);
    }
    for (const added of addedNodes) {
      if (added instanceof Element) {
        [added, ...added.querySelectorAll(`[${PAPER}]`)].filter((one) => one.hasAttribute(PAPER)).forEach(draw);
        tell(added);
      }
    }
  }
}).observe(document.documentElement, { subtree: true, childList: true, attributeFilter: [PAPER] });

document.querySelectorAll(`[${PAPER}]`).forEach(draw);
