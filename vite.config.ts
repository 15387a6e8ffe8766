import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import type { PluginOption } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// One file for what every first visit needs, what a participant writes with among it: each request costs a phone in the hall a round trip.
const needed =
  /Flow(Client|Bootstrap)\.js|generated-flow-imports\.js|[\\/]node_modules[\\/](@lit|lit)|frontend[\\/](composer|outbox|keep|shell|sign|uuid7|words)\.[jt]s$/;

const OFFLINE = 'frontend/offline.ts';
const hash = (text: string) => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

/** The page that opens without a network stands alone: one file that asks for no other. */
const offline: PluginOption = {
  name: 'offline-page',
  apply: 'build',
  async generateBundle() {
    const page = await rolldown({ input: OFFLINE });
    const { output } = await page.generate({ format: 'es', minify: true, codeSplitting: false });
    // From which state of the file it comes, so that a test sees when it does not fit any more.
    const code = `//${hash(await readFile(OFFLINE, 'utf8'))}\n${output[0].code}`;
    this.emitFile({ type: 'asset', fileName: `VAADIN/build/offline-${hash(code).slice(0, 16)}.js`, source: code });
  },
};

/** The rest of what a participant's screen needs is fetched at once, too, not when the first answer has asked for it. */
const OF_A_SCREEN = /generated[\\/]flow[\\/]chunks[\\/]/;
const isOfParticipants = async (id: string) => {
  const asked = OF_A_SCREEN.test(id) ? await readFile(id, 'utf8') : '';
  return asked.includes('composer.ts') && !asked.includes('scribe.ts');
};
const participantsAtOnce: PluginOption = {
  name: 'participants-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (_, { bundle = {} }) => {
      const links = [];
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && (await Promise.all(file.moduleIds.map(isOfParticipants))).includes(true)) {
          const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${file.fileName}` };
          links.push({ tag: 'link', attrs, injectTo: 'head' as const });
        }
      }
      return links;
    },
  },
};

export default overrideVaadinConfig(() => ({
  plugins: [offline, participantsAtOnce],
  build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', test: needed }] } } } },
}));
