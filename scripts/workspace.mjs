// Reads the workspace as the checks see it: packages, their source files, and what each file imports and exports.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { root } from './processes.mjs';

export const packages = readdirSync(join(root, 'packages')).map((folder) => ({
  folder,
  manifest: JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')),
}));

const scriptsUnder = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true })
        .filter((name) => /\.(ts|mjs)$/.test(name) && !/(^|\/)(dist|node_modules|vendor)\//.test(name))
        .map((name) => join(folder, name))
    : [];

export const sourceFiles = packages.flatMap(({ folder }) => scriptsUnder(`packages/${folder}/src`));
export const allFiles = [
  ...sourceFiles,
  ...['test', 'stories', 'bench', 'scripts', '.storybook'].flatMap(scriptsUnder),
];

/** The package of a file under packages/, or undefined. */
export const packageOf = (file) => packages.find(({ folder }) => file.startsWith(`packages/${folder}/`));

/** "@scope/name/sub" → "@scope/name"; undefined for relative and Node's own modules. */
export const packageName = (specifier) =>
  /^(\.|node:|data:|https?:|virtual:)/.test(specifier)
    ? undefined
    : specifier
        .split('/')
        .slice(0, specifier[0] === '@' ? 2 : 1)
        .join('/');

/** The source file that an import leads to, or undefined where it leaves the workspace. */
export const targetOf = (file, specifier) => {
  if (specifier.startsWith('.')) {
    const plain = resolve(root, dirname(file), specifier);
    const found = [plain.replace(/\.js$/, '.ts'), plain].find((path) => existsSync(path));
    return found && relative(root, found);
  }
  const owner = packages.find(({ manifest }) => manifest.name === packageName(specifier));
  const entry = owner?.manifest.exports[`.${specifier.slice(owner.manifest.name.length)}`];
  return entry?.['doorstep-source'] && join('packages', owner.folder, entry['doorstep-source']);
};

const namesOf = (clause) => {
  if (!clause) return [];
  const named = clause.namedBindings;
  const names = clause.name ? ['default'] : [];
  if (!named) return names;
  if (ts.isNamespaceImport(named)) return [...names, '*'];
  return [...names, ...named.elements.map((element) => (element.propertyName ?? element.name).text)];
};

const isExported = (node) => node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);

const declaredNames = (node) =>
  ts.isVariableStatement(node)
    ? node.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : name.elements.map((element) => element.name?.text),
      )
    : [node.name?.text];

/**
 * What a file says at its borders: imports [{specifier, names, isType}], re-exports [{specifier, names}] ('*' for all),
 * exports [name], and its top-level statements and text.
 */
export const bordersOf = (file) => {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const borders = { imports: [], reexports: [], exports: [], statements: source.statements, text: source.text };
  for (const node of source.statements) {
    if (ts.isImportDeclaration(node)) {
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      borders.imports.push({
        specifier: node.moduleSpecifier.text,
        names: namesOf(node.importClause),
        isType,
        isBare: !node.importClause,
      });
    } else if (ts.isExportDeclaration(node)) {
      const elements =
        node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
      const names = elements?.map((element) => (element.propertyName ?? element.name).text) ?? ['*'];
      if (node.moduleSpecifier)
        borders.reexports.push({ specifier: node.moduleSpecifier.text, names, isType: node.isTypeOnly });
      else borders.exports.push(...names);
    } else if (isExported(node)) borders.exports.push(...declaredNames(node).filter(Boolean));
  }
  const visit = (node) => {
    const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const argument = isImport ? node.arguments[0] : ts.isImportTypeNode(node) ? node.argument.literal : undefined;
    if (argument && ts.isStringLiteralLike(argument)) {
      borders.imports.push({ specifier: argument.text, names: ['*'], isType: !isImport, isLazy: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return borders;
};
