import { say, type Said } from '../text/l10n.js';
import { localeFor } from './locale.js';
import type { Style, StyleSection } from './style.js';
import { childOf, type StyleNode } from './styleNode.js';

/** What a style file gives. */
export interface StyleReading {
  /** Missing where the file is no style, or only names another one. */
  readonly style?: Style;
  /** The style that a dependent style stands for: the last part of its address, which is its file name without `.csl`. */
  readonly parent?: string;
  /** The language that a dependent style wants its parent in. */
  readonly locale?: string;
  /** What is wrong with it, or was not understood and is passed over. */
  readonly problems: readonly Said[];
}

const RENDERING = new Set(['text', 'number', 'date', 'names', 'label', 'group', 'choose']);
const CHILDREN: Readonly<Record<string, ReadonlySet<string>>> = {
  choose: new Set(['if', 'else-if', 'else']),
  names: new Set(['name', 'et-al', 'label', 'substitute']),
  name: new Set(['name-part']),
  date: new Set(['date-part']),
  substitute: RENDERING,
  if: RENDERING,
  'else-if': RENDERING,
  else: RENDERING,
  group: RENDERING,
  layout: RENDERING,
  macro: RENDERING,
  sort: new Set(['key']),
};
const SECTIONS = new Set(['info', 'locale', 'macro', 'citation', 'bibliography']);

/** Reads a style. Never throws: what is no style is a problem, and what a style has that is not known is passed over and named. */
export function readStyle(root: StyleNode | undefined): StyleReading {
  if (root?.name !== 'style') return { problems: [say('It is not a citation style: a file in CSL begins with the element “style”.')] };
  const info = childOf(root, 'info');
  const parent = childOf(root, 'citation') === undefined && childOf(root, 'bibliography') === undefined ? parentOf(info) : undefined;
  const locale = root.attributes['default-locale'];
  if (parent !== undefined) return { parent, ...(locale === undefined ? {} : { locale }), problems: [] };
  const problems: Said[] = [];
  const version = root.attributes['version'];
  if (version !== undefined && !/^1\./.test(version)) problems.push(say('It is written for version {0} of CSL; Stet knows version 1.', version));
  for (const child of root.children) {
    if (!SECTIONS.has(child.name)) problems.push(unknownElement(child, root));
    else if (child.name !== 'info' && child.name !== 'locale') for (const inner of child.name === 'macro' ? [child] : child.children) problems.push(...strangersIn(inner));
  }
  const macros = new Map(root.children.filter(({ name }) => name === 'macro').map((node) => [node.attributes['name'] ?? '', node]));
  problems.push(...missingMacros(root, macros));
  const citation = sectionOf(childOf(root, 'citation'));
  const bibliography = sectionOf(childOf(root, 'bibliography'));
  if (citation === undefined && bibliography === undefined) return { problems: [...problems, say('It says neither how a citation is written nor how a bibliography is.')] };
  const locales = root.children.filter(({ name }) => name === 'locale');
  if (locale !== undefined && !localeFor(locale, locales).isKnown) problems.push(say('It is in a language whose words Stet does not have ({0}). What the style does not say itself is written in English.', locale));
  const style: Style = {
    title: (childOf(info, 'title')?.text ?? '').trim(),
    isNote: root.attributes['class'] === 'note',
    ...(locale === undefined ? {} : { defaultLocale: locale }),
    attributes: root.attributes,
    macros,
    locales,
    placesYearSuffix: root.children.some(({ name, children }) => name !== 'info' && children.some(writesYearSuffix)),
    ...(citation === undefined ? {} : { citation }),
    ...(bibliography === undefined ? {} : { bibliography }),
  };
  return { style, problems: distinct(problems) };
}

function parentOf(info: StyleNode | undefined): string | undefined {
  const link = info?.children.find(({ name, attributes }) => name === 'link' && attributes['rel'] === 'independent-parent')?.attributes['href'];
  // A part of an address, never a way to another folder.
  return link === undefined ? undefined : /([\w.+-]*\w)\/?$/.exec(link)?.[1]?.replace(/\.csl$/i, '');
}

function sectionOf(node: StyleNode | undefined): StyleSection | undefined {
  const layout = childOf(node, 'layout');
  return node === undefined || layout === undefined ? undefined : { attributes: node.attributes, keys: (childOf(node, 'sort')?.children ?? []).filter(({ name }) => name === 'key'), layout };
}

/** Elements that do not belong where they stand, to any depth. */
function strangersIn(node: StyleNode): Said[] {
  const known = CHILDREN[node.name];
  const strangers = known === undefined ? [] : node.children.filter(({ name }) => !known.has(name)).map((child) => unknownElement(child, node));
  return [...strangers, ...node.children.flatMap(strangersIn)];
}

function unknownElement({ name }: StyleNode, { name: within }: StyleNode): Said {
  return say('It has an element “{0}” in “{1}” that Stet does not know; it is left out.', name, within);
}

function writesYearSuffix({ attributes, children }: StyleNode): boolean {
  return attributes['variable'] === 'year-suffix' || children.some(writesYearSuffix);
}

function missingMacros(root: StyleNode, macros: ReadonlyMap<string, StyleNode>): Said[] {
  const visit = (node: StyleNode): Said[] => {
    const wanted = node.name === 'text' || node.name === 'key' ? [node.attributes['macro']].filter((name) => name !== undefined) : [];
    return [...wanted.filter((name) => !macros.has(name)).map((name) => say('It uses a macro “{0}” that it does not have.', name)), ...node.children.flatMap(visit)];
  };
  return visit(root);
}

function distinct(problems: readonly Said[]): Said[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
