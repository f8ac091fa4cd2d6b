import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Layers that touch nothing outside themselves: no file, clock, network or randomness. */
const PURE = ['text', 'briefing', 'articles', 'checks', 'features', 'index/postings'].map((layer) => `server/src/${layer}/**/*.ts`);

export default tseslint.config(
  { ignores: ['dist/**', '.build/**', 'corpus/**', 'docs/**', '**/*.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Methods of an interface that others implement with files are asynchronous even where one engine answers at once.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['server/**/*.ts', 'client/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'fs', 'fs/*', 'path', 'os', 'crypto', 'vscode*'], message: 'This layer is pure: it touches no file, clock, network, randomness, LSP or VS Code.' }] },
      ],
      'no-restricted-globals': ['error', ...['process', 'performance', 'fetch', 'setTimeout', 'setInterval', 'setImmediate'].map((name) => ({ name, message: 'This layer is pure.' }))],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'This layer is pure: it gives the same result for the same input.' },
        { object: 'Date', property: 'now', message: 'This layer is pure: it has no clock.' },
      ],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'This layer is pure: it has no clock.' }],
    },
  },
  {
    // The runner of node:test collects the promise that `test` and `describe` give.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' }] }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs', 'scripts/host/launcher'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'URL', 'Buffer', 'fetch', 'module', 'performance'].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-empty': ['error', { allowEmptyCatch: false }], 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
