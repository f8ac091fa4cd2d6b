import type { WordDifference } from '../checks/finding.js';
import { t } from '../text/l10n.js';
import type { Span } from '../text/span.js';
import { tokenize, wordsOf, type Token } from '../text/tokens.js';
import { escapeMarkdown, plainLine } from './escapeMarkdown.js';

/** So many places are told one by one; where there are more, the writer's words are shown whole. */
const MOST_PLACES = 2;
const PLACE_LIMIT = 90;
const QUOTATION_LIMIT = 400;
/** Units of a passage that are searched for the words. */
const MOST_SEARCHED = 4000;

/** One place where source and briefing differ; `source` or `yours` is empty where that side has no words there. */
interface Place {
  readonly source: string;
  readonly yours: string;
}

/**
 * What the source has and what the writer wrote, as one line of Markdown that can be read without colour:
 * 'The source has “fishermen”, you wrote “sailors”'. Undefined where nothing differs.
 */
export function differenceLine(differences: readonly WordDifference[]): string | undefined {
  const places = placesOf(differences);
  if (places.length === 0) return undefined;
  if (places.length > MOST_PLACES) return t('You wrote: “{0}”', yourWords(differences));
  return places.map((place) => placeWords(place, bold)).join('; ');
}

/** A place in words; `shown` makes text of what each side has. */
function placeWords({ source, yours }: Place, shown: (words: string) => string): string {
  if (yours === '') return t('You left out “{0}”', shown(source));
  if (source === '') return t('The source does not have “{0}”', shown(yours));
  return t('The source has “{0}”, you wrote “{1}”', shown(source), shown(yours));
}

/** The same as plain texts, a place each, for where no Markdown is shown; all places are told. */
export function differenceTexts(differences: readonly WordDifference[]): string[] {
  return placesOf(differences).map((place) => placeWords(place, (words) => plainLine(words, PLACE_LIMIT)));
}

function bold(words: string): string {
  return `**${escapeMarkdown(words, PLACE_LIMIT)}**`;
}

function placesOf(differences: readonly WordDifference[]): Place[] {
  const places: Place[] = [];
  let source = '';
  let yours = '';
  const close = (): void => {
    if (source !== '' || yours !== '') places.push({ source, yours });
    source = yours = '';
  };
  for (const { kind, text } of differences) {
    if (kind === 'same') close();
    else if (kind === 'removed') source = `${source} ${text}`.trim();
    else yours = `${yours} ${text}`.trim();
  }
  close();
  return places;
}

/** The quotation as the writer has it, the words that the source has not in bold. */
function yourWords(differences: readonly WordDifference[]): string {
  let line = '';
  let left = QUOTATION_LIMIT;
  for (const { kind, text } of differences) {
    if (kind === 'removed' || text === '') continue;
    if (left <= 0) return `${line} …`;
    const words = escapeMarkdown(text, left);
    left -= text.length;
    const joinsOn = line === '' || (kind === 'same' && /^[,.;:!?)’”]/.test(text));
    line += `${joinsOn ? '' : ' '}${kind === 'added' ? `**${words}**` : words}`;
  }
  return line;
}

/** Where the words that only the source has stand in a passage of it, in order; those that are not found are left out. Offsets into `text`. */
export function sourceOnlySpans(text: string, passage: Span, differences: readonly WordDifference[]): Span[] {
  const words = wordsOf(tokenize(text, passage.start, Math.min(passage.end, passage.start + MOST_SEARCHED)));
  const parts = differences.filter(({ kind }) => kind !== 'added').map((part) => ({ kind: part.kind, norms: normsOf(part.text) }));
  // The words in one run are surely the place; where others stand between them, part after part is looked for.
  const all = parts.flatMap(({ norms }) => norms);
  let at = Math.max(0, findRun(words, all, 0));
  const spans: Span[] = [];
  for (const { kind, norms } of parts) {
    const found = norms.length === 0 ? -1 : findRun(words, norms, at);
    if (found < 0) continue;
    at = found + norms.length;
    if (kind === 'removed') spans.push({ start: words[found]!.start, end: words[at - 1]!.end });
  }
  return spans;
}

function normsOf(text: string): string[] {
  return wordsOf(tokenize(text)).map(({ norm }) => norm);
}

/** The index of the first word, from `from`, at which all `norms` stand one after the other; -1 where they nowhere do. */
function findRun(words: readonly Token[], norms: readonly string[], from: number): number {
  for (let i = from; i + norms.length <= words.length; i++) {
    if (norms.every((norm, k) => words[i + k]!.norm === norm)) return i;
  }
  return -1;
}
