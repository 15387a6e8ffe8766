// words.js is plain JavaScript so that a test can give it to a browser as it stands.
export function clean(typed: string): string;
export function length(text: string): number;
