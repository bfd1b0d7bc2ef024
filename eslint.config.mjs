import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Each room knows only the rooms to its left: core ← widgets ← content ← pages → site. */
const mayNotImport = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: patterns.map(([group, message]) => ({ group: [group], message })) }],
  },
});

export default typescript.config(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'node_modules/',
      'training/out/',
      'test-results/',
      'tests/fixtures/decks/',
      'src/core/kernels/simd/',
    ],
  },
  ...typescript.configs.recommended,
  ...svelte.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  mayNotImport(
    ['src/core/**/*.ts'],
    [
      ['**/widgets/**', 'core knows no widgets'],
      ['**/site/**', 'core knows no pages'],
      ['svelte*', 'core draws nothing'],
      ['astro*', 'core draws nothing'],
      ['node:*', 'core runs in the browser'],
    ],
  ),
  mayNotImport(
    ['src/widgets/**'],
    [
      ['**/site/**', 'a widget works on any page'],
      ['**/pages/**', 'a widget works on any page'],
      ['d3-selection', 'D3 computes, Svelte draws'],
    ],
  ),
);
