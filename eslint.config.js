import { defineConfig, globalIgnores } from 'eslint/config'
import * as figma from '@figma/eslint-plugin-figma-plugins'
import tseslint from 'typescript-eslint'

// Mistakes only, no taste: what tsc cannot see and a reader may miss.
const mistakes = {
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/ban-ts-comment': 'error',
  'no-debugger': 'error',
  'no-unreachable': 'error',
  'no-self-compare': 'error',
  'no-fallthrough': 'error',
}

// A promise nobody waits for is a failure nobody hears: in the sandbox it would leave a map half drawn.
const promises = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
}

const typed = (files, project, rules) => ({
  files,
  languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
  rules,
})

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/', 'node_modules/']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': tseslint.plugin, '@figma/figma-plugins': figma },
    rules: mistakes,
  },
  typed(['plugin/sandbox/**/*.ts'], 'plugin/sandbox/tsconfig.json', {
    ...promises,
    ...figma.flatConfigs.recommended.rules,
    // Advice, not a check: it takes a loaded page for the document.
    '@figma/figma-plugins/dynamic-page-find-method-advice': 'off',
  }),
  typed(['plugin/usecases/**/*.ts', 'plugin/protocol/**/*.ts'], 'plugin/core/tsconfig.json', promises),
  { ...typed(['cli/**/*.ts'], 'cli/tsconfig.json', promises), ignores: ['cli/playground/page/**'] },
  typed(['cli/playground/page/**/*.ts', 'cli/playground/page/**/*.tsx'], 'cli/playground/page/tsconfig.json', promises),
)
