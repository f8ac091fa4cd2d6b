import { foldName } from '../articles/foldName.js';
import { relateWords } from '../articles/nearWords.js';
import type { Entity, Spelling } from '../index/corpusIndex.js';
import { t } from '../text/l10n.js';
import type { CheckContext } from './context.js';
import type { Finding } from './finding.js';
import { mentionEvidence } from './name/evidence.js';
import type { JudgedName } from './name/judgedName.js';
import { replaceName } from './name/replaceName.js';

/** `name.variant`: the sources spell the name in several ways, and another spelling of the same length of name is in more articles. */
export async function variantFinding(judged: JudgedName, preferred: Spelling, context: CheckContext, signal?: AbortSignal): Promise<Finding> {
  const entity = judged.lookup.entities[0]!;
  const own = articlesWith(entity, foldName(judged.mention.text));
  return {
    code: 'name.variant',
    start: judged.span.start,
    end: judged.span.end,
    // The preferred spelling is in more articles than this one, so in two or more.
    message:
      own === 1
        ? t('The sources spell this name in several ways, most often “{0}” ({1} articles; “{2}” in one).', preferred.text, preferred.articles, judged.mention.text)
        : t('The sources spell this name in several ways, most often “{0}” ({1} articles; “{2}” in {3}).', preferred.text, preferred.articles, judged.mention.text, own),
    evidence: await mentionEvidence(entity, preferred.text, context, signal),
    fixes: [replaceName(judged, preferred.text, false)],
    name: judged.mention.text,
  };
}

function articlesWith(entity: Entity, key: string): number {
  return entity.spellings.reduce((most, spelling) => (foldName(spelling.text) === key ? Math.max(most, spelling.articles) : most), 0);
}

/** The spelling that more articles use where this one stands: near in every word and of as many words. Undefined where this one is as good. */
export function preferredVariant(entity: Entity, name: string): Spelling | undefined {
  const key = foldName(name);
  const words = key.split(' ');
  const own = articlesWith(entity, key);
  if (own === 0) return undefined;
  let best: Spelling | undefined;
  for (const spelling of entity.spellings) {
    const other = foldName(spelling.text).split(' ');
    if (other.length !== words.length || other.join(' ') === key || (spelling.text === spelling.text.toUpperCase() && words.length > 1)) continue;
    if (!words.every((word, index) => relateWords(word, other[index]!, true) !== 'different')) continue;
    if (spelling.articles > own && (!best || spelling.articles > best.articles)) best = spelling;
  }
  return best;
}
