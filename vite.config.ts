import { overrideVaadinConfig } from './vite.generated';

// One file for what every first visit needs: each request costs a phone in the hall a round trip.
const needed = /Flow(Client|Bootstrap)\.js|generated-flow-imports\.js|[\\/]node_modules[\\/](@lit|lit)/;

export default overrideVaadinConfig(() => ({
  build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', test: needed }] } } } },
}));
