/**
 * What is pressed without a connection is answered where it was pressed, in one sentence: it is refused when the device has no network,
 * and kept when the server does not answer – and then done as soon as it does. Nothing is done later in silence.
 */

/** The sentences stand on the page's root, in the reader's language (Reading.java). */
type Answer = 'refused' | 'kept';

const GAP = 4;
let said: HTMLElement | undefined;

/** Says at a button what becomes of the press. */
export function answer(button: Element, what: Answer): void {
  const words = document.documentElement.dataset[what];
  if (!words) {
    return;
  }
  if (!said) {
    said = document.createElement('div');
    said.className = 'wm-unreached';
    said.popover = 'manual';
    said.setAttribute('role', 'alert');
    document.body.append(said);
  }
  said.hidePopover();
  said.textContent = words;
  said.showPopover();
  const { bottom, left, right } = button.getBoundingClientRect();
  const widest = document.documentElement.clientWidth;
  const fits = (start: number) => Math.max(GAP, Math.min(start, widest - said!.offsetWidth - GAP));
  said.style.insetBlockStart = `${bottom + scrollY + GAP}px`;
  said.style.left = `${fits(document.dir === 'rtl' ? right - said.offsetWidth : left)}px`;
}

/** It was answered, or something else is pressed. */
export function unsay(): void {
  said?.hidePopover();
}
