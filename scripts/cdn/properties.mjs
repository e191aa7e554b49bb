// Rollup plugin: writes Lit's @property decorators as the `static properties` that they stand for, so that no page
// fetches what decorates at run time. Works on what esbuild made of them, one statement per property behind its class.
// (Lit's own transformer would do it too, but takes no TypeScript later than 5.)
import MagicString from 'magic-string';
import { nodesOf } from './syntax.mjs';

/** `__decorateClass([property(options)], Widget.prototype, "name", 2)`, taken apart. */
const decorationOf = ({ type, expression }) => {
  if (type !== 'ExpressionStatement' || expression.callee?.name !== '__decorateClass') return undefined;
  const [{ elements }, target, name] = expression.arguments;
  if (elements.length !== 1 || elements[0].callee?.name !== 'property') {
    throw new Error(`Only @property stands before a member of a widget; "${name.value}" has another decorator.`);
  }
  return { className: target.object.name, name: name.value, options: elements[0].arguments[0] };
};

export const properties = () => ({
  name: 'properties',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('__decorateClass(')) return null;
    const edited = new MagicString(code);
    const byClass = new Map();
    const { body } = this.parse(code);
    for (const statement of body) {
      const decoration = decorationOf(statement);
      if (!decoration) continue;
      const { className, name, options } = decoration;
      const declared = `${name}: ${options ? code.slice(options.start, options.end) : '{}'}`;
      byClass.set(className, [...(byClass.get(className) ?? []), declared]);
      edited.remove(statement.start, statement.end);
    }
    for (const { type, id: name, body: members } of nodesOf(body)) {
      const declared = type === 'ClassDeclaration' || type === 'ClassExpression' ? byClass.get(name?.name) : undefined;
      if (declared) edited.appendLeft(members.start + 1, `static properties = { ${declared.join(', ')} };`);
    }
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
});
