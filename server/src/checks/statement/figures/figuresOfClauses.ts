import { likeness } from '../alignment.js';
import { clausesOf } from '../clauses.js';
import type { Difference } from '../difference.js';
import { weightOf, type Profile, type Term } from '../profile.js';
import { windowOfSentence } from '../sentenceWindow.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
/** The least likeness of a word of a clause that is another's too. */
const SAME_WORD = 0.75;
const SAME_FIGURE = 0.9;
/** What a clause says of its figure must weigh this much where the passage has it of the other figure. */
const LEAST_MOVED = 0.6;
/** How much a clause may have in its own place, of what it has in the other's: a verb that both share in sense. */
const MOST_KEPT = 0.5;

/** A figure with what its clause says beside it. */
interface Told {
  readonly figure: Term;
  readonly beside: readonly Term[];
}

/**
 * Two figures whose clauses the passage tells the other way round: 'Velm asks for seven years, while Tarn insists on four' where it has 'Velm wants to fill it in four years. Tarn demands seven.'. What both clauses of a side
 * have tells neither apart; of the rest, each clause must have some in the other's place and little in its own.
 */
export async function exchangedFiguresOfClauses(claim: Profile, window: Window): Promise<readonly Difference[]> {
  if (window.alignment.coverage < LEAST_COVERAGE || claim.quantities.length < 2 || claim.negations.length > 0) return [];
  const own = await toldIn(claim);
  if (own.length !== 2) return [];
  const there = (await Promise.all(around(window).map(async (at) => {
    const source = sourceProfile(window.article, at);
    return source.negations.length > 0 ? [] : (await toldIn(source)).map((told) => ({ ...told, source, at }));
  }))).flat();
  const [first, second] = own as [Told, Told];
  const [a, b] = [first, second].map(({ figure }) => there.filter((other) => isFigure(claim, figure, other.source, other.figure)));
  // A figure that the passage has twice may be either.
  if (a?.length !== 1 || b?.length !== 1 || a[0] === b[0]) return [];
  const [mine, theirs] = [[first, second], [a[0]!, b[0]!]] as const;
  const isMoved = [0, 1].every((i) => {
    const telling = mine[i]!.beside.filter((term) => !has(claim, mine[1 - i]!.beside, claim, term));
    const inPlace = (other: (typeof theirs)[number], rival: (typeof theirs)[number]): readonly Term[] => telling.filter((term) => has(other.source, other.beside, claim, term) && !has(rival.source, rival.beside, claim, term));
    const [kept, moved] = [inPlace(theirs[i]!, theirs[1 - i]!), inPlace(theirs[1 - i]!, theirs[i]!)];
    // Who does it is another one, whatever they do.
    const isOfAnother = moved.some(isName) && mine[i]!.beside.filter(isName).length === 1;
    return !kept.some(isName) && weightOf(moved) >= LEAST_MOVED && (isOfAnother || weightOf(kept) <= MOST_KEPT * weightOf(moved));
  });
  if (!isMoved) return [];
  const { source, at, figure } = a[0]!;
  const [number, other] = [claim.quantities[first.figure.value!]!.number, source.quantities[figure.value!]!.number];
  return [{ code: 'figure.mismatch', kind: 'figure', claim: { start: number.start, end: number.end }, sentence: 0, source: { start: other.start, end: other.end }, sourceText: source.text.slice(other.start, other.end), confidence: 0.8, window: windowOfSentence(claim, window, at) }];
}

/** The sentences of a passage, and the ones before and behind it in its paragraph. */
function around({ article, first, sentences }: Window): number[] {
  const { block } = article.sentences[first]!;
  return Array.from({ length: sentences.length + 2 }, (_, i) => first - 1 + i).filter((at) => article.sentences[at]?.block === block);
}

/** The clauses of a sentence that have one figure each; a clause that goes on with 'and two were' is parted there. */
async function toldIn(profile: Profile): Promise<Told[]> {
  const { terms, tokens } = profile;
  const parts = (await clausesOf(profile)).flatMap(([from, to]) => {
    const joint = tokens.findIndex(({ norm }, at) => at > from && at < to && norm === 'and' && terms.some(({ kind, token }) => kind === 'figure' && token > at && token - at <= JOINT_REACH));
    return joint < 0 ? [[from, to] as const] : [[from, joint] as const, [joint + 1, to] as const];
  });
  return parts.flatMap(([from, to]): Told[] => {
    const within = terms.filter(({ token }) => token >= from && token < to);
    const figures = within.filter(({ kind, value }) => kind === 'figure' && profile.quantities[value!]!.kind !== 'ordinal');
    // Of 'nine of the injured' and 'two of them' the whole is the same.
    const whole = figures[0] && tokens[figures[0].token + 1]?.norm === 'of' ? figures[0].token + WHOLE_REACH : -1;
    const beside = within.filter(({ kind, token }) => (kind === 'word' || kind === 'name') && !(figures[0] && token > figures[0].token && token <= whole));
    return figures.length === 1 ? [{ figure: figures[0]!, beside }] : [];
  });
}

/** How far behind 'and' a figure may stand that begins another part. */
const JOINT_REACH = 4;
/** How far behind a figure the noun of the whole may stand of which it is a part: 'nine of the injured'. */
const WHOLE_REACH = 3;

function isName({ kind }: Term): boolean {
  return kind === 'name';
}

function isFigure(claim: Profile, own: Term, source: Profile, other: Term): boolean {
  const [mine, theirs] = [claim.quantities[own.value!]!, source.quantities[other.value!]!];
  return likeness(claim, own, source, other) >= SAME_FIGURE || (mine.min === theirs.min && mine.max === theirs.max && (mine.unit === undefined || theirs.unit === undefined));
}

function has(profile: Profile, terms: readonly Term[], claim: Profile, term: Term): boolean {
  return terms.some((other) => likeness(claim, term, profile, other) >= SAME_WORD);
}
