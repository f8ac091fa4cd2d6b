import type { Span } from '../text/span.js';
import type { NameKind, NameMention } from './article.js';
import { isCommonWord } from './commonWords.js';
import { resolveNames, type FoundName } from './nameReference.js';
import { ADDRESSES, CALENDAR, DEMONYMS, FIRST_NAMES, looksLikeDemonym, OPENERS, ORGANISATION_NOUNS, PARTICLES, PLACE_NOUNS, PLACES } from './nameLexicon.js';
import { capitalStyle, isOpening, nameRuns, type CapitalEvidence, type CapitalStyle, type NameRun } from './nameRuns.js';
import { nameTokens, type NameToken } from './nameTokens.js';
import { officePhrases, type OfficePhrase } from './officePhrases.js';
import { OFFICE_HEADS, OFFICE_MODIFIERS } from './officeLexicon.js';
import { officesOfNames } from './officeLinks.js';

interface ReadSpan {
  readonly tokens: readonly NameToken[];
  readonly style: CapitalStyle;
}

/**
 * The people, organisations and places that `text` names within `spans` (sentences or paragraphs, in order), with the offices it gives them.
 * Titles, offices and possessive endings are no part of a name; words that a sentence start, a headline or capital letters throughout alone
 * account for are no names. Reads the spans only, in one pass over their words; any text is allowed.
 */
export function findNames(text: string, spans: readonly Span[]): NameMention[] {
  const read = spans.map((span): ReadSpan => {
    const tokens = nameTokens(text, span);
    return { tokens, style: capitalStyle(tokens) };
  });
  const evidence = gatherEvidence(read);
  const found: FoundName[] = [];
  for (const { tokens, style } of read) readNames(text, tokens, style, evidence, found);
  return resolveNames(text, withKindsTold(found), evidence.lower);
}

/** What one place of a text calls a company ('the drug maker Veldra Bio') is one wherever it is named, where nothing but its two capitals made it a person. */
function withKindsTold(found: readonly FoundName[]): FoundName[] {
  const told = new Set(found.filter(({ kind, words }) => kind === 'organisation' && words.length > 1).map(({ words }) => words.join(' ')));
  return found.map((name) => (name.kind === 'person' && name.office === undefined && told.has(name.words.join(' ')) ? { ...name, kind: 'organisation' } : name));
}

function gatherEvidence(read: readonly ReadSpan[]): CapitalEvidence {
  const inside = new Set<string>();
  const lower = new Set<string>();
  for (const { tokens, style } of read) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.shape === 'lower') lower.add(token.lower);
      else if (style === 'sentence' && token.shape === 'capital' && !isOpening(tokens, i)) inside.add(token.lower);
    }
  }
  return { inside, lower };
}

function readNames(text: string, tokens: readonly NameToken[], style: CapitalStyle, evidence: CapitalEvidence, found: FoundName[]): void {
  const offices = officePhrases(tokens);
  const taken = new Uint8Array(tokens.length);
  for (const office of offices) markTaken(tokens, office, taken);
  const names: { name: FoundName; start: number; end: number }[] = [];
  for (const run of nameRuns(tokens, taken, style, evidence)) {
    for (const part of partedBehindOffice(tokens, run, offices).flatMap((each) => partsOf(tokens, each))) {
      const first = tokens[part.start]!;
      const last = tokens[part.end - 1]!;
      const raw = text.slice(first.start, last.end);
      const name: FoundName = {
        start: first.start,
        end: last.end,
        text: raw.replace(/\s+/g, ' '),
        words: tokens.slice(part.start, part.end).map((token) => token.lower),
        kind: part.kind,
        isAcronym: part.end - part.start === 1 && first.shape === 'caps' && style !== 'caps',
        isInBrackets: tokens[part.start - 1]?.text === '(' && tokens[part.end]?.text === ')',
      };
      names.push({ name, start: part.start, end: part.end });
    }
  }
  for (const { index, office, words } of officesOfNames(text, tokens, offices, names)) {
    const entry = names[index]!;
    // Offices are linked to people and to names of unknown kind only, and whoever has one is a person.
    entry.name = { ...entry.name, office: words, officeSpan: office, kind: 'person' };
  }
  found.push(...names.map(({ name }) => name));
}

/** The words of an office are no names, except the country or body in it. */
function markTaken(tokens: readonly NameToken[], office: OfficePhrase, taken: Uint8Array): void {
  for (let i = office.start; i < office.end; i++) taken[i] = 1;
  const free = (i: number): void => {
    taken[i] = 0;
  };
  for (let i = office.start; i < office.end; i++) {
    const token = tokens[i]!;
    if (i === office.head || (token.shape !== 'capital' && token.shape !== 'caps')) continue;
    if (PLACES.has(token.lower) || (token.shape === 'caps' && token.text.length > 1 && !isCommonWord(token.lower) ) || (!isCommonWord(token.lower) && !OFFICE_HEADS.has(token.lower) && !OFFICE_MODIFIERS.has(token.lower) && !DEMONYMS.has(token.lower) && !OPENERS.has(token.lower) && !looksLikeDemonym(token.lower))) free(i);
    const two = `${token.lower} ${tokens[i + 1]?.lower ?? ''}`;
    if (i + 1 < office.end && PLACES.has(two)) {
      free(i);
      free(i + 1);
      i++;
    }
    const isMinistry = ORGANISATION_NOUNS.has(token.lower) && i > office.start && i < office.head;
    if (isMinistry) for (let j = i; j >= office.start && tokens[j]!.shape !== 'lower'; j--) free(j);
    if (ORGANISATION_NOUNS.has(token.lower) && i > office.head) {
      for (let j = i; j > office.head && /^(?:capital|caps)$/.test(tokens[j]!.shape); j--) free(j);
      for (let j = i + 1; j < office.end; j++) free(j);
    }
  }
}

/** 'Prime Minister of Georgia Irakli Kobal': the place ends the office, and the name begins behind it, be the place a first name too. */
function partedBehindOffice(tokens: readonly NameToken[], run: NameRun, offices: readonly OfficePhrase[]): readonly NameRun[] {
  const end = offices.find((office) => office.start < run.start && office.end > run.start && office.end < run.end)?.end;
  if (end === undefined || !PLACES.has(tokens.slice(run.start, end).map(({ lower }) => lower).join(' '))) return [run];
  return [{ ...run, end }, { start: end, end: run.end, isAddressed: false }];
}

/** Nouns for whoever does something, by how they end; those that end otherwise are in the lexicon of offices. */
const OCCUPATION = /^\p{L}+(?:ologist|icist|ician|ographer|ometrist|otherapist|iatrist)$/u;

interface NamePart {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** The names in a row of capitals: trimmed of calendar words and nationalities, parted where a place or a nationality leads a person. */
function partsOf(tokens: readonly NameToken[], run: NameRun): NamePart[] {
  let { start, end } = run;
  while (start < end && (CALENDAR.has(tokens[start]!.lower) || (OPENERS.has(tokens[start]!.lower) && tokens[start]!.shape !== 'caps' && end - start > 1 && tokens[start]!.lower !== 'the')) && !(FIRST_NAMES.has(tokens[start]!.lower) && end - start > 1)) start++;
  while (end > start && CALENDAR.has(tokens[end - 1]!.lower) && !(end - start > 1 && FIRST_NAMES.has(tokens[end - 2]!.lower))) end--;
  if (start === end) return [];
  const words = tokens.slice(start, end).map((token) => token.lower);
  const whole = words.join(' ');
  if (PLACES.has(whole)) return [{ start, end, kind: 'place' }];
  if (words.length === 1 && ADDRESSES.has(whole)) return [];
  // 'the Velmarian delegation', 'Ukrainians', 'Georgians'
  if (words.length === 1 && (isAdjectiveOfPlace(tokens, start) || (whole.endsWith('s') && (DEMONYMS.has(whole.slice(0, -1)) || looksLikeDemonym(whole.slice(0, -1)))))) return [];
  const organisation = words.findLastIndex((word) => ORGANISATION_NOUNS.has(word));
  const isPerson = run.isAddressed || (FIRST_NAMES.has(words[0]!) && words.length > 1);
  if (!run.isAddressed && words.length > 1 && organisation >= 0 && (organisation === words.length - 1 || words.some((word) => word === 'of' || word === 'for'))) return [{ start, end, kind: 'organisation' }];
  // 'Virologist Nora Vell leads it': at the head of a sentence what somebody does has a capital too.
  if (words.length > 1 && OCCUPATION.test(words[0]!)) return partsOf(tokens, { start: start + 1, end, isAddressed: true });
  if (DEMONYMS.has(words[0]!)) {
    if (words.length === 1) return [];
    if (!PLACE_NOUNS.has(words.at(-1)!) && !(words.length === 2 && isCommonWord(words[1]!))) return partsOf(tokens, { start: start + 1, end, isAddressed: run.isAddressed });
    return [{ start, end, kind: PLACE_NOUNS.has(words.at(-1)!) ? 'place' : 'unknown' }];
  }
  if (words.length > 1 && !isPerson) {
    // 'London Mayor …' and 'Maldren Friday Halvorin': a place leads, a person follows.
    for (let size = Math.min(3, words.length - 1); size >= 1; size--) {
      if (!PLACES.has(words.slice(0, size).join(' '))) continue;
      const rest = words.slice(size);
      if (PLACES.has(rest.join(' ')) || FIRST_NAMES.has(rest[0]!) && rest.length > 1) return [{ start, end: start + size, kind: 'place' }, ...partsOf(tokens, { start: start + size, end, isAddressed: false })];
    }
    if (DEMONYMS.has(words.at(-1)!) && words.length === 2) return partsOf(tokens, { start, end: end - 1, isAddressed: false });
  }
  return [{ start, end, kind: kindOf(tokens, start, end, words, isPerson) }];
}

/** Whether a word in the form of a nationality stands before the noun that it describes. */
function isAdjectiveOfPlace(tokens: readonly NameToken[], index: number): boolean {
  if (!looksLikeDemonym(tokens[index]!.lower) || tokens[index]!.isPossessive || PLACES.has(tokens[index]!.lower)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return after?.shape === 'lower' && before?.shape === 'lower' && /^(?:the|an?|of|all|many|some|few|two|three|four|with|by|for|from|and|other|its|their|his|her|on|in|to)$/.test(before.lower) && isCommonWord(after.lower) && !OPENERS.has(after.lower) && !/^(?:said|says|told)$/.test(after.lower);
}

/** Nouns of companies and other bodies that stand right before a name: 'the biotechnology company Veldra Bio'. */
const BODY = /^(?:company|firm|group|(?:\p{Ll}+)?maker|start-?up|airline|bank|lender|retailer|operator|supplier|manufacturer|producer|broadcaster|newspaper|daily|weekly|magazine|agency|party|union|club|brewer|insurer|carrier|chain|pollster|consultancy|charity|utility|conglomerate|subsidiary)$/u;

function kindOf(tokens: readonly NameToken[], start: number, end: number, words: readonly string[], isPerson: boolean): NameKind {
  if (isPerson) return 'person';
  const before = tokens[start - 1];
  if (words.length > 1 && before?.shape === 'lower' && BODY.test(before.lower)) return 'organisation';
  if (words.length > 1 && PLACE_NOUNS.has(words.at(-1)!)) return 'place';
  if (words.length === 1) return tokens[start]!.shape === 'caps' && words[0]!.length <= 6 ? 'organisation' : 'unknown';
  if (tokens.slice(start, end).some((token) => token.shape === 'initial')) return 'person';
  const looksPersonal = words.length <= 4 && words.every((word, index) => PARTICLES.has(word) || (/^\p{L}[\p{L}'’-]+$/u.test(word) && !PLACES.has(word) && (!isCommonWord(word) || (index > 0 && FIRST_NAMES.has(words[0]!)))));
  return looksPersonal && tokens.slice(start, end).every((token) => token.shape !== 'caps' || token.text.length > 5) ? 'person' : 'unknown';
}
