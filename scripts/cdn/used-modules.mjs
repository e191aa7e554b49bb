// Which modules a module really takes something from: names are followed through index files to where they are made.
// Rollup's own list of imports stops at the index file, behind which everything looks as if everybody needed it.
import { nodesOf } from './syntax.mjs';

const nameOf = ({ name, value }) => name ?? value;

/** What one module imports, exports onward, and says itself. Sources are module ids. */
const readModule = (info) => {
  const sources = new Map();
  const idOf = ({ value }) => {
    if (!sources.has(value)) sources.set(value, info.importedIds[sources.size]);
    return sources.get(value);
  };
  const imports = new Map();
  const exports = new Map();
  const stars = [];
  const effects = [];
  for (const node of info.ast.body) {
    if (node.type === 'ImportDeclaration') {
      const from = idOf(node.source);
      if (node.specifiers.length === 0) effects.push(from);
      for (const { type, local, imported } of node.specifiers) {
        const name =
          type === 'ImportNamespaceSpecifier' ? '*' : type === 'ImportDefaultSpecifier' ? 'default' : nameOf(imported);
        imports.set(local.name, { from, name });
      }
    } else if (node.type === 'ExportAllDeclaration') {
      const from = idOf(node.source);
      if (node.exported) exports.set(nameOf(node.exported), { from, name: '*' });
      else stars.push(from);
    } else if (node.type === 'ExportNamedDeclaration' && node.source) {
      const from = idOf(node.source);
      for (const { local, exported } of node.specifiers) exports.set(nameOf(exported), { from, name: nameOf(local) });
    } else if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
      for (const { local, exported } of node.specifiers) {
        if (imports.has(local.name)) exports.set(nameOf(exported), imports.get(local.name));
      }
    }
  }
  return { imports, exports, stars, effects };
};

/** Of `icons` in `icons.camera`: the members that are named, or `undefined` where it is used as a whole. */
const membersOf = (ast, local) => {
  const members = new Set();
  let asWhole = 0;
  for (const node of nodesOf(ast)) {
    if (node.type === 'MemberExpression' && node.object.name === local && !node.computed) {
      members.add(node.property.name);
      asWhole -= 1;
    } else if (node.type === 'Identifier' && node.name === local) asWhole += 1;
  }
  // The import itself names it once, or twice where it is written as `local as local`.
  return asWhole <= 2 ? members : undefined;
};

export const usedModules = ({ getModuleInfo }) => {
  const read = new Map();
  const used = new Map();
  const moduleOf = (id) => {
    if (!read.has(id)) read.set(id, readModule(getModuleInfo(id)));
    return read.get(id);
  };
  const isOutside = (id) => !id || !getModuleInfo(id)?.ast;

  /** The modules in which the export `name` of `id` is made. Of a namespace: those of its `members()`, or all. */
  const makers = (id, name, members, seen = new Set()) => {
    if (isOutside(id) || seen.has(`${id} ${name}`)) return [];
    seen.add(`${id} ${name}`);
    const { exports, stars } = moduleOf(id);
    if (name === '*') {
      const named = members();
      const names = named ?? getModuleInfo(id).exports ?? [];
      return [...names].flatMap((one) => makers(id, one, members, seen)).concat(named ? [] : [id]);
    }
    const onward = exports.get(name);
    if (onward) return makers(onward.from, onward.name, members, seen);
    for (const star of stars) {
      if (getModuleInfo(star)?.exports?.includes(name) || moduleOf(star).stars.length > 0) {
        const found = makers(star, name, members, seen);
        if (found.length > 0) return found;
      }
    }
    return (getModuleInfo(id).exports ?? []).includes(name) ? [id] : [];
  };

  return (id) => {
    if (used.has(id)) return used.get(id);
    const found = new Set();
    used.set(id, found);
    if (isOutside(id)) return found;
    const { ast } = getModuleInfo(id);
    const { imports, effects } = moduleOf(id);
    for (const effect of effects) found.add(effect);
    for (const [local, { from, name }] of imports) {
      for (const maker of makers(from, name, () => membersOf(ast, local))) found.add(maker);
    }
    // What an index file does beside passing on names, such as loading the armour, happens to everybody who passes it.
    for (const direct of getModuleInfo(id).importedIds)
      if (!isOutside(direct)) for (const effect of moduleOf(direct).effects) found.add(effect);
    return found;
  };
};
