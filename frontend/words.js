// The rule for text, as the server has it (shared.Words); one table of cases is asked of both.

const LINE_END = /\r\n|[\r\v\f\x85\u2028\u2029]/gu;
const GAP = /[\t\x1C-\x1F]/gu;
const HARMFUL = /[\x00-\x09\x0B-\x1F\x7F-\x9F\p{Cs}\p{Noncharacter_Code_Point}\uFEFF\uFFF9-\uFFFB\u202A-\u202E\u2066-\u2069]/gu;
const LOOSE_TAGS = /(\u{1F3F4}[\u{E0000}-\u{E007F}]*)|[\u{E0000}-\u{E007F}]+/gu;
const PILED_MARKS = /([\p{Mn}\p{Me}]{6})[\p{Mn}\p{Me}]+/gu;
const EMPTY_LINES = /\n{3,}/gu;
const BLANK = /[\p{White_Space}\u200B\u2060]/u;
const FIRST_BLANKS = /^[\p{White_Space}\u200B\u2060]+/u;
const SEEN = /[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;
const PER_CHARACTER = 4;

/**
 * A clean text in its lines; empty if there is nothing to be seen in it.
 *
 * @param {string} typed
 * @returns {string}
 */
export function clean(typed) {
  const lines = typed
    .normalize('NFC')
    .replace(LINE_END, '\n')
    .replace(GAP, ' ')
    .replace(HARMFUL, '')
    .replace(LOOSE_TAGS, '$1')
    .replace(PILED_MARKS, '$1')
    .split('\n')
    .map(withoutLastBlanks)
    .join('\n');
  const text = withoutLastBlanks(lines.replace(EMPTY_LINES, '\n\n').replace(FIRST_BLANKS, ''));
  return SEEN.test(text) ? text : '';
}

/** As a loop: an expression for it would try each of thousands of blanks anew. */
function withoutLastBlanks(text) {
  let end = text.length;
  while (end > 0 && BLANK.test(text[end - 1])) {
    end--;
  }
  return text.slice(0, end);
}

/**
 * The length of a clean text in characters as a reader counts them; what piles up more than four signs in one place counts more. An old
 * browser counts the signs, which lets nothing pass that the server would not take.
 *
 * @param {string} text
 * @returns {number}
 */
export function length(text) {
  if (!('Segmenter' in Intl)) {
    return [...text].length;
  }
  let sum = 0;
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    sum += Math.ceil([...segment].length / PER_CHARACTER);
  }
  return sum;
}
