/**
 * What somebody types or chooses in a form stays in the browser's tab until it is saved or thrown away (A4): over a click
 * elsewhere, a reload, a lost session and a new log-in. The program (KeptWords) marks the fields, says with what they began,
 * and decides what comes back.
 */

const SHELF = 'wm-form/';

type Field = HTMLElement & { value?: string; selectedItems?: { label: string }[] };

/** With what each field began, and what it held at last. */
interface Kept {
  base: string[];
  typed: string[];
}

interface KeptForm {
  form: HTMLElement;
  /** The screen it is on and what tells it from others there; the address may have changed when it is forgotten. */
  place: string;
  /** Unknown from its saving until the program has said with what it begins now. */
  base?: string[];
}

const forms = new Map<string, KeptForm>();

/** Who sits at the screen: words come back to nobody else. */
const person = (): string => document.querySelector<HTMLElement>('[data-person]')?.dataset.person ?? '';

/** Begins to keep what is typed into a form, or begins anew with what it holds now; returns what had been kept of it. */
export function keepForm(form: HTMLElement, name: string, id: string, base: string[]): Kept | null {
  forms.forEach((gone, key) => gone.form.isConnected || forms.delete(key));
  const known = forms.get(id);
  if (known?.form === form) {
    known.base = base;
    return null;
  }
  const kept: KeptForm = { form, place: `${SHELF}${person()}${location.pathname}/${name}`, base };
  forms.set(id, kept);
  // Groups of choices hear of it after this event.
  const remember = () => queueMicrotask(() => store(kept));
  form.addEventListener('input', remember);
  form.addEventListener('change', remember);
  const was = read(kept.place);
  if (!was) {
    // Somebody may have typed while this was on its way.
    store(kept);
  }
  return was;
}

/** It is saved, or nobody wants it. */
export function forgetForm(id: string): void {
  const kept = forms.get(id);
  if (kept) {
    drop(kept.place);
    kept.base = undefined;
  }
}

/** What is typed, or the labels of what is chosen; as FieldWords says it. */
function words(field: Field): string {
  if (field.matches('vaadin-radio-group, vaadin-checkbox-group')) {
    return lines([...field.querySelectorAll<HTMLElement & { checked: boolean }>('vaadin-radio-button, vaadin-checkbox')]
      .filter((choice) => choice.checked)
      .map((choice) => choice.querySelector('label')!.textContent!));
  }
  if (field.localName === 'vaadin-select') {
    return field.value ? field.querySelector('vaadin-select-value-button')!.textContent!.trim() : '';
  }
  if (field.localName === 'vaadin-combo-box') {
    return field.querySelector('input')!.value;
  }
  return field.selectedItems ? lines(field.selectedItems.map(({ label }) => label)) : field.value!;
}

const lines = (labels: string[]): string => labels.map((label) => label.trim()).sort().join('\n');

function store({ form, place, base }: KeptForm): void {
  if (!base || !form.isConnected) {
    return;
  }
  // What is hidden is not on the page, and holds what it held.
  const typed = [...base];
  form.querySelectorAll<Field>('[data-kept]').forEach((field) => (typed[Number(field.dataset.kept)] = words(field)));
  if (typed.every((text, i) => text === base[i])) {
    drop(place);
    return;
  }
  try {
    sessionStorage.setItem(place, JSON.stringify({ base, typed }));
  } catch {
    // A browser that keeps nothing: the words stay on the screen.
  }
}

function read(place: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}

function drop(place: string): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // As above: nothing kept, nothing to remove.
  }
}

/** Who cancels wants nothing kept: of the form around the button, or of all forms of the dialog or screen it is on. */
document.addEventListener(
  'click',
  (event) => {
    const cancel = (event.target as Element).closest('[data-cancel]');
    if (cancel) {
      const within = cancel.closest('dialog') ?? document;
      const all = [...forms].filter(([, { form }]) => form.isConnected && within.contains(form));
      const around = all.filter(([, { form }]) => form.contains(cancel));
      (around.length ? around : all).forEach(([id]) => forgetForm(id));
    }
  },
  true,
);
