import type { Article } from '../../articles/article.js';
import { tokenize, type Token } from '../../text/tokens.js';
import type { Profile } from './profile.js';

/** Below this share of pairs of neighbouring words that an article has too, a claim is in words of its own; this much above it, it is copied. */
const OWN_WORDS = 0.35;
const UNTIL_COPIED = 0.3;

const pairs = new WeakMap<Article, ReadonlySet<number>>();

/** How far a claim is put together from the article's own words, 0 to 1, by the pairs of neighbouring words that both have. */
export function copiedShare(claim: Profile, article: Article): number {
  const own = pairsOf(claim.tokens);
  const theirs = pairsOfArticle(article);
  if (own.length === 0) return 0;
  const shared = own.filter((pair) => theirs.has(pair)).length / own.length;
  return Math.min(1, Math.max(0, (shared - OWN_WORDS) / UNTIL_COPIED));
}

function pairsOfArticle(article: Article): ReadonlySet<number> {
  const known = pairs.get(article);
  if (known) return known;
  // Most sentences of an article are never compared with a claim, and need not be taken apart for this.
  const made = new Set(article.sentences.flatMap(({ start, end }) => pairsOf(tokenize(article.text.slice(start, end)))));
  pairs.set(article, made);
  return made;
}

/** A number for every pair of neighbouring words, marks between them left out: the FNV-1a hash of both. Two pairs with one number are too rare to matter. */
function pairsOf(tokens: readonly Token[]): number[] {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  return words.slice(1).map(({ norm }, i) => hashOf(` ${norm}`, hashOf(words[i]!.norm)));
}

function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
