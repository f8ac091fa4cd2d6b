import { areSynonyms } from '../../../text/lexicon/words.js';
import { namesTheSame, sharesAWord, type Actor } from './actorIdentity.js';
import type { Antecedents } from './antecedents.js';
import { isMutual } from './converseVerbs.js';
import type { Frame, ParsedSentence } from './frames.js';

/** A deed that the claim and a sentence of the source both tell, with who plays which part on either side. */
export interface SharedDeed {
  readonly claim: Frame;
  readonly source: Frame;
  readonly own: ReadonlyMap<string, readonly Actor[]>;
  readonly others: ReadonlyMap<string, readonly Actor[]>;
}

/** The deeds that two sentences share: one verb or a synonym of it, or two verbs that tell one deed from two sides. */
export function sharedDeeds(claim: ParsedSentence, source: ParsedSentence, antecedents: Antecedents): SharedDeed[] {
  return claim.frames.flatMap((own) =>
    source.frames
      .filter((other) => own.isNoun === other.isNoun && (own.deed === other.deed || areSynonyms(own.deed, other.deed)))
      .map((other) => ({ claim: own, source: other, own: playersOf(own, claim), others: playersOf(other, source, antecedents) })),
  );
}

function playersOf(frame: Frame, { profile }: ParsedSentence, antecedents?: Antecedents): Map<string, Actor[]> {
  return new Map(
    [...frame.parts].map(([part, groups]): [string, Actor[]] => [
      part,
      groups.map((group) => {
        const antecedent = antecedents?.get(group);
        return { profile, group, ...(antecedent ? { antecedent } : {}) };
      }),
    ]),
  );
}

/** Two players of whom one has the other's part. */
export interface Exchange {
  readonly claim: Actor;
  readonly source: Actor;
}

/**
 * The exchange of two players between the claim and the source, if there is one: a player of the claim is plainly who has another part in the source,
 * somebody else has its part there, and the claim's other player is who that is, or is at least named in the passage. `isNamed` tells the latter.
 */
export function exchangeIn({ claim, source, own, others }: SharedDeed, isNamed: (actor: Actor) => boolean): Exchange | undefined {
  if (isMutual(claim.deed) || isMutual(source.deed)) return undefined;
  for (const [first, mine] of own) {
    const theirs = others.get(first);
    if (!theirs || isAnyOf(mine, theirs, sharesAWord)) continue;
    for (const [second, theirsOther] of others) {
      if (second === first || !isAnyOf(mine, theirsOther, namesTheSame)) continue;
      const mineOther = own.get(second);
      // Where one of two objects is left out, the other changes its name: both must stand on both sides.
      if (isObject(first) && isObject(second) && !(mineOther && isAnyOf(mineOther, theirs, namesTheSame))) continue;
      if (mineOther ? isAnyOf(mineOther, theirsOther, sharesAWord) || !isExchanged(mineOther, theirs, claim.deed === source.deed, isNamed) : first !== 'patient' || claim.deed !== source.deed || !isPlayer(second)) continue;
      return { claim: mine[0]!, source: theirs[0]! };
    }
  }
  return undefined;
}

/** Parts that are named; others are prepositions, behind which stands what belongs to any noun before: 'criticised the use of money for the campaign and the bias'. */
function isPlayer(part: string): boolean {
  return /^(?:agent|patient|recipient|giver|taker|thing|winner|loser|later|earlier|teacher|pupil|owner)$/.test(part);
}

/** Parts that a verb's objects play. */
function isObject(part: string): boolean {
  return part === 'patient' || part === 'recipient' || part === 'thing' || part === 'taker';
}

function isExchanged(mine: readonly Actor[], theirs: readonly Actor[], isOneVerb: boolean, isNamed: (actor: Actor) => boolean): boolean {
  return isAnyOf(mine, theirs, namesTheSame) || (isOneVerb && mine.some(isNamed));
}

/** Whether the source has two players of the deed in the very parts that the claim gives them and none in another. A pronoun that stands for nobody sure may be anyone, if `isAnyone`. */
export function bearsOut({ own, others }: SharedDeed, isAnyone: boolean): boolean {
  let agreeing = 0;
  for (const [part, mine] of own) {
    const theirs = others.get(part);
    if (!theirs) continue;
    if (!isAnyOf(mine, theirs, (a, b) => (isAnyone && b.group.kind === 'pronoun' && !b.antecedent) || sharesAWord(a, b))) return false;
    agreeing++;
  }
  return agreeing >= 2;
}

function isAnyOf(own: readonly Actor[], others: readonly Actor[], test: (a: Actor, b: Actor) => boolean): boolean {
  return own.some((a) => others.some((b) => test(a, b)));
}

/**
 * Two deeds of one sentence whose doers have changed places: 'Kessel walked out after Oresko had raised the case' where Oresko walked out after Kessel raised it. The first of them with its doer on either side;
 * undefined where there are none.
 */
export function crossedDoers(deeds: readonly SharedDeed[]): Exchange | undefined {
  for (const one of deeds) {
    const [mine, theirs] = [soleDoer(one.own), soleDoer(one.others)];
    if (!mine || !theirs || one.claim.isNoun || isMutual(one.claim.deed) || sharesAWord(mine, theirs)) continue;
    const isCrossed = deeds.some((two) => {
      const [own, other] = [soleDoer(two.own), soleDoer(two.others)];
      // 'A said …, while B said …': one verb told of both is no exchange.
      if (!own || !other || two.claim.deed === one.claim.deed || two.source.deed === one.source.deed || two.claim.isNoun || isMutual(two.claim.deed) || sharesAWord(own, other)) return false;
      return namesTheSame(mine, other) && namesTheSame(own, theirs);
    });
    if (isCrossed) return { claim: mine, source: theirs };
  }
  return undefined;
}

/** Who alone does a deed, and is named. */
function soleDoer(players: ReadonlyMap<string, readonly Actor[]>): Actor | undefined {
  const doers = players.get('agent');
  return doers?.length === 1 && doers[0]!.group.kind === 'name' ? doers[0] : undefined;
}
