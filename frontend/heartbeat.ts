const GONE = 410;

/** The mark of a page that somebody is leaving by a form: nothing loads it anew. */
export const LEAVING = 'data-leaving';

/**
 * Tells the server that this session is here, and which of its screens. One that does not know it (it was started again, or is another
 * one, to which a proxy has led) makes the page load anew: what was typed is kept by whatever it was typed in.
 */
export async function beat(screen = ''): Promise<void> {
  try {
    const { status } = await fetch(`/app/?v-r=heartbeat${screen}`, { method: 'POST', cache: 'no-store' });
    if (status === GONE && !document.documentElement.hasAttribute(LEAVING)) {
      location.reload();
    }
  } catch {
    // What does not arrive is said again.
  }
}
