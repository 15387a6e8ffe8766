/**
 * Cards that come while somebody reads further down do not move what they read: a button says how many came, and leads up to them.
 */

let button: HTMLButtonElement | undefined;
let many = 0;

function forget(): void {
  many = 0;
  button?.remove();
}

function goUp(list: HTMLElement): void {
  const heading = list.querySelector('h2')!;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
  forget();
}

/** A card has come above what is in sight. */
export function came(card: HTMLElement, list: HTMLElement, words: Record<string, string>): void {
  if (!CSS.supports('overflow-anchor', 'auto')) {
    // Elsewhere the browser itself keeps what one reads in its place.
    scrollBy(0, card.offsetHeight + (Number.parseFloat(getComputedStyle(card.parentElement!).rowGap) || 0));
  }
  many++;
  if (!button?.isConnected) {
    button = Object.assign(document.createElement('button'), { className: 'wm-button wm-fresh', type: 'button' });
    button.dataset.again = '';
    button.onclick = () => goUp(list);
    list.append(button);
    new IntersectionObserver((seen, watch) => {
      if (seen.some((one) => one.isIntersecting)) {
        watch.disconnect();
        forget();
      }
    }).observe(list.querySelector('h2')!);
  }
  const form = new Intl.PluralRules(document.documentElement.lang || undefined).select(many);
  button.textContent = (words[`fresh.${form}`] ?? words['fresh.other'] ?? '').replace('{0}', String(many));
}
