// What the compiler cannot check: type-aware rules, Lit and accessibility rules, and the project's own bans.
import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what is exported: a default export has another name in every file.',
};
const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' };
const noStandaloneState = {
  selector: 'Program > :matches(VariableDeclaration, ExportNamedDeclaration > VariableDeclaration)[kind="let"]',
  message: 'A module holds no state that changes: two widgets of one page would share it.',
};
const templateText = (pattern) =>
  `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=${pattern}]`;

const inBrowser = [
  noDefaultExport,
  noEnum,
  noStandaloneState,
  {
    selector: templateText('/\\sstyle=/'),
    message: 'A strict Content Security Policy blocks it: use a class, or .style=${}.',
  },
  {
    selector: templateText('/<style[\\s>]/'),
    message: 'A strict Content Security Policy blocks it: use static styles.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/[0-9]rem\\b/]',
    message: 'rem follows the host page’s root font size, which may be 62.5 %: use the tokens.',
  },
  {
    selector: 'MemberExpression[property.name="randomUUID"]',
    message: 'Missing on http:// pages: use getRandomValues.',
  },
  {
    selector: 'MemberExpression[property.name="innerHTML"]',
    message: 'Render a template: markup from strings runs scripts.',
  },
];

const bannedImports = {
  patterns: [
    {
      group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'],
      message: 'It runs what a backend sends as markup.',
    },
    { group: ['lit/directives/style-map*'], message: 'A strict Content Security Policy blocks it: use .style=${}.' },
  ],
};

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', 'storybook-static/', '.cache/', '.doorstep/', 'test/pages/vendor/'] },
  {
    files: ['packages/*/src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', 'bench/**/*.ts', '.storybook/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'tsconfig.check.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Chinese is counted in characters, not in UTF-16 units: [...text] is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // A function of a port is async because another adapter has to wait.
      '@typescript-eslint/require-await': 'off',
      // Methods in templates and decorators of Lit are bound by Lit; interfaces of plain functions have no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // noUncheckedIndexedAccess makes these honest; they also fire on answers that a schema has just let through.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      // An element made by document.createElement is never "created by its constructor" in the eyes of this rule.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, noEnum, noStandaloneState],
      'no-restricted-imports': ['error', bannedImports],
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/backend/**'],
    extends: [litPlugin.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/recommended']],
    settings: { litHtmlSources: true, wc: { elementBaseClasses: ['LitElement', 'DoorstepElement'] } },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...inBrowser],
      // The wrapper inside the shadow root carries what would otherwise be set in a constructor.
      'wc/guard-super-call': 'off',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-template-map': 'off',
    },
  },
  {
    // Only the client talks to the network.
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/client/**', 'packages/backend/**', 'packages/testing/**'],
    rules: { 'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'] },
  },
  {
    // Its main.ts prints the addresses.
    files: ['packages/backend/src/**/*.ts'],
    ignores: ['packages/backend/src/main.ts'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'bench/**/*.ts', 'packages/testing/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noEnum],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A test may doubt what the types promise, and reads answers that it knows by heart.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-plus-operands': ['error', { allowAny: true }],
      // expect(x).to.be.true is an expression; node:test's test() returns a promise that the runner awaits.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite', 'before', 'after'] },
            // Typed as a promise for the sake of snapshots, which nobody takes here.
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: ['Equal'] },
            { from: 'package', package: '@types/chai', name: ['Equal'] },
            { from: 'package', package: 'chai', name: ['Equal'] },
          ],
        },
      ],
      'max-lines': ['error', { max: 500 }],
    },
  },
  { files: ['stories/**/*.ts', '.storybook/**/*.ts'], rules: { 'no-restricted-syntax': ['error', noEnum] } },
);
