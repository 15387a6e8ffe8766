import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import type { PluginOption } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// One file for what every first visit needs: each request costs a phone in the hall a round trip.
const needed = /Flow(Client|Bootstrap)\.js|generated-flow-imports\.js|[\\/]node_modules[\\/](@lit|lit)/;

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

/** What a participant writes with is fetched at once, not when the first answer has asked for it: that costs a round trip. */
const COMPOSER = /frontend[\\/]composer\.ts$/;
const composerAtOnce: PluginOption = {
  name: 'composer-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === 'chunk' && file.moduleIds.some((id) => COMPOSER.test(id)))
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head' as const,
        })),
  },
};

export default overrideVaadinConfig(() => ({
  plugins: [offline, composerAtOnce],
  build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', test: needed }] } } } },
}));
