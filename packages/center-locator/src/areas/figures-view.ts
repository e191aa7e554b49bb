/** The figures of the areas as a table: what the coloured map shows, for everybody. */
import type { Area } from '@doorstep/contract';
import { select } from '@doorstep/core';
import { html, type TemplateResult } from 'lit';
import { adoptStyles } from '../adopt-styles.js';
import type { FindingScene } from '../finding/finding-scene.js';
import { figuresStyles } from './figures-styles.js';
import { areaFigureNames, comparedAreas, figureOf, formatFigure, type AreaFigureName } from './area-figures.js';

export interface FiguresOptions {
  readonly scene: FindingScene;
  readonly figure: AreaFigureName;
  readonly onFigure: (figure: AreaFigureName) => void;
}

export function prepareFigures(host: Element): typeof figuresView {
  adoptStyles(host, figuresStyles);
  return figuresView;
}

function figuresView({ scene, figure, onFigure }: FiguresOptions): TemplateResult {
  const { more: words, areas, query, change } = scene;
  const compared = areas ? comparedAreas(areas, query.area) : [];
  const sorted = [...compared].sort((one, other) => (figureOf(other, figure) ?? -1) - (figureOf(one, figure) ?? -1));
  return html`<div class="figures" part="figures">
    ${select({
      id: 'figure',
      label: words.say('figure'),
      placeholder: words.say('figureCenters'),
      value: figure === 'centers' ? '' : figure,
      options: areaFigureNames.slice(1).map((name) => ({ value: name, label: words.say(labels[name]) })),
      onChange: (value) => onFigure((value || 'centers') as AreaFigureName),
    })}
    <table class="figure-table" part="figure-table">
      <thead>
        <tr>
          <th scope="col">${compared[0]?.levelName ?? ''}</th>
          <th scope="col" class="number">${words.say(labels[figure])}</th>
        </tr>
      </thead>
      <tbody>
        ${sorted.map((area) => rowView(area, figure, scene, () => change({ area: area.id })))}
      </tbody>
    </table>
    <p class="muted small">${words.say('figureHidden')}</p>
  </div>`;
}

export const labels = {
  centers: 'figureCenters',
  openRequests: 'figureOpenRequests',
  satisfactionRate: 'figureSatisfaction',
} as const;

function rowView(
  area: Area,
  name: AreaFigureName,
  { more: words }: FindingScene,
  onChoose: () => void,
): TemplateResult {
  const figure = figureOf(area, name);
  return html`<tr>
    <th scope="row"><button class="button quiet" type="button" @click=${onChoose}>${area.name}</button></th>
    <td class="number">
      ${figure === null ? html`<span class="muted">${words.say('figureNotTold')}</span>` : formatFigure(figure, name, words.locale)}
    </td>
  </tr>`;
}
