/** What stays on the device. Where it may not or cannot keep anything, things stay for as long as the page is open. */
class Keep {
  private readonly memory = new Map<string, string>();

  /** True when something is only in this page's memory and would be lost with it. */
  get isLoose(): boolean {
    return this.memory.size > 0;
  }

  set(key: string, thing: unknown): void {
    const text = JSON.stringify(thing);
    try {
      localStorage.setItem(key, text);
      this.memory.delete(key);
    } catch {
      this.memory.set(key, text);
    }
  }

  get<T>(key: string): T | undefined {
    try {
      const text = this.memory.get(key) ?? localStorage.getItem(key);
      return text === null ? undefined : (JSON.parse(text) as T);
    } catch {
      return undefined;
    }
  }

  remove(key: string): void {
    this.memory.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // A device that may keep nothing has nothing to remove.
    }
  }

  /** All keys that begin so, sorted. */
  keys(beginning: string): string[] {
    let kept: string[] = [];
    try {
      kept = Object.keys(localStorage);
    } catch {
      // As above: nothing kept, nothing found.
    }
    return [...new Set([...kept, ...this.memory.keys()])].filter((key) => key.startsWith(beginning)).sort();
  }
}

export const keep = new Keep();
