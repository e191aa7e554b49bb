/**
 * The four presets as tables of colours. Text reaches 7:1 and everything else 4.5:1 on both surfaces, in both schemes; a test
 * measures every pair. What can be derived (tints, lines, text on the accent) is derived in `tokens.ts`.
 */
import type { Theme } from '../host-settings.js';

export interface Palette {
  readonly surface: string;
  /** Behind fields, summaries and other quiet regions. */
  readonly sunken: string;
  readonly text: string;
  readonly muted: string;
  /** Edges that must be seen: fields, radios. */
  readonly border: string;
  /** Buttons, links, what is chosen. */
  readonly accent: string;
  readonly success: string;
  readonly warning: string;
  readonly error: string;
  readonly info: string;
}

export interface Preset {
  readonly light: Palette;
  readonly dark: Palette;
  /** Tokens other than colours, by name without `--doorstep-`. */
  readonly measures?: Readonly<Record<string, string>>;
}

export const presets: Readonly<Record<Theme, Preset>> = {
  neutral: {
    light: {
      surface: '#ffffff',
      sunken: '#f3f6f8',
      text: '#17212b',
      muted: '#3f4c58',
      border: '#65727d',
      accent: '#0b5563',
      success: '#0d5a33',
      warning: '#694300',
      error: '#981b1b',
      info: '#0c4a7a',
    },
    dark: {
      surface: '#14191e',
      sunken: '#1d242b',
      text: '#eef2f5',
      muted: '#b6c1cb',
      border: '#8996a2',
      accent: '#86d3e2',
      success: '#8fdcae',
      warning: '#f3c871',
      error: '#ffb0a8',
      info: '#a3cff7',
    },
  },
  'civic-red': {
    light: {
      surface: '#ffffff',
      sunken: '#faf5f0',
      text: '#231917',
      muted: '#53433f',
      border: '#7d6a64',
      accent: '#991b1e',
      success: '#0d5a33',
      warning: '#694300',
      error: '#8f1414',
      info: '#0c4a7a',
    },
    dark: {
      surface: '#1c1615',
      sunken: '#27201e',
      text: '#f6efec',
      muted: '#ccbbb5',
      border: '#a08d87',
      accent: '#ffb3a6',
      success: '#8fdcae',
      warning: '#f3c871',
      error: '#ffb0a8',
      info: '#a3cff7',
    },
    measures: { radius: '2px' },
  },
  contrast: {
    light: {
      surface: '#ffffff',
      sunken: '#ffffff',
      text: '#000000',
      muted: '#000000',
      border: '#000000',
      accent: '#00298f',
      success: '#00451f',
      warning: '#4d3000',
      error: '#7d0000',
      info: '#00298f',
    },
    dark: {
      surface: '#000000',
      sunken: '#000000',
      text: '#ffffff',
      muted: '#ffffff',
      border: '#ffffff',
      accent: '#ffe14a',
      success: '#9dffc2',
      warning: '#ffd98a',
      error: '#ffc4be',
      info: '#b8dcff',
    },
    measures: { edge: '2px' },
  },
  elder: {
    light: {
      surface: '#fffdf8',
      sunken: '#f6f1e6',
      text: '#1a1a17',
      muted: '#40403a',
      border: '#66665c',
      accent: '#0b4f6c',
      success: '#0b5330',
      warning: '#623e00',
      error: '#8f1717',
      info: '#0b4672',
    },
    dark: {
      surface: '#16181a',
      sunken: '#212427',
      text: '#f6f4ee',
      muted: '#cbc8be',
      border: '#97958b',
      accent: '#93d7ee',
      success: '#98e2b6',
      warning: '#f5cf80',
      error: '#ffb8b1',
      info: '#aed5fa',
    },
    measures: { scale: '1.375', target: '60px', 'line-height': '1.7', space: '5px', edge: '2px' },
  },
};
