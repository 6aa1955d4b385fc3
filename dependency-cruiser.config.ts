import type { IConfiguration, IRegularForbiddenRuleType } from 'dependency-cruiser';

/**
 * Allowed imports, as checked by `npm run check` and described in CONTRIBUTING.md. What a page or the popup loads,
 * directly or not, is tested in `tests/unit/project/imports.test.ts`.
 */

/** The rooms of `lib/`, lowest first, with the paths that each may import, as code or only as types. */
const ROOMS: Readonly<Record<string, { code?: string[]; types?: string[] }>> = {
  evidence: {},
  catalog: { code: ['evidence/'] },
  i18n: { types: ['catalog/'] },
  mailbox: { code: ['evidence/', 'catalog/'] },
  diagnosis: { code: ['evidence/', 'catalog/'], types: ['i18n/'] },
  consent: { code: ['evidence/', 'catalog/'], types: ['i18n/'] },
  settings: { code: ['evidence/', 'catalog/', 'consent/', 'mailbox/resolvers.ts'] },
  advice: {
    code: ['evidence/', 'catalog/', 'i18n/', 'mailbox/', 'diagnosis/', 'consent/', 'settings/'],
  },
};

const inside = (paths: readonly string[]) => `^lib/(${paths.join('|')})`.replaceAll('.', '\\.');

const walls = Object.entries(ROOMS).flatMap(([room, { code = [], types = [] }]) => [
  rule(`${room}-imports-upward`, `^lib/${room}/`, {
    path: '^lib/',
    pathNot: inside([`${room}/`, ...code, ...types]),
  }),
  ...(types.length === 0
    ? []
    : [
        rule(`${room}-imports-types-only`, `^lib/${room}/`, {
          path: inside(types),
          dependencyTypesNot: ['type-only'],
        }),
      ]),
]);

/** The folders inside rooms, each with what it may not import: within a room, too, the arrows lead one way. */
const FOLDERS: Readonly<Record<string, string>> = {
  'consent/apps/': '^lib/consent/(?!apps/)',
  'consent/[^/]+$': '^lib/consent/links/',
  'diagnosis/everyday/': '^lib/diagnosis/(?!everyday/)',
  'diagnosis/sentences/': '^lib/diagnosis/(?!sentences/)',
  'diagnosis/[^/]+$': '^lib/diagnosis/(pasted|everyday|sentences)/',
};

const folders = Object.entries(FOLDERS).map(([folder, others]) =>
  rule(`${folder.replace(/\W+/g, '-')}-imports-upward`, `^lib/${folder}`, { path: others }),
);

/** The folders of `entrypoints/`. Each runs in a context of its own and may only import `shared` of the others. */
const CONTEXTS = [
  'about',
  'background',
  'first-ask',
  'message',
  'options',
  'popup',
  'shared',
  'watch.content',
  'welcome',
];
/** Exceptions: the address of the message page, and the style of the hint. */
const IMPORTED_ELSEWHERE = 'entrypoints/(message/open-message\\.ts|watch\\.content/hint\\.css)';

const contexts = CONTEXTS.map((context) =>
  rule(`${context}-imports-other-context`, `^entrypoints/${context.replace('.', '\\.')}/`, {
    path: '^entrypoints/',
    pathNot: `^(entrypoints/(${context.replace('.', '\\.')}|shared)/|${IMPORTED_ELSEWHERE})`,
  }),
);

const forbidden: IRegularForbiddenRuleType[] = [
  { name: 'circle', severity: 'error', from: {}, to: { circular: true } },
  ...walls,
  ...folders,
  rule('lib-knows-no-views', '^lib/', { path: '^(entrypoints|components|build|scripts|lab|tests)/' }),
  rule('loose-file-in-lib', {}, { path: '^lib/[^/]+\\.ts$' }),
  rule('data-import-their-schema', '^lib/catalog/(rules|remedies|families|apps|permissions)/(?!.*schema)', {
    pathNot: '^lib/catalog/(rules|remedies|families|apps|permissions)/schema\\.ts$',
  }),
  rule('components-show-advice-and-texts', '^components/', {
    path: '^lib/',
    pathNot: inside(['advice/', 'i18n/']),
  }),
  rule('components-know-no-context', '^components/', { path: '^entrypoints/' }),
  rule('plain-elements-without-preact', '^components/dom/', { path: '^(components/preact/|node_modules/)' }),
  ...contexts,
  rule('page-gets-evidence', '^entrypoints/watch\\.content/', {
    path: '^lib/',
    pathNot: '^lib/evidence/(?!schema\\.ts)',
    dependencyTypesNot: ['type-only'],
  }),
  rule('page-gets-plain-elements', '^entrypoints/watch\\.content/', {
    path: '^(components/preact|node_modules)/',
  }),
  rule('zod-beside-schema', '^lib/evidence/(?!schema\\.ts)', { path: '^node_modules/' }),
  rule('views-in-lib', '^lib/', { path: '^node_modules/(preact|webextension-polyfill)/' }),
  rule('product-needs-no-tools', '^(lib|components|entrypoints|build)/', { path: '^(lab|scripts|tests)/' }),
  rule('product-needs-no-build', '^(lib|components|entrypoints)/', { path: '^build/' }),
  rule('nothing-needs-tests', { pathNot: '^tests/' }, { path: '^tests/' }),
  rule('lab-needs-no-scripts', '^lab/', { path: '^scripts/' }),
];

/** Returns a rule that forbids imports from one set of paths to another. */
function rule(
  name: string,
  from: string | IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType {
  return { name, severity: 'error', from: typeof from === 'string' ? { path: from } : from, to };
}

export default {
  forbidden,
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^virtual:|^(wxt|vite)(/|$)' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'] },
  },
} satisfies IConfiguration;
