import { stem } from '../../../text/stem.js';

/** Where the words around a verb stand: `subject`, `object`, `recipient` ('gave the clinic …'), or a preposition. */
export type Slot = string;

/** What a verb has in common with verbs that tell the same from the other side, and which part each of its slots plays in it. */
export interface ConverseVerb {
  /** 'sale' for 'buy' and 'sell'. */
  readonly deed: string;
  readonly parts: ReadonlyMap<Slot, string>;
}

/**
 * Verbs that tell one deed from two sides: 'A sold it to B' is 'B bought it from A'. A row has the deed, then after each semicolon the verbs with the part
 * that each slot plays. Compiled for this project from the pairs that grammars of English give as converses.
 */
const ROWS = [
  'sale; sell: subject=giver object=thing recipient=taker to=taker; buy acquire purchase take_over: subject=taker object=thing from=giver',
  'loan; lend loan: subject=giver object=thing recipient=taker to=taker; borrow: subject=taker object=thing from=giver',
  'gift; give hand hand_over donate grant award deliver pay refund send provide supply: subject=giver object=thing recipient=taker to=taker; receive obtain get: subject=taker object=thing from=giver',
  'contest; beat defeat overcome thrash: subject=winner object=loser; lose: subject=loser object=prize to=winner against=winner; win: subject=winner object=prize against=loser over=loser from=loser',
  'succession; succeed replace follow: subject=later object=earlier; precede: subject=earlier object=later',
  'teaching; teach train coach: subject=teacher object=pupil; learn study: subject=pupil object=thing from=teacher under=teacher',
  'ownership; own possess: subject=owner object=thing; belong: subject=thing to=owner',
];

const VERBS: ReadonlyMap<string, ConverseVerb> = new Map(
  ROWS.flatMap((row) => {
    const [deed, ...sides] = row.split('; ') as [string, ...string[]];
    return sides.flatMap((side) => {
      const [verbs, slots] = side.split(': ') as [string, string];
      const parts = new Map(slots.split(' ').map((pair) => pair.split('=') as [string, string]));
      return verbs.split(' ').map((verb): [string, ConverseVerb] => [verb.split('_').map((word, at) => (at === 0 ? stem(word) : word)).join(' '), { deed, parts }]);
    });
  }),
);

/** The deed that a verb tells, by the verb's stem with its particle; undefined where it has no converse that is known. */
export function converseOf(lemma: string): ConverseVerb | undefined {
  return VERBS.get(lemma);
}

const DEEDS = new Set([...VERBS.values()].map(({ deed }) => deed));

/** Whether a name of a deed is one that several verbs share. */
export function isConverseDeed(deed: string): boolean {
  return DEEDS.has(deed);
}

/** Verbs whose subject and object do the same to each other: 'A met B' is 'B met A'. By stem. */
const MUTUAL = new Set('meet marry wed fight face resembl match equal join plai talk agre divorc merg ti draw date border clash battl compet debat kiss hug negoti embrac encount cooper discuss share concern involv repres mean includ contain reach see visit neighbour accompani oppos rival link connect reflect'.split(' '));

/** Whether a verb may say the same with its subject and object exchanged. */
export function isMutual(lemma: string): boolean {
  return MUTUAL.has(lemma) || /^(?:be|becom|remain|have|do)$/.test(lemma);
}
