/** HTML that escapes by construction: whatever is put into a template is text, unless it is itself the result of one. */

export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Piece = Html | string | number | null | undefined | false | readonly Piece[];

export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.reduce((whole, string, index) => whole + inSource(pieces[index - 1]) + string));
}

function inSource(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.source;
  if (typeof piece === 'object') return piece.map(inSource).join('');
  return escapeText(String(piece));
}

/** For text between tags and inside double-quoted attributes. */
function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
