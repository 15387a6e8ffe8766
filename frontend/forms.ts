/**
 * What somebody types into a form stays in the browser's tab until it is saved or thrown away (A4): over a click elsewhere, a
 * reload, a lost session and a new log-in. It comes back only into a form that still begins with the same words, so that
 * nothing is written over what somebody else saved meanwhile.
 */

const SHELF = 'wm-form/';
const WORDS = 'vaadin-text-field, vaadin-text-area, vaadin-date-picker, textarea.wm-input';

type Field = HTMLElement & { value: string };

interface KeptForm {
  form: HTMLElement;
  /** The screen it is on and what tells it from others there; the address may have changed when it is forgotten. */
  name: string;
  /** The words it begins with; unknown after saving, until somebody writes again. */
  base?: string[];
}

const forms = new Map<string, KeptForm>();

const fields = (form: HTMLElement): Field[] => [...form.querySelectorAll<Field>(WORDS)];
const words = (form: HTMLElement): string[] => fields(form).map((field) => field.value);
const place = ({ name, base }: KeptForm): string => SHELF + name + JSON.stringify(base);

/** Begins to keep the words of a form; returns whether some came back. */
export function keepForm(form: HTMLElement, name: string, id: string): boolean {
  const kept: KeptForm = { form, name: `${location.pathname}/${name}`, base: words(form) };
  forms.forEach((gone, key) => gone.form.isConnected || forms.delete(key));
  forms.set(id, kept);
  const remember = () => store(kept);
  form.addEventListener('focusin', () => (kept.base ??= words(form)));
  form.addEventListener('input', remember);
  form.addEventListener('change', remember);
  const typed = read(place(kept));
  put(form, typed ?? []);
  return typed !== undefined;
}

/** The words are saved, or nobody wants them. */
export function forgetForm(id: string): void {
  const kept = forms.get(id);
  if (kept?.base) {
    drop(place(kept));
    kept.base = undefined;
  }
}

/** Puts back the words with which the form began. */
export function resetForm(id: string): void {
  const kept = forms.get(id);
  if (kept?.base) {
    put(kept.form, kept.base);
    drop(place(kept));
  }
}

function put(form: HTMLElement, texts: string[]): void {
  fields(form).forEach((field, i) => {
    const text = texts[i];
    if (text !== undefined && field.value !== text) {
      field.value = text;
      field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }
  });
}

function store(kept: KeptForm): void {
  if (!kept.base || !kept.form.isConnected) {
    return;
  }
  const typed = words(kept.form);
  if (typed.every((text, i) => text === kept.base![i])) {
    drop(place(kept));
    return;
  }
  try {
    sessionStorage.setItem(place(kept), JSON.stringify(typed));
  } catch {
    // A browser that keeps nothing: the words stay on the screen.
  }
}

function read(key: string): string[] | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as string[]);
  } catch {
    return undefined;
  }
}

function drop(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // As above: nothing kept, nothing to remove.
  }
}

/** Who cancels wants nothing kept: of the form around the button, or of all forms of the screen. */
document.addEventListener(
  'click',
  (event) => {
    const cancel = (event.target as Element).closest('[data-cancel]');
    if (cancel) {
      const all = [...forms].filter(([, { form }]) => form.isConnected);
      const around = all.filter(([, { form }]) => form.contains(cancel));
      (around.length ? around : all).forEach(([id]) => forgetForm(id));
    }
  },
  true,
);
