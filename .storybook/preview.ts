/** What every story shares: the switches of the toolbar (language, theme, scheme) and the settings of the addons. */
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '@doorstep/core';
import '@doorstep/core/define';

const preview: Preview = {
  globalTypes: {
    locale: { toolbar: { title: 'Language', icon: 'globe', items: ['en', 'zh-Hans', 'ar'], dynamicTitle: true } },
    theme: { toolbar: { title: 'Theme', icon: 'paintbrush', items: [...themes], dynamicTitle: true } },
    scheme: { toolbar: { title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
  },
  initialGlobals: { locale: 'en', theme: 'neutral', scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.lang = String(globals['locale']);
      root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
      root.style.colorScheme = String(globals['scheme']);
      document.body.style.background = 'Canvas';
      return html`<doorstep-backend locale=${root.lang} theme=${String(globals['theme'])}
        >${story()}</doorstep-backend
      >`;
    },
  ],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    // The tests run axe themselves; a second run at the same time would make both fail.
    a11y: {
      test: 'todo',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
  },
};

export default preview;
