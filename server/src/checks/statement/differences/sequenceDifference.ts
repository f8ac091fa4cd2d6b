import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { spanOfTokens, weightOf, type Profile, type Term } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.55;
/** Share of what stands behind the claim's 'before' that must stand behind the source's 'after', and of the rest that must stand in the rest. */
const LEAST_SHARED_BEHIND = 0.65;
const LEAST_SHARED_BESIDE = 0.5;
const LEAST_LIKENESS = 0.6;
/** What stands on either side must say something beside a date. */
const LEAST_WEIGHT = 0.5;

/** What comes first, as a sentence tells it: of what stands behind the joint, or of the rest. */
interface Sequence {
  readonly joint: number;
  /** Whether what stands behind the joint comes later than the rest. */
  readonly isBehindLater: boolean;
  readonly behind: readonly Term[];
  readonly beside: readonly Term[];
  /** Whether a pronoun stands behind the joint. */
  readonly hasPronoun: boolean;
}

/**
 * 'Sailed before the pilots had arrived' where the source has 'sailed once the pilots were there': two events in the other order. Both sides of the joint must be the
 * claim's, and neither sentence may deny anything but by 'not until'.
 */
export function sequenceDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const own = sequencesIn(claim);
  if (own.length !== 1) return [];
  const [mine] = own as [Sequence];
  for (const [sentence, source] of window.sentences.entries()) {
    const there = sequencesIn(source).map((theirs) => ({ theirs, behind: sharedOf(claim, mine.behind, source, theirs.behind), beside: sharedOf(claim, mine.beside, source, theirs.beside) }));
    const turned = sequencesIn(source).find((theirs) => areTurned(claim, mine, source, theirs));
    if (turned) return [differenceAt(claim, mine, source, turned, sentence, LEAST_SHARED_BEHIND, true)];
    const isOne = there.filter(({ behind, beside }) => behind >= LEAST_SHARED_BEHIND && beside >= LEAST_SHARED_BESIDE);
    if (isOne.length !== 1 || isOne[0]!.theirs.isBehindLater === mine.isBehindLater) continue;
    const { theirs, behind } = isOne[0]!;
    return [differenceAt(claim, mine, source, theirs, sentence, behind)];
  }
  return [];
}

function differenceAt(claim: Profile, mine: Sequence, source: Profile, theirs: Sequence, sentence: number, confidence: number, isWhole = false): Difference {
  const spanOf = (profile: Profile, { joint, behind }: Sequence) => spanOfTokens(profile, joint, isWhole ? (behind.at(-1)?.token ?? joint) : joint);
  const [span, other] = [spanOf(claim, mine), spanOf(source, theirs)];
  return { code: 'claim.contradicted', kind: 'opposite', claim: span, sentence, source: other, sourceText: source.text.slice(other.start, other.end), confidence };
}

/** 'Resigned only after his party had lost power' where 'his party lost power a year after he resigned': the two events have changed places, and the joint is the same. */
function areTurned(claim: Profile, mine: Sequence, source: Profile, theirs: Sequence): boolean {
  if (mine.isBehindLater !== theirs.isBehindLater) return false;
  // Where the source has 'he', its name stands in the other half.
  const isMeant = (term: Term): boolean => term.kind === 'name' && source.terms.some((other) => likeness(claim, term, source, other) >= LEAST_LIKENESS);
  const beside = theirs.hasPronoun ? mine.beside.filter((term) => !isMeant(term)) : mine.beside;
  const behind = mine.behind.filter((term) => term.kind === 'word');
  if (behind.length === 0 || beside.length === 0) return false;
  const stays = Math.max(sharedOf(claim, behind, source, theirs.behind), sharedOf(claim, beside, source, theirs.beside));
  return stays === 0 && sharedOf(claim, behind, source, theirs.beside) >= LEAST_SHARED_BEHIND && sharedOf(claim, beside, source, theirs.behind) >= LEAST_SHARED_BESIDE;
}

/** The sequences that a sentence tells; none where it denies something else than that the one came before the other. */
function sequencesIn(profile: Profile): Sequence[] {
  const { tokens, terms, negations } = profile;
  const joints = tokens.flatMap(({ norm }, at) => {
    const isLater = orderOf(tokens, at, norm);
    return isLater === undefined ? [] : [{ at, isLater }];
  });
  return joints.flatMap(({ at, isLater }, index): Sequence[] => {
    // 'After a letter from the priest, Nils Orme': a name set off by a comma goes on with what stands before it.
    const end = tokens.findIndex(({ text, norm }, token) => token > at && ((/^[,;:.!?()]$/.test(text) && !(text === ',' && at > 1 && /^\p{Lu}/u.test(tokens[token + 1]?.text ?? ''))) || norm === 'but'));
    const next = Math.min(end < 0 ? tokens.length : end, joints[index + 1]?.at ?? tokens.length);
    const from = index > 0 ? joints[index - 1]!.at : 0;
    const isMeant = (term: Term): boolean => term.kind !== 'date' && term.kind !== 'figure';
    const behind = terms.filter((term) => term.token > at && term.token < next && isMeant(term));
    // 'Before it sailed, …' has the rest behind the comma.
    const beside = terms.filter((term) => isMeant(term) && (at <= 1 ? term.token > next : term.token >= from && term.token < at));
    // 'Drifted without power before it struck the pier' denies no deed, and 'Vell, who was not there, will read it before she signs' none that comes before another.
    const isOfOtherClause = (token: number): boolean => token < at && tokens.slice(token, at).some(({ text, norm }) => /^[,;:()]$/.test(text) || norm === 'but');
    const denials = negations.filter((token) => token >= from && token < next && !LACKING.test(tokens[token]!.norm) && !isOfOtherClause(token));
    const isUntil = /^(?:until|till)$/.test(tokens[at]!.norm);
    const isDeniedMain = denials.length === 1 && denials[0]! < at;
    // 'Until' tells an order only where something did not happen until then; that something did not happen before says as much.
    if (isUntil ? !isDeniedMain : denials.length > 0 && !(isDeniedMain && tokens[at]!.norm === 'before')) return [];
    if (weightOf(behind) < LEAST_WEIGHT || weightOf(beside) < LEAST_WEIGHT) return [];
    return [{ joint: at, isBehindLater: isUntil || isDeniedMain ? false : isLater, behind, beside, hasPronoun: tokens.slice(at, next).some(({ norm }) => /^(?:he|she|it|they)$/.test(norm)) }];
  });
}

const LACKING = /^(?:without|lack(?:s|ed|ing)?)$/;
const ORDERS = new Set(['before', 'after', 'once', 'until', 'till']);

/** 'The day before', 'before the court' and 'named after' tell no order of two events; nor do 'once more' and 'at once'. */
const NO_ORDER_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['before', /^(?:long|day|week|month|year|night|evening|ever)$/],
  ['after', /^(?:look|looks|looked|looking|named|soon|one|day|year)$/],
  ['once', /^(?:at|only|than)$/],
]);
const NO_ORDER_AHEAD: ReadonlyMap<string, RegExp> = new Map([
  ['before', /^(?:(?:the )?(?:court|judge|committee|tribunal|panel|cameras?|public))$/],
  ['once', /^(?:more|again|a|every|or)\b/],
]);

/** Whether what stands behind a word comes later than the rest ('before') or earlier ('after', 'once'); undefined for any other word. */
function orderOf(tokens: Profile['tokens'], at: number, norm: string): boolean | undefined {
  if (!ORDERS.has(norm)) return undefined;
  const next = tokens[at + 1]?.norm ?? '';
  const ahead = next === 'the' && tokens[at + 2] !== undefined ? `the ${tokens[at + 2]!.norm}` : next;
  const [before, further] = [tokens[at - 1]?.norm ?? '', tokens[at - 2]?.norm ?? ''];
  // 'A year after he resigned' tells an order, 'the year after' a time.
  const isCounted = /^(?:days?|weeks?|months?|years?)$/.test(before) && /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|few|some)$/.test(further);
  if ((!isCounted && NO_ORDER_BEHIND.get(norm)?.test(before)) || NO_ORDER_AHEAD.get(norm)?.test(ahead)) return undefined;
  return norm === 'before';
}

/** Share, by weight, of some words of the claim that stand among words of the source. */
function sharedOf(claim: Profile, own: readonly Term[], source: Profile, others: readonly Term[]): number {
  const found = own.filter((term) => others.some((other) => likeness(claim, term, source, other) >= LEAST_LIKENESS));
  return weightOf(found) / weightOf(own);
}
