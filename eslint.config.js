import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';

/** What the type checker accepts but Node 20 does not have. */
const notInNode20 = {
  globals: [
    {
      name: 'DisposableStack',
      message: 'Node 20 does not have it: use try/finally, or `await using` for each object.',
    },
    { name: 'AsyncDisposableStack', message: 'Node 20 does not have it: use `await using` for each object.' },
    { name: 'SuppressedError', message: 'Node 20 does not have it.' },
  ],
  properties: [
    { object: 'Promise', property: 'withResolvers', message: 'Node 20 does not have it: use `new Promise`.' },
    { object: 'Promise', property: 'try', message: 'Node 20 does not have it: use an async function.' },
    { object: 'Array', property: 'fromAsync', message: 'Node 20 does not have it: use `for await`.' },
    { object: 'Object', property: 'groupBy', message: 'Node 20 does not have it: use a Map.' },
    { object: 'Map', property: 'groupBy', message: 'Node 20 does not have it: use a loop.' },
  ],
};

/** What @eslint/js calls "recommended", from the rules themselves: one package fewer. */
const recommendedRules = Object.fromEntries(
  [...builtinRules].filter(([, rule]) => rule.meta.docs.recommended).map(([name]) => [name, 'error']),
);

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '**/gen/', 'coverage/', '.telejit/', 'packages/shared/proto/']),
  {
    languageOptions: { ecmaVersion: 2024, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      ...recommendedRules,
      eqeqeq: 'error',
      'no-restricted-globals': ['error', ...notInNode20.globals],
      'no-restricted-properties': ['error', ...notInNode20.properties],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'Buffer', 'URL', 'performance', 'setTimeout', 'clearTimeout', 'setImmediate'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: true },
      ],
      // A number in a template is what it looks like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Enums come off the wire as plain numbers.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Implementing an interface whose method is asynchronous needs `async` without `await`.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Where bytes, C and other people's types come in, their types are asserted, after checking.
    files: [
      'packages/*/src/wire/**/*.ts',
      'packages/executor/src/native/**/*.ts',
      'packages/controller/src/compile/llvm-c.ts',
    ],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  {
    // koffi and worker_threads give `any`; the declared type of what takes it is the boundary.
    files: ['packages/executor/src/native/**/*.ts', 'packages/controller/src/compile/{llvm-c,compile-worker}.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Assertions of chai are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
