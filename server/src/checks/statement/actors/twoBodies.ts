import type { Article } from '../../../articles/article.js';
import { firstFrom } from '../../../text/sorted.js';

/** What may make one of two bodies of a sentence the other, or a part of it. */
const OF_ONE_BODY = /\b(?:own(?:s|ed|ers?|ership)|parents?|subsidiar(?:y|ies)|units?|divisions?|arms?|brands?|branch(?:es)?|affiliates?|part of|belongs?|belonging|known as|called|formerly|renamed|rebranded|merg(?:e|es|ed|er|ing)|holdings?|consorti(?:um|a)|joint venture|operat(?:es|ed|or)|runs?|behind|maker of|makes|made by|trad(?:es|ing) as|stake|behalf)\b/i;
/** What tells that two bodies of neighbouring sentences are two. */
const RIVALS = /\b(?:its|their|the) (?:\w+ )?(?:competitor|counterpart|opponent|neighbour|neighbor)\b|\brivals?\b|\b(?:competing|trumps?|trumped|outbids?|outbid|tops|topped|topping|versus)\b|\b(?:the former|the latter|whereas|unlike|by contrast|in contrast|for its part|meanwhile)\b/i;

/**
 * Whether two names that are no persons' and no states' are of two firms or bodies that an article tells apart: it names both, never one beside the other in a way that could make them one, and calls one the other's rival, or sets them
 * against each other, in a sentence that names both or in two neighbours. `own` and `other`: the last words of the names, as they stand.
 */
export function areTwoBodies(own: string, other: string, article: Article): boolean {
  const [ofOwn, ofOther] = [sentencesHaving(own, article), sentencesHaving(other, article)];
  if (ofOwn.size === 0 || ofOther.size === 0) return false;
  const { text, sentences } = article;
  const textOf = (at: number): string => text.slice(sentences[at]!.start, sentences[at]!.end);
  const both = [...ofOwn].filter((at) => ofOther.has(at));
  if (both.some((at) => OF_ONE_BODY.test(textOf(at)))) return false;
  // 'Rival Tarrow Shipping': the other of two firms, wherever the one that the article is about is named.
  if ([...ofOwn].some((at) => isCalledRival(textOf(at), own)) || [...ofOther].some((at) => isCalledRival(textOf(at), other))) return true;
  const behind = [...ofOwn].flatMap((at) => [ofOther.has(at + 1) ? at + 1 : [], ofOther.has(at - 1) ? at : []].flat()).filter((at) => sentences[at]!.block === sentences[at - 1]!.block);
  return [...both, ...behind].some((at) => RIVALS.test(textOf(at)));
}

/** The sentences of an article, by index, that have a name as it stands. Only its places are looked at: an article may be a book. */
function sentencesHaving(name: string, { text, sentences }: Article): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const index = firstFrom(sentences, at + 1, ({ start }) => start) - 1;
    if (index >= 0 && at < sentences[index]!.end) found.add(index);
  }
  return found;
}

function isCalledRival(sentence: string, name: string): boolean {
  const called = /\b(?:rival|competitor) (?:\p{Lu}[\p{L}&-]* ){0,3}$/iu.exec(sentence.slice(0, sentence.indexOf(name)));
  return called !== null;
}
