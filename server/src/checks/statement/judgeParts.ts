import type { BlockContent, Statement } from '../../briefing/briefing.js';
import { isAdvice, isCommand, isOpenQuestion, isOwnView, isWeighing } from '../../briefing/ownJudgement.js';
import { originalSpan } from '../../text/mappedText.js';
import { overlaps, shiftSpan, type Span } from '../../text/span.js';
import type { CheckContext } from '../context.js';
import type { CitedArticle } from '../quotation/citedArticles.js';
import { align } from './alignment.js';
import { assess, coverageOf, type Assessment } from './assessment.js';
import { partsOf, type ClaimPart } from './claimParts.js';
import type { PlacedDifference } from './difference.js';
import type { Judgement } from './judgement.js';
import { profileOf, type Profile } from './profile.js';
import { idsOf } from './scope.js';

/** A sentence with what is known of it as a whole. */
export interface WholeClaim {
  readonly content: BlockContent;
  readonly statement: Statement;
  readonly sources: readonly CitedArticle[];
  /** Quotations in it that were found word for word, by offsets into the claim. */
  readonly exact: readonly Span[];
  readonly whole: Assessment;
}

interface AssessedPart extends Assessment {
  readonly part: ClaimPart;
  readonly sources: readonly CitedArticle[];
}

/** A passage with this much of a claim, and nothing that differs, settles it as a whole. */
const WELL_COVERED = 0.97;
/** A word with a likeness from this on is said by a passage. */
const SAID = 0.75;
/** A part is borne out by a passage that has this much of it. */
const BORNE_OUT = 0.6;
/** A part that no passage has this much of is not to be found at all. */
const NOT_FOUND = 0.25;
/** A passage has to have this much of a part, the differing words granted, to say that it has them wrong. */
const ALIKE = 0.6;
/** And this much, where the sentence cites nothing and rests as a whole on another article. */
const ALIKE_ELSEWHERE = 0.8;
/** Beside a word that differs, as many words of a part: 'the navigator survived' is no opposite of a passage in which a pilot was killed and a navigator saved. */
const LEAST_WORDS = 2;
/** Differences that a part can show by itself; who said or did it is told by the whole sentence. */
const TOLD_BY_PART: ReadonlySet<PlacedDifference['kind']> = new Set(['figure', 'date', 'negation', 'opposite', 'sister']);

type ByParts = Pick<Judgement, 'verdict' | 'support' | 'differences'> & Partial<Pick<Judgement, 'failing' | 'restingOn' | 'absentWords' | 'elsewhere'>>;

/**
 * The verdict on a claim whose parts can be true or false apart, each by what is cited for it. Undefined where the claim is one clause, or where one passage
 * bears out all of it: then the claim is judged as a whole.
 */
export async function judgeParts(claim: WholeClaim, context: CheckContext, signal?: AbortSignal): Promise<ByParts | undefined> {
  const { whole, statement, exact } = claim;
  const isSettled = whole.differences.length === 0 && !whole.isUnsupported && whole.elsewhere === undefined && coverageOf(whole.windows) >= WELL_COVERED;
  if (isSettled && statement.citations.length < 2) return undefined;
  const parts = await partsOf(whole.claim, quotedIn(claim));
  const sources = sourcesOfParts(claim, parts);
  if (parts.length === 0 || (isSettled && sources.every(({ own }) => own.length === sources[0]!.own.length && own.every((source, at) => source === sources[0]!.own[at])))) return undefined;
  const isSure = whole.differences.length === 0 && !whole.isUnsupported && whole.elsewhere === undefined;
  const assessed: AssessedPart[] = [];
  for (const [index, part] of parts.entries()) {
    const { own, isBehind } = sources[index]!;
    const said = isSure && own.length === claim.sources.length ? partOfWhole(whole, part) : undefined;
    const cited = said ?? (await assess(part.profile, idsOf(own), exact, context, signal));
    // What is told in passing, or goes on behind a citation without one of its own, may rest on any article.
    const mayRestElsewhere = own.length > 0 && (part.isAside || isBehind) && cited.differences.length === 0 && (cited.isUnsupported || cited.elsewhere !== undefined);
    const anywhere = mayRestElsewhere ? await assess(part.profile, [], exact, context, signal) : undefined;
    assessed.push(anywhere && isBorneOut(anywhere) ? { part, sources: [], ...anywhere } : { part, sources: own, ...cited });
  }
  return verdictByParts(claim, assessed);
}

/** A part of which the passage of the whole has every word: nothing more is to be asked for it. Undefined where the passage lacks one. */
function partOfWhole(whole: Assessment, part: ClaimPart): Assessment | undefined {
  const best = whole.windows[0];
  const { terms, tokens } = whole.claim;
  const isSaid = terms.every(({ token }, index) => !part.spans.some((span) => overlaps(span, tokens[token]!)) || (best?.alignment.matches[index]?.score ?? 0) >= SAID);
  return best && isSaid ? { ...whole, claim: part.profile, windows: [{ ...best, alignment: { matches: [], coverage: 1 } }], absent: [], isAbsent: false } : undefined;
}

/** What is quoted in a sentence, by offsets into the claim. */
function quotedIn({ content, statement }: Pick<WholeClaim, 'content' | 'statement'>): Span[] {
  return content.quotations.map(({ prose }) => shiftSpan(prose, -statement.prose.start));
}

function verdictByParts(claim: WholeClaim, parts: readonly AssessedPart[]): ByParts | undefined {
  const { whole } = claim;
  const differences = differencesOf(whole, parts);
  const failing = failingParts(whole, parts, differences);
  if (failing === undefined) {
    if (differences === whole.differences) return undefined;
    const verdict = differences.length > 0 ? 'contradicted' : whole.isUnsupported || whole.elsewhere ? 'unsupported' : 'supported';
    return { verdict, support: supportFrom(whole, parts, verdict !== 'supported'), differences, ...(whole.elsewhere ? { elsewhere: whole.elsewhere } : {}) };
  }
  if (differences.length === 0 && failing.length === 0) return { verdict: 'supported', support: supportFrom(whole, parts, false), differences, ...restingOn(whole, parts) };
  return {
    verdict: differences.length > 0 ? 'contradicted' : 'unsupported',
    support: supportFrom(whole, parts, true),
    differences,
    failing: failing.map((part) => judgementOf(claim, part)),
    absentWords: failing.flatMap((part) => wordsOf(part)),
  };
}

/**
 * What is factual in a sentence that gives the author's judgement or advice ('We expect a vote, because the strike began on Monday'): the clauses that weigh
 * and foretell nothing, each judged by itself. Undefined where there is none, where it gives no figure and cites nothing, or where nothing can be said of it.
 */
export async function judgeFacts(claim: Omit<WholeClaim, 'whole'>, text: string, context: CheckContext, signal?: AbortSignal): Promise<Judgement | undefined> {
  const { content, statement, exact } = claim;
  if (statement.citations.length === 0 && !/\d/.test(text)) return undefined;
  const whole = profileOf(text);
  const parts = await partsOf(whole, quotedIn(claim));
  const sources = sourcesOfParts(claim, parts);
  const facts: AssessedPart[] = [];
  for (const [index, part] of parts.entries()) {
    if (weighs(ownWords(whole, part))) continue;
    const { own } = sources[index]!;
    facts.push({ part, sources: own, ...(await assess(part.profile, idsOf(own), exact, context, signal)) });
  }
  if (facts.length === 0) return undefined;
  const differences = facts.flatMap((part) => part.differences.filter((difference) => TOLD_BY_PART.has(difference.kind) && isOwn(part, difference) && isAlike(part, difference, ALIKE)));
  if (differences.length === 0 && !facts.every((part) => isBorneOut(part))) return undefined;
  const best = facts.flatMap(({ windows }) => windows[0] ?? []);
  const verdict = differences.length > 0 ? 'contradicted' : 'supported';
  return { content, statement, place: { start: statement.start, end: statement.end }, claim: whole, verdict, support: Math.min(...facts.map(({ support }) => support)), cited: idsOf(claim.sources), windows: best, differences, absentWords: [] };
}

/** Whether a clause says what its author thinks, or what is to come. */
function weighs(words: string): boolean {
  return isOwnView(words) || isWeighing(words) || isAdvice(words) || isOpenQuestion(words) || isCommand(words) || /\b(?:will|would|could|may|might|should|must|shall)\b/i.test(words);
}

/** The support of what is supported is that of its weakest part, if the whole has not more; of what is not, no more than that of the whole. */
function supportFrom(whole: Assessment, parts: readonly AssessedPart[], fails: boolean): number {
  const weakest = Math.min(...parts.map(({ support }) => support));
  return fails ? Math.min(whole.support, weakest) : Math.max(whole.support, weakest);
}

/** The differences of the whole that no part clears, and those that a part shows by itself. */
function differencesOf(whole: Assessment, parts: readonly AssessedPart[]): readonly PlacedDifference[] {
  const kept = whole.differences.filter((difference) => {
    const holder = parts.find((part) => isOwn(part, difference));
    const isShown = parts.some((part) => part.differences.some(({ claim }) => overlaps(claim, difference.claim)));
    return holder === undefined || isShown || !isBorneOut(holder) || !hasWordsOf(holder, difference) || restsOnSame(holder, difference);
  });
  const shown = parts.flatMap((part) => part.differences.filter((difference) => TOLD_BY_PART.has(difference.kind) && isOwn(part, difference) && isToldOf(whole, part, difference) && !isSaidElsewhere(whole.claim, difference) && !kept.some((other) => overlaps(other.claim, difference.claim))));
  return kept.length === whole.differences.length && shown.length === 0 ? whole.differences : [...kept, ...shown];
}

function isOwn({ part }: AssessedPart, { claim }: Pick<PlacedDifference, 'claim'>): boolean {
  return part.spans.some((span) => overlaps(span, claim));
}

/** Whether a passage tells of what a part tells of. One of the whole corpus must have most of the part, and nearly all of it where the sentence rests on another article. */
function isToldOf({ windows: [best] }: Assessment, part: AssessedPart, difference: PlacedDifference): boolean {
  if (part.cited.length > 0) return isAlike(part, difference, ALIKE);
  return difference.window === part.windows[0] && isAlike(part, difference, difference.window.article === best?.article ? ALIKE : ALIKE_ELSEWHERE);
}

/** Whether a part rests on the very sentence that has the difference: where two figures are exchanged it has them both. */
function restsOnSame({ windows: [best] }: AssessedPart, { window, sentence }: PlacedDifference): boolean {
  const at = window.first + sentence;
  return best !== undefined && best.article === window.article && best.first <= at && at < best.first + best.sentences.length;
}

/** Whether the passage of a part says the words in which another passage differs. */
function hasWordsOf({ claim, windows }: AssessedPart, difference: PlacedDifference): boolean {
  const within = claim.terms.flatMap(({ token }, index) => (overlaps(claim.tokens[token]!, difference.claim) ? [index] : []));
  return within.every((index) => windows[0]?.alignment.matches[index] !== undefined);
}

/** Whether a figure or day of the source stands for another part of the claim: the 4.5 of 'sought 7 and got 4.5' is no other figure than 7. */
function isSaidElsewhere(claim: Profile, { claim: differing, window, sentence, source, kind }: PlacedDifference): boolean {
  if (kind !== 'figure' && kind !== 'date') return false;
  const { matches } = align(claim, window.sentences);
  const { terms, tokens } = window.sentences[sentence]!;
  return claim.terms.some(({ token, kind: own }, index) => {
    const match = matches[index];
    return own === kind && match?.sentence === sentence && !overlaps(claim.tokens[token]!, differing) && overlaps(tokens[terms[match.term]!.token]!, source);
  });
}

/** Whether a passage says nearly all of a part but for the words that differ. */
function isAlike({ claim, part }: AssessedPart, { claim: differing, window, kind }: PlacedDifference, least: number): boolean {
  let [total, found, words] = [0, 0, 0];
  claim.terms.forEach(({ token, weight }, index) => {
    const at = claim.tokens[token]!;
    if (overlaps(at, differing) || !part.spans.some((span) => overlaps(span, at))) return;
    total += weight;
    if (!window.alignment.matches[index]) return;
    found += weight;
    words++;
  });
  return total > 0 && found >= least * total && words >= (kind === 'figure' || kind === 'date' ? 1 : LEAST_WORDS);
}

function isBorneOut({ windows, differences, isUnsupported, elsewhere }: Assessment): boolean {
  return differences.length === 0 && !isUnsupported && elsewhere === undefined && coverageOf(windows) >= BORNE_OUT;
}

/** The parts that nothing bears out, those aside in which a difference is shown; none where all others are borne out. Undefined where the whole tells more than its parts. */
function failingParts(whole: Assessment, parts: readonly AssessedPart[], shown: readonly PlacedDifference[]): readonly AssessedPart[] | undefined {
  const differs = (part: AssessedPart): boolean => shown.some((difference) => isOwn(part, difference));
  const failing = parts.filter((part) => !differs(part) && (part.isUnsupported || part.elsewhere !== undefined));
  const others = parts.filter((part) => !failing.includes(part));
  if (failing.length === parts.length) return undefined;
  if (!others.every((part) => isBorneOut(part) || differs(part))) return undefined;
  if (whole.isUnsupported || whole.elsewhere !== undefined || failing.length === 0) return failing;
  const sure = failing.filter((part) => part.elsewhere !== undefined || (part.isAbsent && coverageOf(part.windows) < NOT_FOUND));
  return sure.length === failing.length ? failing : undefined;
}

/** Each part with its passage, where the passage of the whole does not do for all. */
function restingOn(whole: Assessment, parts: readonly AssessedPart[]): Pick<Judgement, 'restingOn'> {
  const best = whole.windows[0];
  const windows = parts.flatMap(({ windows: [window] }) => window ?? []);
  if (best !== undefined && windows.every(({ article }) => article === best.article) && !whole.isUnsupported) return {};
  return { restingOn: parts.flatMap(({ part, windows: [window] }) => (window ? [{ words: ownWords(whole.claim, part), window }] : [])) };
}

function ownWords({ text }: Profile, { spans }: ClaimPart): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Words of a claim that no article of its scope has, as they stand. */
export function wordsOf({ absent, claim }: Pick<Assessment, 'absent' | 'claim'>): string[] {
  return absent.map(({ token }) => claim.tokens[token]!.text);
}

/** A part as a claim of its own, for the findings on it. */
function judgementOf({ content, statement }: WholeClaim, assessment: AssessedPart): Judgement {
  const { part, claim, support, cited, windows, elsewhere, sources } = assessment;
  const citations = sources.flatMap(({ citation }) => citation ?? []);
  return { content, statement: { ...statement, citations }, place: inBlock({ content, statement }, part.spans.at(-1)!), claim, verdict: 'unsupported', support, cited, windows, differences: [], absentWords: wordsOf(assessment), isPart: true, ...(elsewhere ? { elsewhere } : {}) };
}

function inBlock({ content, statement }: Pick<WholeClaim, 'content' | 'statement'>, span: Span): Span {
  return originalSpan(content.prose, statement.prose.start + span.start, statement.prose.start + span.end);
}

/**
 * The citations that decide on each part: what is cited behind it, else behind the next part that has a citation, else all that the sentence cites.
 * What is cited at the end of a sentence decides on all of it.
 */
function sourcesOfParts(claim: Omit<WholeClaim, 'whole'>, parts: readonly ClaimPart[]): SourcesOfPart[] {
  const { sources, content } = claim;
  const places = parts.flatMap((part, index) => part.spans.map((span) => ({ index, ...inBlock(claim, span) }))).sort((a, b) => a.start - b.start);
  const ownerOf = ({ citation }: CitedArticle): number => {
    const at = citation === undefined ? Number.MAX_SAFE_INTEGER : content.citations[citation]!.start;
    return (places.findLast(({ start }) => start <= at) ?? places[0])?.index ?? -1;
  };
  const owners = sources.map(ownerOf);
  const order = parts.map((_, index) => places.findLastIndex((place) => place.index === index));
  return parts.map((_, index) => {
    const next = owners.filter((owner) => order[owner]! >= order[index]!).sort((a, b) => order[a]! - order[b]!)[0];
    return next === undefined ? { own: sources, isBehind: true } : { own: sources.filter((_source, at) => owners[at] === next), isBehind: false };
  });
}

interface SourcesOfPart {
  readonly own: readonly CitedArticle[];
  /** Whether all that the sentence cites stands before the part. */
  readonly isBehind: boolean;
}
