// Who may import whom. Allow-lists: what is not named here is refused, so that a new library or a new way between layers is a decision
// that somebody makes in this file. Imports of types count too. `npm run lint` checks it.

const SERVER = 'server/src';

/**
 * For each layer: the layers, files and packages that it may import beside its own files.
 * A name with a slash at its end is a layer; one with a dot is a file, both below server/src.
 */
const LAYERS = {
  text: { own: [], packages: ['@vscode/l10n', 'stemmer', 'fastest-levenshtein', 'wink-nlp', 'wink-eng-lite-web-model'] },
  briefing: {
    own: ['text/'],
    packages: ['mdast', '@types/mdast', 'mdast-util-from-markdown', 'mdast-util-frontmatter', 'mdast-util-gfm', 'micromark-extension-frontmatter', 'micromark-extension-gfm', 'yaml'],
  },
  csl: { own: ['text/'], packages: [] },
  articles: { own: ['text/'], packages: ['double-metaphone', 'fastest-levenshtein', 'fuse.js'] },
  index: { own: ['text/', 'articles/'], packages: ['fuse.js', 'fastest-levenshtein'] },
  'index/store': { own: ['text/', 'articles/', 'index/'], packages: ['fuse.js'], node: true },
  checks: { own: ['text/', 'briefing/', 'articles/', 'index/corpusIndex.ts'], packages: ['fastest-levenshtein', 'double-metaphone', 'picomatch'] },
  features: { own: ['text/', 'briefing/', 'articles/', 'csl/', 'index/corpusIndex.ts', 'checks/'], packages: ['fuse.js'] },
  ingest: {
    own: ['text/', 'articles/', 'csl/', 'index/corpusIndex.ts'],
    packages: ['@mozilla/readability', 'linkedom', 'mdast', '@types/mdast', 'mdast-util-from-markdown', 'mdast-util-gfm', 'micromark-extension-gfm', 'chokidar', 'tinyglobby', 'unpdf', 'mammoth', 'postal-mime', 'fflate', 'papaparse', '@types/papaparse', 'tinyld', 'chardet', 'ipaddr.js', 'picomatch', '@types/picomatch', 'yaml'],
    node: true,
  },
  reading: { own: ['text/', 'checks/entailment.ts'], packages: [], node: true },
  indexing: {
    own: ['text/', 'articles/', 'index/', 'ingest/', 'lsp/environment.ts', 'lsp/fileEnvironment.ts', 'sharedNames.ts'],
    packages: ['vscode-languageserver'],
    node: true,
  },
  report: { own: ['text/', 'briefing/', 'articles/', 'index/corpusIndex.ts', 'checks/', 'features/', 'ingest/', 'sharedNames.ts'], packages: ['picocolors'], node: true },
  lsp: {
    own: ['text/', 'briefing/', 'articles/', 'csl/', 'index/corpusIndex.ts', 'checks/', 'features/', 'ingest/', 'reading/', 'report/', 'sharedNames.ts', 'sharedViews.ts'],
    packages: ['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-languageserver-types', 'vscode-languageserver-textdocument', 'picomatch', '@types/picomatch', 'tinyglobby'],
    node: true,
  },
};

/** The two composition roots put everything together. */
const ROOT_PACKAGES = ['commander', 'picocolors', 'tinyglobby', 'picomatch', '@types/picomatch', 'vscode-languageserver'];

/** @param {readonly string[]} names */
const packages = (names) => `^node_modules/(${names.map((name) => name.replace(/[.]/g, '\\.')).join('|')})/`;

/** @param {string} name */
const place = (name) => `^${SERVER}/${name.replace(/[.]/g, '\\.')}${name.endsWith('.ts') ? '$' : ''}`;

const NODE = { dependencyTypes: ['core'] };

const allowed = Object.entries(LAYERS).flatMap(([layer, { own, packages: names, node }]) => {
  const from = { path: `^${SERVER}/${layer}/` };
  const places = [`${layer}/`, ...own].map(place);
  return [
    { from, to: { path: places } },
    ...(names.length > 0 ? [{ from, to: { path: packages(names) } }] : []),
    ...(node === true ? [{ from, to: NODE }] : []),
  ];
});

const roots = { path: `^${SERVER}/(main|cli|cli/.*)\\.ts$` };

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-found', severity: 'error', comment: 'This file or package does not exist.', from: {}, to: { couldNotResolve: true } },
    {
      name: 'shared-names-import-nothing',
      severity: 'error',
      comment: 'The one file that client and server share imports nothing, so that the client does not take the server with it.',
      from: { path: `^${SERVER}/sharedNames\\.ts$` },
      to: {},
    },
    {
      name: 'server-knows-no-editor',
      severity: 'error',
      from: { path: `^${SERVER}/` },
      to: { path: ['^client/', '^test/', '^vscode$'] },
    },
  ],
  allowed: [
    ...allowed,
    { from: roots, to: { path: `^${SERVER}/` } },
    { from: roots, to: { path: packages(ROOT_PACKAGES) } },
    { from: roots, to: NODE },
    // Requests of the views, a file of their own for its length: it takes a shape from the other shared file and imports nothing else.
    { from: { path: `^${SERVER}/sharedViews\\.ts$` }, to: { path: `^${SERVER}/sharedNames\\.ts$` } },
    { from: { path: '^client/' }, to: { path: ['^client/', `^${SERVER}/shared(Names|Views)\\.ts$`, '^vscode$', packages(['vscode-languageclient', '@types/vscode'])] } },
    { from: { path: '^client/' }, to: NODE },
    // Tests may reach for anything, and so may scripts.
    { from: { path: '^(test|scripts)/' }, to: {} },
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|[.]build)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types', 'typings'] },
  },
};
