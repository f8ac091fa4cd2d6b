import { commonness } from '../../../text/lexicon/words.js';
import { overlaps } from '../../../text/span.js';
import { stem } from '../../../text/stem.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { compareDates } from '../figures/agreement.js';
import { parseOf } from '../actors/frames.js';
import { areOfOneNation } from '../actors/nations.js';
import type { Profile, Term } from '../profile.js';
import type { Window } from '../window.js';

/** A term of the claim beside the term of the window that says it. */
interface Laid {
  readonly own: Term;
  readonly sentence: number;
  readonly other: Term;
}

/** Where a thing is told to be or to happen: a place behind a preposition, or a day. */
interface Setting extends Laid {
  readonly kind: 'name' | 'date';
}

/** Share of what the claim says beside its setting that one clause of the source must have, and the most that the clause with the setting may have. */
const LEAST_AT_HOME = 0.6;
const MOST_ELSEWHERE = 0.3;
/** The least likeness of two words that are one. */
const SAME_WORD = 0.9;
/** Less weight of words beside the setting tells nothing. */
const LEAST_WEIGHT = 1.4;
const IN_PLACE = /^(?:in|at|near)$/;
const PLACE_NOUN = /^(?:city|town|capital|village|port|resort|island|region|country|province|district|valley|coast|nation|republic|peninsula|metropolis|suburb|border)$/;
const JOINTS = /^(?:and|but|while|whereas)$/;

/**
 * A place or day of the claim that the source has in another clause, about something else, while the clause that the claim tells has a place or day of its own:
 * 'sales fell in B' where the source has 'In A sales fell. In B they grew.'
 */
export async function sceneDifferences(claim: Profile, window: Window): Promise<readonly Difference[]> {
  const laid = claim.terms.flatMap((own, index): Laid[] => {
    const match = window.alignment.matches[index];
    return match ? [{ own, sentence: match.sentence, other: window.sentences[match.sentence]!.terms[match.term]! }] : [];
  });
  const settings = laid.flatMap((one) => settingOf(claim, window, one));
  if (settings.length === 0 || settings.length === laid.length) return [];
  const clauses = await clausesOf(window);
  const clauseOf = ({ sentence, other }: Pick<Laid, 'sentence' | 'other'>): number => clauses.findLastIndex((clause) => clause.sentence === sentence && clause.first <= other.token);
  for (const setting of settings) {
    const beside = besides(claim, laid, setting);
    const total = weightOf(beside);
    const home = homeOf(beside, clauseOf);
    const there = clauseOf(setting);
    if (total < LEAST_WEIGHT || home === undefined || home === there) continue;
    const shareIn = (clause: number): number => weightOf(beside.filter((one) => clauseOf(one) === clause)) / total;
    if (shareIn(home) < LEAST_AT_HOME || shareIn(there) > MOST_ELSEWHERE) continue;
    const right = ownSetting(window, clauses, home, setting, laid);
    if (right && isOfItsWord(claim, window, setting, clauses[home]!.sentence, right)) continue;
    if (right && (await isOfMatchedVerb(window, clauses[home]!.sentence, right, laid))) return [differenceOf(claim, window, setting, clauses[home]!.sentence, right)];
  }
  return [];
}

function settingOf(claim: Profile, window: Window, one: Laid): Setting[] {
  const source = window.sentences[one.sentence]!;
  if (one.own.kind === 'date' && one.other.kind === 'date') return isDay(claim, one.own) && isDay(source, one.other) ? [{ ...one, kind: 'date' }] : [];
  return one.own.kind === 'name' && one.other.kind === 'name' && isInPlace(claim, one.own) && isInPlace(source, one.other) ? [{ ...one, kind: 'name' }] : [];
}

/** A day or weekday: a year is said of many things at once. */
function isDay({ dates }: Profile, { value }: Term): boolean {
  const { day, weekday, isPeriod } = dates[value!]!;
  return (day !== undefined || weekday !== undefined) && !isPeriod;
}

/** Whether a name, or the run of names that it ends, stands behind 'in' or 'at'. */
function isInPlace({ tokens, dates }: Profile, { token }: Term): boolean {
  // 'In the Swiss city' names no place: it describes one.
  if (startsUpper(tokens[token + 1]?.text) || PLACE_NOUN.test(tokens[token + 1]?.norm ?? '')) return false;
  let before = token - 1;
  while (startsUpper(tokens[before]?.text) && !IN_PLACE.test(tokens[before]!.norm)) before--;
  if (/^(?:the|eastern|western|northern|southern|central|nearby|neighbouring)$/.test(tokens[before]?.norm ?? '')) before--;
  // The place of 'the Conference on Cooperation in Europe' is part of the name.
  const word = tokens[before - 1];
  return IN_PLACE.test(tokens[before]?.norm ?? '') && !(before > 1 && startsUpper(word?.text) && commonness(stem(word!.norm)) > 0 && !dates.some((date) => overlaps(date, word!)));
}

function startsUpper(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}/u.test(text);
}

/** What the claim says in the stretch between commas in which its setting stands, where that is enough; else all that it says. */
function besides({ tokens }: Profile, laid: readonly Laid[], setting: Setting): readonly Laid[] {
  const others = laid.filter((one) => one !== setting && (one.other !== setting.other || one.sentence !== setting.sentence) && one.own.kind !== 'date');
  const isMark = (at: number): boolean => /^[,;–—]$/.test(tokens[at]!.text);
  let [first, last] = [setting.own.token, setting.own.token];
  while (first > 0 && !isMark(first - 1)) first--;
  while (last + 1 < tokens.length && !isMark(last + 1)) last++;
  const near = others.filter(({ own }) => own.token >= first && own.token <= last);
  return weightOf(near) >= LEAST_WEIGHT ? near : others;
}

function weightOf(laid: readonly Laid[]): number {
  return laid.reduce((sum, { own }) => sum + own.weight, 0);
}

function homeOf(laid: readonly Laid[], clauseOf: (one: Laid) => number): number | undefined {
  const weights = new Map<number, number>();
  for (const one of laid) weights.set(clauseOf(one), (weights.get(clauseOf(one)) ?? 0) + one.own.weight);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A clause of the window: its sentence and its first token. It ends where the next one begins. */
interface ClauseStart {
  readonly sentence: number;
  readonly first: number;
}

/** The coordinate clauses of the window's sentences: those that a semicolon or a joint parts, with a verb on either side. */
async function clausesOf({ sentences }: Window): Promise<readonly ClauseStart[]> {
  const starts: ClauseStart[] = [];
  for (const [sentence, profile] of sentences.entries()) {
    starts.push({ sentence, first: 0 });
    const { tokens } = profile;
    const joints = tokens.flatMap(({ text }, at) => (at > 0 && (text === ';' || ((text === ',' || text === '–') && JOINTS.test(tokens[at + 1]?.norm ?? ''))) ? [at] : []));
    if (joints.length === 0) continue;
    const { predicates } = await parseOf(profile);
    let from = 0;
    for (const [number, joint] of joints.entries()) {
      const to = joints[number + 1] ?? tokens.length;
      const hasVerb = (first: number, next: number): boolean => predicates.some(({ verb }) => verb.first >= first && verb.first < next);
      if (!hasVerb(from, joint) || !hasVerb(joint, to)) continue;
      starts.push({ sentence, first: joint });
      from = joint;
    }
  }
  return starts;
}

/** Whether the verb next to a place or day is one that the claim has too: the Thursday of 'agreed on Thursday to exchange prisoners' is not that of the exchange. */
async function isOfMatchedVerb({ sentences }: Window, sentence: number, { token }: Term, laid: readonly Laid[]): Promise<boolean> {
  const { predicates } = await parseOf(sentences[sentence]!);
  const nearest = [...predicates].sort((a, b) => Math.abs(a.verb.head - token) - Math.abs(b.verb.head - token))[0];
  return nearest !== undefined && laid.some((one) => one.sentence === sentence && one.other.token >= nearest.verb.first && one.other.token < nearest.verb.next);
}

/** How far before a place or day the word stands that it belongs to, in the claim and in the source. */
const WORD_BEFORE = 3;
const WORD_BEFORE_THERE = 5;

/**
 * Whether the place or day stands behind the same word in the source as in the claim, where the other one does not: 'gave an expert until 20 October' and 'the expert will have until 20 October'. Where both do, in the
 * words of somebody who says 'I', they may say both: 'I believe in Tarn, …, I believe in Orsk'.
 */
function isOfItsWord(claim: Profile, { sentences }: Window, { own, sentence, other }: Setting, rightSentence: number, right: Term): boolean {
  const word = claim.terms.findLast(({ token, kind }) => token < own.token && kind !== 'figure' && kind !== 'date');
  if (word === undefined || own.token - word.token > WORD_BEFORE) return false;
  const placeOf = (source: Profile, at: Term): Term | undefined => source.terms.findLast((term) => term.token < at.token && at.token - term.token <= WORD_BEFORE_THERE && likeness(claim, word, source, term) >= SAME_WORD);
  const [mine, theirs] = [placeOf(sentences[sentence]!, other), placeOf(sentences[rightSentence]!, right)];
  const isOwn = (source: Profile, term: Term | undefined): boolean => term !== undefined && /^(?:i|we)$/.test(source.tokens[term.token - 1]?.norm ?? '');
  return mine !== undefined && (theirs === undefined || (isOwn(sentences[sentence]!, mine) && isOwn(sentences[rightSentence]!, theirs)));
}

/** The place or day of the clause in which the claim is at home, where the claim does not have it too. */
function ownSetting(window: Window, clauses: readonly ClauseStart[], home: number, setting: Setting, laid: readonly Laid[]): Term | undefined {
  const { sentence, first } = clauses[home]!;
  const next = clauses[home + 1]?.sentence === sentence ? clauses[home + 1]!.first : Number.MAX_SAFE_INTEGER;
  const source = window.sentences[sentence]!;
  const theirs = window.sentences[setting.sentence]!;
  const found = source.terms.filter((term) => {
    if (term.kind !== setting.kind || term.token < first || term.token >= next) return false;
    if (term.kind === 'name') return isInPlace(source, term) && term.norm !== setting.other.norm && !areOfOneNation(term.norm, setting.other.norm);
    return isDay(source, term) && compareDates(source.dates[term.value!]!, theirs.dates[setting.other.value!]!) === 'different';
  });
  // A clause with two places has room for a third; one whose place the claim names as well contradicts nothing.
  return found.length === 1 && !laid.some((one) => one.sentence === sentence && one.other === found[0]) ? found[0] : undefined;
}

function differenceOf(claim: Profile, window: Window, { own, kind }: Setting, sentence: number, right: Term): Difference {
  const source = window.sentences[sentence]!;
  const spanOf = (profile: Profile, { token, value }: Term): { start: number; end: number; text: string } => (kind === 'date' ? profile.dates[value!]! : profile.tokens[token]!);
  const [mine, there] = [spanOf(claim, own), spanOf(source, right)];
  return {
    code: kind === 'date' ? 'date.mismatch' : 'claim.contradicted',
    kind,
    claim: { start: mine.start, end: mine.end },
    sentence,
    source: { start: there.start, end: there.end },
    sourceText: there.text,
    replacement: there.text,
    confidence: 0.7,
  };
}
