/** Whether the server answers with all that it needs, and not a page that a network has put in between. */
export async function answers(): Promise<boolean> {
  try {
    const answer = await fetch('/health', { cache: 'no-store', redirect: 'error' });
    return answer.ok && (await answer.text()) === 'ok';
  } catch {
    return false;
  }
}
