// Rollup plugin: takes comments and indentation out of css`` and html`` templates, which minifiers leave alone.
import MagicString from 'magic-string';
import { nodesOf } from './syntax.mjs';

/** A space stays where a line ended inside a value or a selector; around punctuation it means nothing. */
const condenseCss = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/([;{},])\n/g, '$1')
    .replace(/\n}/g, '}')
    .replaceAll('\n', ' ')
    .replace(/ {/g, '{')
    .replace(/([:,]) /g, '$1')
    .replace(/;}/g, '}');

/** One line break is left of each run, so that words and inline elements stay apart. */
const condenseHtml = (text) => text.replace(/\s*\n\s*/g, '\n');

const condense = { css: condenseCss, html: condenseHtml, svg: condenseHtml };

export const templates = () => ({
  name: 'templates',
  transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(css|html|svg)`/.test(code)) return null;
    const edited = new MagicString(code);
    for (const node of nodesOf(this.parse(code))) {
      if (node.type !== 'TaggedTemplateExpression' || !(node.tag.name in condense)) continue;
      const whole = code.slice(node.quasi.start, node.quasi.end);
      // Their content is shown as it is written.
      if (/<(pre|textarea)\b/.test(whole)) continue;
      for (const { start, end } of node.quasi.quasis) {
        if (end > start) edited.update(start, end, condense[node.tag.name](code.slice(start, end)));
      }
    }
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
});
