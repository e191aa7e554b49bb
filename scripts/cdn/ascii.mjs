// Rollup plugin: writes pure ASCII, so that a page in GBK or Big5 that serves the files without a charset reads them right.
// Minifiers leave what stands inside template literals as it is; hence this step after them.
import MagicString from 'magic-string';
import { nodesOf } from './syntax.mjs';

// A backslash before the character means nothing (an "identity escape"), but would swallow the one of \u.
const nonAscii = /(?<!\\)((?:\\\\)*)(\\?)([^\0-\x7f])/g;

const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const ascii = () => ({
  name: 'ascii',
  renderChunk(code, chunk) {
    if (!/[^\0-\x7f]/.test(code)) return null;
    for (const node of nodesOf(this.parse(code))) {
      const tag = node.type === 'TaggedTemplateExpression' ? code.slice(node.tag.start, node.tag.end) : '';
      // The only place where \u reads as six characters. Lit's own tags read the cooked strings.
      if (/\braw$/.test(tag) && /[^\0-\x7f]/.test(code.slice(node.quasi.start, node.quasi.end))) {
        this.error(`${chunk.fileName} has non-ASCII text in a String.raw template, which cannot be escaped`);
      }
    }
    const edited = new MagicString(code);
    for (const match of code.matchAll(nonAscii)) {
      const end = match.index + match[0].length;
      edited.update(end - 1 - match[2].length, end, escaped(match[3]));
    }
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
  generateBundle(options, bundle) {
    for (const file of Object.values(bundle)) {
      // Source maps hold the sources; JSON takes the same escapes.
      if (file.type !== 'asset' || typeof file.source !== 'string') continue;
      file.source = file.source.replace(/[^\0-\x7f]/g, escaped);
    }
  },
});
