/**
 * Reads aloud what stands on the participant's screen, sentence by sentence, each thing in its own language. What is being read is marked.
 * Where the device has no voice for a language, it says so instead of reading with a wrong one.
 */

const READ = '.wm-now > *, .wm-now-asked, .wm-in-front .wm-card-text, .wm-group-cards .wm-card-text';
const NOW = 'wm-read-now';
/** Some browsers know their voices only after a moment; some never do. */
const PATIENCE = 1_000;

interface Sentence {
  place: HTMLElement;
  text: string;
  language: string;
}

/** The run that goes on; a new one, or a stop, ends it. */
let run = 0;

const languageOf = (place: Element): string => place.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang;
const base = (language: string): string => language.toLowerCase().split(/[-_]/)[0]!;

function sentences(place: HTMLElement): Sentence[] {
  const language = languageOf(place);
  const text = place.textContent!.trim();
  const parts = 'Segmenter' in Intl ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)] : [{ segment: text }];
  return parts.map(({ segment }) => ({ place, text: segment.trim(), language })).filter((sentence) => sentence.text);
}

function voices(): Promise<SpeechSynthesisVoice[]> {
  const known = speechSynthesis.getVoices();
  return known.length
    ? Promise.resolve(known)
    : new Promise((tell) => {
        const done = () => tell(speechSynthesis.getVoices());
        speechSynthesis.addEventListener('voiceschanged', done, { once: true });
        setTimeout(done, PATIENCE);
      });
}

const speak = (text: string, voice: SpeechSynthesisVoice): Promise<void> =>
  new Promise((done) => {
    const words = new SpeechSynthesisUtterance(text);
    Object.assign(words, { voice, lang: voice.lang, onend: done, onerror: done });
    speechSynthesis.speak(words);
  });

function unmark(): void {
  document.querySelectorAll(`.${NOW}`).forEach((place) => place.classList.remove(NOW));
}

/** Begins, or stops what goes on. */
export async function toggle(button: HTMLElement, said: HTMLElement, stop: string, noVoice: string): Promise<void> {
  const label = button.querySelector('span:last-child')!;
  const words = (button.dataset.begin ??= label.textContent!);
  const mine = ++run;
  speechSynthesis.cancel();
  unmark();
  said.textContent = '';
  if (button.ariaPressed === 'true') {
    button.ariaPressed = 'false';
    label.textContent = words;
    return;
  }
  button.ariaPressed = 'true';
  label.textContent = stop;
  const known = await voices();
  const places = [...document.querySelectorAll<HTMLElement>(READ)].filter((place) => place.checkVisibility?.() ?? true);
  const mute = new Set<string>();
  for (const { place, text, language } of places.flatMap(sentences)) {
    const voice = known.find((one) => base(one.lang) === base(language));
    if (run !== mine) {
      return;
    }
    if (!voice) {
      mute.add(new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(base(language)) ?? language);
      said.textContent = noVoice.replace('{0}', () => [...mute].join(', '));
      continue;
    }
    unmark();
    place.classList.add(NOW);
    place.scrollIntoView({ block: 'nearest' });
    await speak(text, voice);
  }
  if (run === mine) {
    unmark();
    button.ariaPressed = 'false';
    label.textContent = words;
  }
}
