/** Bars drawn with tokens. For eyes only: the table behind a chart says the same to everybody. */
import { html, svg, type TemplateResult } from 'lit';

export interface Bar {
  readonly label: string;
  /** Stands below the label, where it changes: the year below a January. */
  readonly below?: string | undefined;
  /** In words, as it stands at the bar. */
  readonly value: string;
  /** From 0 to 1; `null` where it is not shown. */
  readonly share: number | null;
}

export interface ChartOptions {
  readonly bars: readonly Bar[];
  /** What the chart shows, for those who hear it. */
  readonly label: string;
  readonly direction: 'ltr' | 'rtl';
}

const rowHeight = 46;
const barTop = 26;
const barHeight = 10;

/** Lying bars, one row each: names of any length have room. Widths in percent, so that text keeps its size. */
export function rowChart({ bars, label, direction }: ChartOptions): TemplateResult {
  const start = direction === 'rtl' ? '100%' : '0';
  const end = direction === 'rtl' ? '0' : '100%';
  return html`<svg class="chart" role="img" aria-label=${label} width="100%" height=${bars.length * rowHeight}>
    ${bars.map(({ label: name, value, share }, index) => {
      const top = index * rowHeight;
      const width = Math.max(0, Math.min(1, share ?? 0)) * 100;
      const left = direction === 'rtl' ? 100 - width : 0;
      return svg`<text class="bar-name" x=${start} y=${top + 18}>${name}</text>
        <text class="bar-value" x=${end} y=${top + 18}>${value}</text>
        <rect class="bar-track" x="0" y=${top + barTop} width="100%" height=${barHeight} rx="2"></rect>
        <rect class="bar" x="${left}%" y=${top + barTop} width="${width}%" height=${barHeight} rx="2"></rect>`;
    })}
  </svg>`;
}

const columnHeight = 150;
const labelSpace = 64;
/** More names than this would run into each other. */
const mostNames = 12;

/** Standing bars for months, oldest at the start. */
export function columnChart({ bars, label, direction }: ChartOptions): TemplateResult {
  const step = 100 / Math.max(1, bars.length);
  const named = Math.ceil(bars.length / mostNames);
  return html`<svg
    class="chart columns"
    role="img"
    aria-label=${label}
    width="100%"
    height=${columnHeight + labelSpace}
  >
    <line class="bar-base" x1="0" x2="100%" y1=${columnHeight + 20} y2=${columnHeight + 20}></line>
    ${bars.map(({ label: name, below, value, share }, index) => {
      const position = direction === 'rtl' ? bars.length - 1 - index : index;
      const middle = `${(position + 0.5) * step}%`;
      const height = Math.max(0, Math.min(1, share ?? 0)) * columnHeight;
      const top = columnHeight + 20 - height;
      return svg`<rect class="bar" x="${position * step + step * 0.18}%" y=${top} width="${step * 0.64}%" height=${height}></rect>
        ${
          index % named === 0
            ? svg`<text class="column-value" x=${middle} y=${top - 5}>${value}</text>
        <text class="column-name ${index % 2 === 0 ? '' : 'minor'}" x=${middle} y=${columnHeight + 38}>${name}</text>`
            : ''
        }
        ${below ? svg`<text class="column-name" x=${middle} y=${columnHeight + 56}>${below}</text>` : ''}`;
    })}
  </svg>`;
}
