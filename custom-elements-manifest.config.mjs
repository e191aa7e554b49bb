// What editors and frameworks learn about the elements: the manifest, and what is derived from it, in packages/doorstep/dist.
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementVuejsPlugin } from 'custom-element-vuejs-integration';

const outdir = 'packages/doorstep/dist';

/** Where a framework's types find the class of an element. */
const componentTypePath = (name, tag) =>
  `@doorstep/${tag === 'doorstep-backend' ? 'core' : tag.slice('doorstep-'.length)}`;

/** The analyzer knows customElements.define; our elements are registered by defineElement, in files of their own. */
const definedElements = () => {
  const tags = new Map();
  return {
    name: 'defined-elements',
    collectPhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return;
      const [tag, element] = node.arguments;
      if (tag && element && ts.isStringLiteral(tag)) tags.set(element.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [], exports = [], path } of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({ kind }) => kind === 'class')) {
          const tagName = tags.get(declaration.name);
          // A base class is no element that a page could use.
          if (!tagName) delete declaration.customElement;
          else {
            Object.assign(declaration, { tagName, customElement: true });
            exports.push({
              kind: 'custom-element-definition',
              name: tagName,
              declaration: { name: declaration.name, module: path },
            });
          }
          declaration.members = declaration.members?.filter(
            ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private',
          );
        }
      }
    },
  };
};

export default {
  globs: ['packages/*/src/**/*-element.ts', 'packages/*/src/**/backend-provider.ts', 'packages/*/src/**/define.ts'],
  exclude: ['packages/testing/**', 'packages/backend/**'],
  // The analyzer wants it relative.
  outdir,
  litelement: true,
  packagejson: false,
  // Resolves type aliases, so that an editor offers their values instead of their name.
  overrideModuleCreation({ ts, globs }) {
    const program = getTsProgram(ts, globs, 'tsconfig.check.json');
    return program.getSourceFiles().filter((file) => globs.some((glob) => file.fileName.includes(glob)));
  },
  plugins: [
    definedElements(),
    typeParserPlugin(),
    customElementVsCodePlugin({ outdir, typesSrc: 'parsedType' }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, typesSrc: 'parsedType' }),
    customElementVuejsPlugin({ outdir, fileName: 'vue.d.ts', componentTypePath }),
    jsxTypesPlugin({ outdir, fileName: 'jsx.d.ts', componentTypePath }),
  ],
};
