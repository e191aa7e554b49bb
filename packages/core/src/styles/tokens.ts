/**
 * The design tokens: `--doorstep-*`, for hosts to set and for widgets to use.
 *
 * A host sets one anywhere above a widget (`:root { --doorstep-accent: #075 }`). `:host` takes what it set under a private name, and
 * the reset wrapper defines every token from that, or from the theme: so inside a widget each token always has a value, and a colour
 * derived from another follows it in every theme. (Derived on `:root`, a link would keep the first theme's colour for ever.)
 */
import { unsafeCSS, type CSSResult } from 'lit';
import { presets, type Palette, type Preset } from './themes.js';

const system = `system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif`;

/** Tokens with one default in all themes unless a preset's `measures` says otherwise. Sizes of text in `em` of the wrapper. */
const measures: Readonly<Record<string, string>> = {
  scale: '1',
  font: system,
  'line-height': '1.5',
  'text-small': '.875em',
  'text-large': '1.125em',
  'text-title': '1.375em',
  'text-display': '1.75em',
  measure: '70ch',
  space: '4px',
  target: '44px',
  radius: '8px',
  edge: '1px',
  duration: '150ms',
};

/** Colours with the same default in all themes: the two-colour focus ring, of which one always shows. */
const focus = { focus: ['#1457d9', '#9cc4ff'], 'focus-inner': ['#ffffff', '#0a0f14'] } as const;

/** What the browser can work out from the palette. First the value for browsers that cannot mix colours, then the mix. */
const derived: Readonly<Record<string, readonly [string, string]>> = {
  line: ['var(--doorstep-border)', mix('text', 16)],
  'accent-soft': ['var(--doorstep-sunken)', mix('accent', 8)],
  'success-soft': ['var(--doorstep-sunken)', mix('success', 8)],
  'warning-soft': ['var(--doorstep-sunken)', mix('warning', 8)],
  'error-soft': ['var(--doorstep-sunken)', mix('error', 8)],
  'info-soft': ['var(--doorstep-sunken)', mix('info', 8)],
  shadow: ['0 8px 24px rgb(0 0 0 / .18)', '0 8px 24px rgb(0 0 0 / .18)'],
};

/** Every public token, without `--doorstep-`. The documentation and the tests read this. */
const tokenNames: readonly string[] = [
  ...Object.keys(presets.neutral.light),
  ...Object.keys(focus),
  'link',
  'on-accent',
  ...Object.keys(derived),
  ...Object.keys(measures),
];

/** One channel of white in XYZ where the accent is dark, else none of it. */
function white(channel: number): string {
  return `calc(${channel}*clamp(0,(.179 - y)*10000,1))`;
}

function mix(colour: string, percent: number): string {
  return `color-mix(in srgb,var(--doorstep-${colour}) ${percent}%,var(--doorstep-surface))`;
}

/** A token as the host set it, else the given value. */
function token(name: string, value: string): string {
  return `--doorstep-${name}:var(--_${name},${value});`;
}

function block(selector: string, declarations: readonly string[]): string {
  return `${selector}{${declarations.join('')}}`;
}

function paletteRules(selector: string, { light, dark, measures: own = {} }: Preset): string {
  const names = Object.keys(light) as (keyof Palette)[];
  return (
    block(selector, [
      ...names.map((name) => token(name, light[name])),
      ...Object.entries(own).map(([name, value]) => token(name, value)),
    ]) +
    // Browsers without light-dark() stay light, and their native controls with them: half a dark scheme cannot be read.
    `@supports (color:light-dark(red,red)){${block(
      selector,
      names.map((name) => token(name, `light-dark(${light[name]},${dark[name]})`)),
    )}}`
  );
}

function tokenRules(): string {
  const { neutral, ...others } = presets;
  const shared = [
    ...Object.entries(measures).map(([name, value]) => token(name, value)),
    ...Object.entries(focus).map(([name, [light]]) => token(name, light)),
    token('link', 'var(--doorstep-accent)'),
    token('on-accent', '#fff'),
    ...Object.entries(derived).map(([name, [plain]]) => token(name, plain)),
  ];
  const schemes = [
    'color-scheme:inherit;',
    ...Object.entries(focus).map(([name, [light, dark]]) => token(name, `light-dark(${light},${dark})`)),
    token('on-accent', 'light-dark(#fff,#0b1014)'),
  ];
  return [
    block(
      ':host',
      tokenNames.map((name) => `--_${name}:var(--doorstep-${name});`),
    ),
    block('.root', shared),
    `@supports (color:light-dark(red,red)){${block('.root', schemes)}}`,
    `@supports (color:color-mix(in srgb,red,red)){${block(
      '.root',
      Object.entries(derived).map(([name, [, mixed]]) => token(name, mixed)),
    )}}`,
    // Whatever accent the host names, the words on it are black or white, whichever can be read: `y` is its luminance, and at
    // 0.179 both reach the same 4.58:1.
    `@supports (color:color(from red xyz x y z)){${block('.root', [token('on-accent', `color(from var(--doorstep-accent) xyz ${white(0.9505)} ${white(1)} ${white(1.089)})`)])}}`,
    paletteRules('.root', neutral),
    ...Object.entries(others).map(([name, preset]) => paletteRules(`.root[data-theme="${name}"]`, preset)),
    block('.root:is(:lang(zh),:lang(ja),:lang(ko)):not([data-theme="elder"])', [
      token('line-height', '1.6'),
      token('measure', '38em'),
    ]),
  ].join('');
}

export const tokenStyles: CSSResult = unsafeCSS(tokenRules());
