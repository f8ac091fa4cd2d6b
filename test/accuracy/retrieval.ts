import type { Article } from '../../server/src/articles/article.js';
import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import type { CheckContext } from '../../server/src/checks/context.js';
import { align } from '../../server/src/checks/statement/alignment.js';
import { profileOf, type Profile } from '../../server/src/checks/statement/profile.js';
import { sourceProfile } from '../../server/src/checks/statement/sourceProfiles.js';
import { findWindows, passagesFor } from '../../server/src/checks/statement/window.js';
import type { MemoryIndex } from '../../server/src/index/memory.js';
import type { PassageHit } from '../../server/src/index/corpusIndex.js';
import { claimText, indexOfSources } from './claimText.js';
import type { LabelledClaim, LabelledSentence, LabelledSet } from './readSets.js';

/** How often the right passage is among the first ones. Shares are 0 to 1. */
export interface RetrievalScores {
  readonly name: string;
  readonly sentences: number;
  /** A passage of the right article among the first 5 and 20 that the index gives; undefined where the right article is not known. */
  readonly articleAt5?: number;
  readonly articleAt20?: number;
  /** The best passage, by laying the sentence over every sentence of the right article (or of all), among the first 5 and 20 of the index. */
  readonly passageAt5: number;
  readonly passageAt20: number;
  /** The right article, or the best passage where it is not known, among the five windows that a verdict is made from. */
  readonly windowAt5: number;
}

interface Question {
  readonly claim: Profile;
  /** Undefined where any article may be the right one. */
  readonly sourceId: string | undefined;
}

/**
 * Looks for the sentences of every supported claim in one corpus of all sources of all sets: whether its own source comes up among them. Claims that
 * nothing supports have no right passage and are left out.
 */
export async function retrievalOfSets(sets: readonly LabelledSet[]): Promise<RetrievalScores[]> {
  const index = indexOfSources(sets.flatMap(({ rows }) => rows));
  const scores: RetrievalScores[] = [];
  for (const { name, rows } of sets) scores.push(await scoresOf(name, rows.filter(({ label }) => label === 'supported').flatMap(questionsOf), index));
  return scores;
}

/** The same for labelled sentences of which it is not said where they come from: the best passage of the whole corpus is the right one. */
export async function retrievalOfSentences(name: string, sentences: readonly LabelledSentence[], index: MemoryIndex): Promise<RetrievalScores> {
  const right = sentences.filter(({ expect }) => expect === 'ok');
  return scoresOf(name, right.flatMap(({ text }) => claimsIn(text).map((claim) => ({ claim, sourceId: undefined }))), index);
}

function questionsOf({ claim, sourceId }: LabelledClaim): Question[] {
  return claimsIn(claimText(claim)).map((profile) => ({ claim: profile, sourceId }));
}

function claimsIn(text: string): Profile[] {
  return parseBriefing(text).blocks.flatMap(({ content }) =>
    content.statements.filter(({ notChecked }) => notChecked === undefined).map(({ prose }) => profileOf(content.prose.text.slice(prose.start, prose.end))),
  ).filter(({ terms }) => terms.length > 0);
}

async function scoresOf(name: string, questions: readonly Question[], index: MemoryIndex): Promise<RetrievalScores> {
  const context: CheckContext = { index, acceptedNames: new Set(), before: [] };
  let [article5, article20, passage5, passage20, window5] = [0, 0, 0, 0, 0];
  for (const { claim, sourceId } of questions) {
    const hits = await passagesFor(claim, context, undefined, 20);
    const best = await bestPassage(claim, sourceId, index);
    const isRight = (hit: PassageHit): boolean => hit.articleId === best?.articleId && hit.sentence === best.sentence;
    const isOwn = ({ articleId }: PassageHit): boolean => articleId === sourceId;
    if (hits.slice(0, 5).some(isOwn)) article5++;
    if (hits.some(isOwn)) article20++;
    if (hits.slice(0, 5).some(isRight)) passage5++;
    if (hits.some(isRight)) passage20++;
    const windows = await findWindows(claim, context, undefined, 5);
    const holds = windows.some(({ article, first, sentences }) => (sourceId === undefined ? isRight({ articleId: article.metadata.id, sentence: best!.sentence, score: 0 }) && best!.sentence >= first && best!.sentence < first + sentences.length : article.metadata.id === sourceId));
    if (holds) window5++;
  }
  const share = (count: number): number => (questions.length === 0 ? 0 : count / questions.length);
  const isKnown = questions.some(({ sourceId }) => sourceId !== undefined);
  return {
    name,
    sentences: questions.length,
    ...(isKnown ? { articleAt5: share(article5), articleAt20: share(article20) } : {}),
    passageAt5: share(passage5),
    passageAt20: share(passage20),
    windowAt5: share(window5),
  };
}

/** The sentence that has most of a claim, found by reading everything. */
async function bestPassage(claim: Profile, sourceId: string | undefined, index: MemoryIndex): Promise<{ articleId: string; sentence: number } | undefined> {
  const ids = sourceId === undefined ? (await index.searchCards('', Number.MAX_SAFE_INTEGER)).map(({ id }) => id) : [sourceId];
  let best: { articleId: string; sentence: number; coverage: number } | undefined;
  for (const id of ids) {
    const article: Article | undefined = await index.article(id);
    for (let sentence = 0; sentence < (article?.sentences.length ?? 0); sentence++) {
      const { coverage } = align(claim, [sourceProfile(article!, sentence)]);
      if (best === undefined || coverage > best.coverage) best = { articleId: id, sentence, coverage };
    }
  }
  return best;
}
