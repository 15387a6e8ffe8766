import { html, type TemplateResult } from 'lit';

/** A sign of icons/signs.svg, which stands in every page; the word stands beside it. */
export function sign(name: string, classes: string): TemplateResult {
  const turns = name === 'recommendation' ? ' wm-turns' : '';
  return html`<svg class="${classes}${turns}" aria-hidden="true" focusable="false"><use href="#${name}" /></svg>`;
}
