/** Storybook, the designers' workbench: runs from the packages' sources, in the browser alone. */
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts', '../stories/**/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (base) =>
    mergeConfig(base, {
      resolve: { conditions: ['doorstep-source', ...defaultClientConditions] },
      // Baseline browsers; decorators are the experimental ones of tsconfig.base.json, which Vite reads by itself.
      build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
    }),
};

export default config;
