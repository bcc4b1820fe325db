import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import jsdoc from 'eslint-plugin-jsdoc'
import { configs as regexp } from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'
import typedoc from './typedoc.json' with { type: 'json' }

/** The only categories, in the order of the documentation. */
const categories = typedoc.categoryOrder.filter((category) => category !== '*')

/** The order of tags in a doc comment: what the thing takes and throws, where it belongs, how it is used. */
const tags = ['typeParam', 'param', 'throws', 'category', 'since', 'example', 'see']

const everywhere = {
  rules: {
    'max-lines': ['error', { max: 200 }],
    // A file that wants a banner wants splitting; a task belongs in an issue.
    'no-warning-comments': [
      'error',
      { terms: ['todo', 'fixme', 'xxx', '---', '===', '***', '###'], location: 'start' }
    ],
    eqeqeq: 'error',
    'object-shorthand': 'error',
    'no-implicit-coercion': 'error',
    'no-param-reassign': 'error'
  }
}

const typed = {
  files: ['**/*.ts'],
  extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: {
    parserOptions: {
      projectService: { allowDefaultProject: ['*.config.ts'] },
      tsconfigRootDir: import.meta.dirname
    }
  },
  rules: {
    '@typescript-eslint/array-type': ['error', { default: 'generic' }],
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/explicit-module-boundary-types': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    '@typescript-eslint/no-confusing-void-expression': [
      'error',
      { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
    ],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    // `Codec<A>` is a name for a type of io-ts.
    '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    // Isolated declarations ask for written types.
    '@typescript-eslint/no-inferrable-types': 'off',
    // Its alternative is `!`, which is forbidden.
    '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    // An interface with an index signature has a name in the documentation, a record has not.
    '@typescript-eslint/consistent-indexed-object-style': 'off',
    // A type parameter that is used once is how a caller says what a guard proves.
    '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    // Text is looked at by code units and by code points on purpose.
    '@typescript-eslint/no-misused-spread': 'off',
    // What a value is can be told of any value.
    '@typescript-eslint/no-base-to-string': 'off',
    // Each is a matter of which reads better, and of counting holes in arrays.
    '@typescript-eslint/prefer-optional-chain': 'off',
    '@typescript-eslint/prefer-for-of': 'off'
  }
}

/** Input is hostile: every pattern takes time linear in the text, wherever it is tried from. */
const patterns = {
  files: ['src/**/*.ts'],
  extends: [regexp['flat/recommended']],
  rules: {
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false, ignoreSticky: false }],
    // Formats name the control characters that they refuse.
    'no-control-regex': 'off',
    // Patterns are published: written out they mean the same in every dialect.
    'regexp/prefer-d': 'off',
    'regexp/prefer-w': 'off',
    'regexp/use-ignore-case': 'off',
    'regexp/prefer-character-class': 'off',
    // An empty group keeps the numbers of the others.
    'regexp/no-empty-capturing-group': 'off',
    'regexp/no-empty-group': 'off'
  }
}

/** That each field of a published interface has a comment too is TypeDoc's to check. */
const documentation = {
  files: ['src/**/*.ts'],
  plugins: { jsdoc },
  settings: { jsdoc: { mode: 'typescript', tagNamePreference: { template: 'typeParam', returns: false } } },
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
      { selector: 'ExportAllDeclaration', message: 'Name what you export.' }
    ],
    'jsdoc/require-jsdoc': [
      'error',
      {
        publicOnly: true,
        require: { ClassDeclaration: true, FunctionDeclaration: true },
        contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ExportNamedDeclaration > VariableDeclaration']
      }
    ],
    'jsdoc/check-tag-names': [
      'error',
      { definedTags: ['category', 'typeParam', 'since', 'document', 'module'], typed: true }
    ],
    'jsdoc/check-param-names': ['error', { checkDestructured: false, disableMissingParamChecks: true }],
    'jsdoc/check-values': 'error',
    'jsdoc/check-alignment': 'error',
    'jsdoc/no-bad-blocks': ['error', { ignore: ['__PURE__', '__NO_SIDE_EFFECTS__'] }],
    'jsdoc/no-types': 'error',
    'jsdoc/empty-tags': 'error',
    'jsdoc/sort-tags': ['error', { tagSequence: [{ tags }], linesBetween: 0 }],
    'jsdoc/tag-lines': ['error', 'never', { startLines: 1 }],
    'jsdoc/match-description': [
      'error',
      { mainDescription: false, tags: { category: `^(?:${categories.join('|')})$`, throws: '^[A-Z]\\w+ ' } }
    ]
  }
}

const generated = {
  files: ['src/generated/**/*.ts'],
  rules: { 'max-lines': 'off' }
}

const tests = {
  files: ['test/**/*.ts'],
  rules: {
    'max-lines': ['error', { max: 400 }],
    // Tests hand over what the types forbid, and look at what came of it.
    'no-sparse-arrays': 'off',
    'no-control-regex': 'off',
    '@typescript-eslint/no-empty-function': 'off',
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-extraneous-class': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off'
  }
}

const scripts = {
  files: ['**/*.js'],
  languageOptions: { globals: { console: 'readonly', process: 'readonly' } }
}

export default defineConfig(
  globalIgnores(['dist/', 'site/', 'coverage/', '.test-output/', 'bench/.build/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  everywhere,
  typed,
  patterns,
  documentation,
  generated,
  tests,
  scripts
)
