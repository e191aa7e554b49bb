// Checks the direction of dependencies between packages, that every import is declared, that zod stays out of what
// widgets load, and that only define.ts files and the umbrella's entries do something when imported.
import ts from 'typescript';
import { bordersOf, packageName, packageOf, packages, sourceFiles, targetOf } from './workspace.mjs';

const layers = { contract: [], client: ['contract'], core: ['contract', 'client'], backend: ['contract'] };
const base = ['contract', 'client', 'core'];
const allowed = ({ folder }) => {
  if (folder in layers) return layers[folder];
  if (folder !== 'doorstep') return base;
  // The umbrella registers every widget.
  return packages.map((other) => other.folder).filter((other) => !['doorstep', 'backend', 'testing'].includes(other));
};

const problems = [];

const checkImport = (file, own, { specifier, isType }) => {
  const name = packageName(specifier);
  if (specifier.startsWith('node:') && own.folder !== 'backend')
    problems.push(`${file}: ${specifier} exists only in Node`);
  if (specifier.startsWith('.')) {
    const target = targetOf(file, specifier);
    if (!target) problems.push(`${file}: ${specifier} leads nowhere`);
    else if (packageOf(target) !== own) problems.push(`${file}: ${specifier} reaches into another package`);
  }
  if (!name || name === own.manifest.name) return;
  const { dependencies = {}, peerDependencies = {}, devDependencies = {} } = own.manifest;
  const declared = { ...dependencies, ...peerDependencies, ...(isType ? devDependencies : {}) };
  const types = `@types/${name.replace('@', '').replace('/', '__')}`;
  if (!(name in declared) && !(isType && types in devDependencies))
    problems.push(`${file}: ${name} is not declared in its package.json`);
  const workspace = packages.find(({ manifest }) => manifest.name === name);
  if (workspace && !allowed(own).includes(workspace.folder))
    problems.push(`${file}: ${own.folder} must not depend on ${workspace.folder}`);
  if (workspace && !targetOf(file, specifier)) problems.push(`${file}: ${specifier} is not exported by its package`);
  const mayUseSchemas = ['contract', 'backend', 'testing'].includes(own.folder);
  if (!mayUseSchemas && !isType && /^(zod|@doorstep\/contract\/(schemas|openapi))/.test(specifier)) {
    problems.push(`${file}: ${specifier} would bring zod to the browser: use @doorstep/contract/checks`);
  }
};

/** Statements that change something outside of their module when it is imported. */
const hasEffect = (statement) =>
  ts.isExpressionStatement(statement)
    ? !ts.isStringLiteral(statement.expression)
    : ts.isForOfStatement(statement) ||
      ts.isForStatement(statement) ||
      ts.isIfStatement(statement) ||
      ts.isTryStatement(statement) ||
      ts.isWhileStatement(statement);

const hasDefiningDecorator = (statement) =>
  ts.isClassDeclaration(statement) &&
  (ts.getDecorators(statement) ?? []).some((decorator) => decorator.getText().startsWith('@customElement'));

/** Files that package.json names under sideEffects may have them; no others. */
const mayHaveEffects = (file, { folder, manifest }) =>
  Array.isArray(manifest.sideEffects) &&
  manifest.sideEffects.some((path) => file === `packages/${folder}/${path.slice(2)}`);

const isAllowedEntry = (path, folder) =>
  /\/(define|main|armour)\.(ts|js)$/.test(path) || (folder === 'doorstep' && /\/(index|autoload)\.(ts|js)$/.test(path));

for (const own of packages) {
  for (const path of [own.manifest.sideEffects].flat()) {
    if (path !== false && !isAllowedEntry(String(path), own.folder))
      problems.push(`packages/${own.folder}: ${path} must not have side effects`);
  }
}
for (const file of sourceFiles) {
  const own = packageOf(file);
  const { imports, reexports, statements } = bordersOf(file);
  for (const border of [...imports, ...reexports]) checkImport(file, own, border);
  if (mayHaveEffects(file, own) || own.folder === 'testing') continue;
  for (const statement of statements) {
    if (!hasEffect(statement) && !hasDefiningDecorator(statement)) continue;
    problems.push(`${file}: has a side effect at its top level: ${statement.getText().split('\n')[0].slice(0, 80)}`);
  }
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
