/**
 * How long a group still has for its step, counted down in the browser: the server says once how much was left when it said so, as
 * the clocks of phones are wrong. Nobody is told each minute aloud (`role="timer"`).
 *
 * Properties: `left` in milliseconds, nothing if nobody has set an end; `texts` with `left.one` … as the language has them, and `over`.
 */
class TimeLeft extends HTMLElement {
  private words: Record<string, string> = {};
  private end: number | undefined;
  private next = 0;

  set texts(texts: Record<string, string>) {
    this.words = texts;
    this.show();
  }

  set left(left: number | null) {
    this.end = left === null || left === undefined ? undefined : Date.now() + left;
    this.show();
  }

  connectedCallback(): void {
    this.setAttribute('role', 'timer');
    document.addEventListener('visibilitychange', this.show);
    this.show();
  }

  disconnectedCallback(): void {
    clearTimeout(this.next);
    document.removeEventListener('visibilitychange', this.show);
  }

  /** Again when another minute has begun: as many minutes are said as have begun. */
  private readonly show = () => {
    clearTimeout(this.next);
    const left = (this.end ?? 0) - Date.now();
    this.hidden = this.end === undefined;
    this.textContent = this.hidden ? '' : left > 0 ? this.say(Math.ceil(left / 60_000)) : (this.words['over'] ?? '');
    if (!this.hidden && left > 0 && this.isConnected) {
      this.next = window.setTimeout(this.show, (left % 60_000) + 50);
    }
  };

  private say(minutes: number): string {
    const form = new Intl.PluralRules(document.documentElement.lang || undefined).select(minutes);
    return (this.words[`left.${form}`] ?? this.words['left.other'] ?? '').replace('{0}', String(minutes));
  }
}

customElements.define('wm-time-left', TimeLeft);
