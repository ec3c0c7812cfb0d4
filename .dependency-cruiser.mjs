/*
 * The directions of ARCHITECTURE.md, as rules. `import type` counts like any import: a type that two rooms share
 * belongs into src/core.
 * Without `parser: 'swc'` no module would be read (TypeScript 7 offers the cruiser no compiler API) and every rule
 * would hold; test/structure/directions.test.ts asserts that modules are read and that forbidden imports are found.
 */

const inside = '^(src|adapters|scripts|test|prisma)/';
/** What wires the parts together, or is a way in for people: sees everything. */
const wiring = '^(src/[^/]+\\.ts$|src/commands/|scripts/|test/)';

/** Of the project, the room imports itself and the rooms named, nothing else. */
const room = (name, folder, others, why) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: inside, pathNot: [folder, ...others].map((allowed) => `^${allowed}/`) },
});

const never = (name, from, to, why) => ({ name, comment: why, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    never(
      'core-is-pure',
      { path: '^src/core/' },
      { pathNot: '^(src/core/|node_modules/zod/)' },
      'core holds the words that all share: it imports zod and nothing else, not even Node',
    ),
    room('texts-know-core', 'src/texts', ['src/core'], 'everyone may use the texts, so they know only core'),
    room('engine-stands-alone', 'src/engine', ['src/core', 'src/texts'], 'what it needs comes in as a parameter'),
    room('llm-knows-the-engine', 'src/llm', ['src/core', 'src/engine'], 'the engine is given it as a parameter'),
    room('intents-stand-alone', 'src/intents', ['src/core', 'src/texts'], 'an intent answers from what it is given'),
    room('http-stands-alone', 'src/http', [], 'a request to a platform knows nothing of what is asked'),
    room(
      'adapters-stand-alone',
      'adapters',
      ['src/core', 'src/texts', 'src/http'],
      'an adapter knows its platform and core',
    ),
    room(
      'announcing-stands-alone',
      'src/announcing',
      ['src/core', 'src/texts', 'src/store', 'src/queue'],
      'sending comes in as a parameter',
    ),
    room(
      'imports-write-by-use-cases',
      'src/imports',
      ['src/core', 'src/texts', 'src/usecases'],
      'every change of state is a use-case',
    ),
    room(
      'backstage-writes-by-use-cases',
      'src/backstage',
      ['src/core', 'src/texts', 'src/usecases', 'src/store'],
      'of the store it asks only what it reads; how words are read and sending come in as parameters',
    ),
    room(
      'console-writes-by-use-cases',
      'src/console',
      ['src/core', 'src/texts', 'src/usecases'],
      'every change of state is a use-case',
    ),
    room(
      'use-cases-serve-all',
      'src/usecases',
      ['src/core', 'src/store'],
      'routes, chats, imports and scripts call the same use-cases, so a use-case knows none of them',
    ),
    room('store-knows-core', 'src/store', ['src/core', 'prisma'], 'the store keeps and finds; it decides nothing'),
    never(
      'an-intent-knows-no-other',
      { path: '^src/intents/([^/]+)/' },
      { path: '^src/intents/[^/]+/', pathNot: '^src/intents/$1/' },
      'an intent is one folder; the registry src/intents/index.ts alone knows them all',
    ),
    never(
      'an-adapter-knows-no-other',
      { path: '^adapters/([^/]+)/' },
      { path: '^adapters/[^/]+/', pathNot: '^adapters/$1/' },
      'an adapter is one folder; the registry adapters/index.ts alone knows them all',
    ),
    never(
      'registries-are-for-wiring',
      { pathNot: wiring },
      { path: '^(adapters|src/intents)/index\\.ts$' },
      'the parts get what they need as parameters',
    ),
    never(
      'who-may-write',
      { path: '^(src|adapters)/', pathNot: [wiring, '^src/(store|usecases|announcing|backstage)/'] },
      { path: '^src/store/' },
      'only use-cases and announcing write; others, but for backstage, are given what they read',
    ),
    never(
      'one-room-speaks-to-the-database',
      { path: '^(src|adapters)/', pathNot: '^src/(store|queue)/' },
      { path: '^node_modules/(@prisma/|pg/|pglite-|@electric-sql/)' },
      'queries stand in src/store',
    ),
    never('nothing-imports-main', {}, { path: '^src/main\\.ts$' }, 'main wires the parts; they do not know it'),
    never(
      'tests-are-not-shipped',
      { pathNot: '^(test/|scripts/bench/|scripts/(bench|playground|chaos)\\.ts$)' },
      { path: '^test/' },
      'tests are not in the image',
    ),
    never(
      'shipped-code-needs-shipped-packages',
      { path: '^(src|adapters)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
      'the image is installed without devDependencies',
    ),
    never('nothing-unresolved', {}, { couldNotResolve: true }, 'an import that is not found escapes every rule'),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: ['node_modules', '^src/store/prisma/'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
