import type { Article } from '../../../articles/article.js';

/** What may make one of two bodies of a sentence the other, or a part of it. */
const OF_ONE_BODY = /\b(?:own(?:s|ed|ers?|ership)|parents?|subsidiar(?:y|ies)|units?|divisions?|arms?|brands?|branch(?:es)?|affiliates?|part of|belongs?|belonging|known as|called|formerly|renamed|rebranded|merg(?:e|es|ed|er|ing)|holdings?|consorti(?:um|a)|joint venture|operat(?:es|ed|or)|runs?|behind|maker of|makes|made by|trad(?:es|ing) as|stake|behalf)\b/i;
/** What tells that two bodies of neighbouring sentences are two. */
const RIVALS = /\b(?:its|their|the) (?:\w+ )?(?:competitor|counterpart|opponent|neighbour|neighbor)\b|\brivals?\b|\b(?:competing|trumps?|trumped|outbids?|outbid|tops|topped|topping|versus)\b|\b(?:the former|the latter|whereas|unlike|by contrast|in contrast|for its part|meanwhile)\b/i;

/**
 * Whether two names that are no persons' and no states' are of two firms or bodies that an article tells apart: it names both, never one beside the other in a way that could make them one, and calls one the other's rival, or sets them
 * against each other, in a sentence that names both or in two neighbours. `own` and `other`: the last words of the names, as they stand.
 */
export function areTwoBodies(own: string, other: string, { text, sentences }: Article): boolean {
  let [isNamed, isOtherNamed, areApart] = [false, false, false];
  for (const [at, { start, end }] of sentences.entries()) {
    const sentence = text.slice(start, end);
    const [hasOwn, hasOther] = [sentence.includes(own), sentence.includes(other)];
    isNamed ||= hasOwn;
    isOtherNamed ||= hasOther;
    if (hasOwn && hasOther && OF_ONE_BODY.test(sentence)) return false;
    // 'Rival Tarrow Shipping': the other of two firms, wherever the one that the article is about is named.
    areApart ||= (hasOwn && isCalledRival(sentence, own)) || (hasOther && isCalledRival(sentence, other));
    const next = sentences[at + 1];
    const isBeside = next !== undefined && next.block === sentences[at]!.block && ((hasOwn && text.slice(next.start, next.end).includes(other)) || (hasOther && text.slice(next.start, next.end).includes(own)));
    if ((hasOwn && hasOther && RIVALS.test(sentence)) || (isBeside && RIVALS.test(text.slice(next.start, next.end)))) areApart = true;
  }
  return isNamed && isOtherNamed && areApart;
}

function isCalledRival(sentence: string, name: string): boolean {
  const called = /\b(?:rival|competitor) (?:\p{Lu}[\p{L}&-]* ){0,3}$/iu.exec(sentence.slice(0, sentence.indexOf(name)));
  return called !== null;
}
