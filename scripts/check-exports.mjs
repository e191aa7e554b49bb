// Lists exports of packages that nothing imports: neither the workspace, nor a user through a package's public entry.
import ts from 'typescript';
import { allFiles, bordersOf, packages, sourceFiles, targetOf } from './workspace.mjs';

const borders = new Map(allFiles.map((file) => [file, bordersOf(file)]));
const used = new Map(sourceFiles.map((file) => [file, new Set()]));

/** Marks a name of a file as used, and through re-exports where it really stands. */
const use = (file, name) => {
  const names = used.get(file);
  if (!names || names.has(name)) return;
  names.add(name);
  for (const { specifier, names: passed } of borders.get(file).reexports) {
    const target = targetOf(file, specifier);
    if (!target) continue;
    if (name === '*') for (const one of passed) use(target, one);
    else if (passed.includes(name) || passed.includes('*')) use(target, name);
  }
};

for (const { folder, manifest } of packages) {
  for (const entry of Object.values(manifest.exports)) {
    if (entry['doorstep-source']) use(`packages/${folder}/${entry['doorstep-source'].slice(2)}`, '*');
  }
}
for (const [file, { imports, reexports }] of borders) {
  for (const { specifier, names } of imports) {
    const target = targetOf(file, specifier);
    if (target) for (const name of names) use(target, name);
  }
  // An index inside a package passes names on only when somebody asks it for them: see `use`.
  if (!sourceFiles.includes(file)) for (const { specifier } of reexports) use(targetOf(file, specifier), '*');
}

/** A type that stands in the signature of another export is public with it, even if nobody needs its name. */
const describesAnotherExport = ({ statements, text }, name) =>
  statements.some(
    (statement) =>
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && statement.name.text === name,
  ) && text.split(new RegExp(`\\b${name}\\b`)).length > 2;

const problems = sourceFiles.flatMap((file) => {
  const names = used.get(file);
  if (names.has('*')) return [];
  const own = borders.get(file);
  const unused = own.exports.filter((name) => !names.has(name) && !describesAnotherExport(own, name));
  return unused.map((name) => `${file}: nothing imports ${name}`);
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
