import type { CorpusIndex } from '../index/corpusIndex.js';
import type { EntailmentModel } from './entailment.js';

/** A kind of answer that is kept, with how many of it: they hold on to their articles. */
export class RecentKind<Answer> {
  /** Names the type of the answers only. */
  declare readonly answer: Answer;

  constructor(readonly most: number) {}
}

/** What the work on a block rests on besides the block's own text. */
interface Basis {
  readonly index: CorpusIndex;
  readonly acceptedNames: ReadonlySet<string>;
  readonly entailment?: EntailmentModel;
}

/**
 * Answers that were worked out lately, by what was asked. A key changes one sentence of a paragraph: the index is not asked anew for the others. What it gives
 * is what asking anew would give: a changed corpus, other accepted names or another model empty it.
 */
export class RecentWork {
  readonly #kept = new Map<RecentKind<unknown>, Map<string, unknown>>();
  #basis: (Basis & { readonly revision: number }) | undefined;
  #made = 0;

  /** How many answers were worked out, and not taken from here, so far. */
  get made(): number {
    return this.#made;
  }

  /** The answer to `question`, a value of JSON, by `make` where it is not known. What rejects is not kept. */
  async get<Answer>(kind: RecentKind<Answer>, question: unknown, rest: Basis, make: () => Promise<Answer>): Promise<Answer> {
    const basis = this.#basisOf(rest);
    const kept = this.#answers(kind);
    const key = JSON.stringify(question);
    const known = kept.get(key);
    const answer = known ?? (await make());
    if (known === undefined) this.#made++;
    // The corpus may have changed while it was asked.
    if (this.#basis === basis && rest.index.revision === basis.revision) keep(kept, key, answer, kind.most);
    return answer;
  }

  #answers<Answer>(kind: RecentKind<Answer>): Map<string, Answer> {
    const known = this.#kept.get(kind) ?? new Map<string, unknown>();
    this.#kept.set(kind, known);
    // What is put under a kind is of its type: only `get` puts anything.
    return known as Map<string, Answer>;
  }

  #basisOf({ index, acceptedNames, entailment }: Basis): Basis & { readonly revision: number } {
    const { revision } = index;
    const known = this.#basis;
    if (known !== undefined && known.index === index && known.revision === revision && known.acceptedNames === acceptedNames && known.entailment === entailment) return known;
    this.#kept.clear();
    return (this.#basis = { index, revision, acceptedNames, ...(entailment ? { entailment } : {}) });
  }
}

/** Puts an answer behind all others; the one that was not asked for the longest goes. */
function keep<Answer>(kept: Map<string, Answer>, key: string, answer: Answer, most: number): void {
  kept.delete(key);
  kept.set(key, answer);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
}
