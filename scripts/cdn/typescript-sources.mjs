// Rollup plugin: reads TypeScript sources directly, so that source maps lead to them and no other build is needed first.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { transform } from 'esbuild';

const compilerOptions = { experimentalDecorators: true, useDefineForClassFields: false, verbatimModuleSyntax: true };

export const typescriptSources = () => ({
  name: 'typescript-sources',
  resolveId(specifier, importer) {
    // A source imports './x.js', as the compiled module will; here it is still './x.ts'.
    if (!specifier.startsWith('.') || !specifier.endsWith('.js') || !importer?.endsWith('.ts')) return null;
    const source = resolve(dirname(importer), specifier.replace(/\.js$/, '.ts'));
    return existsSync(source) ? source : null;
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const result = await transform(code, {
      loader: 'ts',
      target: 'es2022',
      sourcefile: id,
      sourcemap: true,
      tsconfigRaw: { compilerOptions },
    });
    return { code: result.code, map: result.map };
  },
});
