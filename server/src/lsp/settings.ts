import { DEFAULT_SETTINGS, STET, type BibliographyStyle, type SeveritySetting, type SourceCountSetting, type StetSettings, type StyleFilePath } from '../sharedNames.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * Settings from what a client sent: the section `stet` itself, an object that holds it, or keys with dots (`stet.corpus.folders`).
 * A missing or malformed value is the default, and `onMalformed` is told which and why. Never throws.
 */
export function readSettings(sent: unknown, onMalformed: (message: string) => void = () => undefined): StetSettings {
  const section = sectionOf(sent);
  const corpus = valuesOf(section['corpus']);
  const check = valuesOf(section['check']);
  const index = valuesOf(section['index']);
  const modelFolder = valuesOf(section['support'])['modelFolder'];
  const view = valuesOf(section['view']);
  const bibliography = valuesOf(section['bibliography']);
  const defaults = DEFAULT_SETTINGS;
  const strings = (value: unknown, name: string, fallback: readonly string[]): readonly string[] => {
    if (value === undefined || value === null) return fallback;
    if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
    onMalformed(`stet.${name} must be a list of texts; ${fallback.join(', ')} is used instead.`);
    return fallback;
  };
  const positive = (value: unknown, name: string, fallback: number, least: number): number => {
    if (value === undefined || value === null) return fallback;
    if (typeof value === 'number' && Number.isFinite(value) && value >= least) return value;
    onMalformed(`stet.${name} must be a number of at least ${least}; ${fallback} is used instead.`);
    return fallback;
  };
  const oneOf = <T extends string>(value: unknown, name: string, choices: readonly T[], fallback: T): T => {
    if (value === undefined || value === null) return fallback;
    const choice = choices.find((known) => known === value);
    if (choice === undefined) onMalformed(`stet.${name} must be one of ${choices.join(', ')}; ${fallback} is used instead.`);
    return choice ?? fallback;
  };
  return {
    corpus: {
      folders: strings(corpus['folders'], 'corpus.folders', defaults.corpus.folders),
      include: strings(corpus['include'], 'corpus.include', defaults.corpus.include),
      exclude: strings(corpus['exclude'], 'corpus.exclude', defaults.corpus.exclude),
      maxFileSize: positive(corpus['maxFileSize'], 'corpus.maxFileSize', defaults.corpus.maxFileSize, 0.001),
      fields: fieldMapping(corpus['fields'], onMalformed),
    },
    briefing: { exclude: strings(valuesOf(section['briefing'])['exclude'], 'briefing.exclude', defaults.briefing.exclude) },
    severity: severities(section['severity'], onMalformed),
    citation: { style: oneOf(valuesOf(section['citation'])['style'], 'citation.style', ['bracket', 'footnote'] as const, defaults.citation.style) },
    bibliography: {
      style: bibliographyStyle(bibliography['style'], onMalformed),
      heading: typeof bibliography['heading'] === 'string' ? bibliography['heading'].replace(/\s+/g, ' ').trim() : defaults.bibliography.heading,
      updateOnSave: typeof bibliography['updateOnSave'] === 'boolean' ? bibliography['updateOnSave'] : defaults.bibliography.updateOnSave,
    },
    initials: typeof section['initials'] === 'string' ? section['initials'].trim() : defaults.initials,
    index: {
      persistent: typeof index['persistent'] === 'boolean' ? index['persistent'] : defaults.index.persistent,
      location: typeof index['location'] === 'string' ? index['location'] : defaults.index.location,
    },
    check: {
      enable: typeof check['enable'] === 'boolean' ? check['enable'] : defaults.check.enable,
      pause: positive(check['pause'], 'check.pause', defaults.check.pause, 0),
    },
    support: { modelFolder: typeof modelFolder === 'string' ? modelFolder.trim() : defaults.support.modelFolder },
    capture: { allowPrivateAddresses: valuesOf(section['capture'])['allowPrivateAddresses'] === true },
    view: {
      sectionLens: typeof view['sectionLens'] === 'boolean' ? view['sectionLens'] : defaults.view.sectionLens,
      sourceCount: oneOf(view['sourceCount'], 'view.sourceCount', SOURCE_COUNTS, defaults.view.sourceCount),
    },
  };
}

const FIELDS: readonly string[] = ['id', 'title', 'author', 'outlet', 'date', 'url', 'language', 'text'];

function fieldMapping(sent: unknown, onMalformed: (message: string) => void): Record<string, string | readonly string[]> {
  const known: Record<string, string | readonly string[]> = {};
  for (const [field, value] of Object.entries(valuesOf(sent))) {
    const isName = typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
    if (FIELDS.includes(field) && isName) known[field] = value;
    else onMalformed(`stet.corpus.fields maps ${FIELDS.join(', ')} to names of fields; ${field} is left out.`);
  }
  return known;
}

const SOURCE_COUNTS: readonly SourceCountSetting[] = ['off', 'on', 'onlyNone'];
const BIBLIOGRAPHY_STYLES = ['news', 'chicago-author-date', 'chicago-notes', 'apa'] as const satisfies readonly BibliographyStyle[];

function bibliographyStyle(sent: unknown, onMalformed: (message: string) => void): BibliographyStyle | StyleFilePath {
  const fallback = DEFAULT_SETTINGS.bibliography.style;
  if (sent === undefined || sent === null) return fallback;
  const named = typeof sent === 'string' ? sent.trim() : '';
  const known = BIBLIOGRAPHY_STYLES.find((style) => style === named) ?? (isStyleFile(named) ? named : undefined);
  if (known === undefined) onMalformed(`stet.bibliography.style must be one of ${BIBLIOGRAPHY_STYLES.join(', ')}, or the path of a file that ends in .csl; ${fallback} is used instead.`);
  return known ?? fallback;
}

function isStyleFile(path: string): path is StyleFilePath {
  return /[^/\\]\.csl$/i.test(path);
}

const SEVERITIES: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies readonly SeveritySetting[];

function severities(sent: unknown, onMalformed: (message: string) => void): Record<string, SeveritySetting> {
  const known: Record<string, SeveritySetting> = {};
  for (const [code, value] of flattened(valuesOf(sent))) {
    if (typeof value === 'string' && SEVERITIES.includes(value)) known[code] = value as SeveritySetting;
    else onMalformed(`stet.severity of ${code} must be one of ${SEVERITIES.join(', ')}; its default is used instead.`);
  }
  return known;
}

/** Codes have dots, and clients that take settings apart at dots send `{ quote: { altered: 'off' } }`. */
function flattened(values: Values, prefix = ''): [string, unknown][] {
  return Object.entries(values).flatMap(([key, value]) => (isValues(value) ? flattened(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value] as [string, unknown]]));
}

function sectionOf(sent: unknown): Values {
  const values = valuesOf(sent);
  const section: Record<string, unknown> = { ...(isValues(values[STET]) ? values[STET] : values) };
  for (const [key, value] of Object.entries(values)) {
    const path = key.split('.');
    if (path[0] === STET) path.shift();
    const [group, name] = path;
    if (key.includes('.') && group !== undefined) section[group] = name === undefined ? value : { ...valuesOf(section[group]), [path.slice(1).join('.')]: value };
  }
  return section;
}

function valuesOf(value: unknown): Values {
  return isValues(value) ? value : {};
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
