import type { BlockContent } from '../../briefing/briefing.js';
import { foldWord } from '../../text/fold.js';
import type { CheckContext } from '../context.js';
import { citedArticles, type CitedArticle } from '../quotation/citedArticles.js';
import { formsOf } from './forms.js';
import type { Profile, Term } from './profile.js';
import { vocabularyOf, wordsOfPage, type ArticleVocabulary, type PageWords } from './sourceProfiles.js';

const MOST_NAME_WORDS = 6;

/** What decides on a statement: the articles that it cites, or the whole corpus. */
export interface Scope {
  /** Ids of the cited articles that exist; undefined where the whole corpus decides. */
  readonly within: readonly string[] | undefined;
  /** Whether any article of the scope has the term or one of its synonyms. */
  readonly isKnown: (term: Term) => boolean;
  /** Whether any article of the scope has a normalised word or number of the claim as it stands, anywhere on its page. */
  readonly hasWord: (norm: string) => boolean;
  /** Whether a figure follows from others of the best passage's article by what the claim itself says of it, or a word tells a condition that the passage has; missing where that was not asked. */
  readonly isWorkedOut?: (term: Term) => boolean;
}

/** The same scope, in which the names that the writer accepted (`.stet/names.txt`) are known: that no article has them is settled. */
export function withAcceptedNames(scope: Scope, claim: Profile, context: CheckContext): Scope {
  const accepted = acceptedTokens(claim, context.acceptedNames);
  if (accepted.size === 0) return scope;
  const words = new Set([...accepted].map((token) => claim.tokens[token]!.norm));
  return { within: scope.within, isKnown: (term) => accepted.has(term.token) || scope.isKnown(term), hasWord: (norm) => words.has(norm) || scope.hasWord(norm) };
}

/** Indices of the tokens that are part of an accepted name. */
function acceptedTokens({ tokens }: Profile, names: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>();
  if (names.size === 0) return found;
  const words = tokens.flatMap(({ kind, text }, at) => (kind === 'mark' ? [] : [{ at, word: foldWord(text.replace(/['’]s$/, '')) }]));
  words.forEach((_, first) => {
    for (let next = first + 1; next <= Math.min(words.length, first + MOST_NAME_WORDS); next++) {
      const run = words.slice(first, next);
      if (names.has(run.map(({ word }) => word).join(' '))) for (const { at } of run) found.add(at);
    }
  });
  return found;
}

/** What a statement cites, as far as the corpus has it, citation by citation. */
export function citedSources(content: BlockContent, statement: number, context: CheckContext, signal?: AbortSignal): Promise<CitedArticle[]> {
  return citedArticles(content, { statement }, context, signal);
}

/** The ids of cited articles, each once. */
export function idsOf(sources: readonly CitedArticle[]): string[] {
  return [...new Set(sources.map(({ card }) => card.id))];
}

/** The scope of a few articles, which are read whole: their words are known. */
export async function scopeOfArticles(claim: Profile, ids: readonly string[], context: CheckContext, signal?: AbortSignal): Promise<Scope> {
  const vocabularies: ArticleVocabulary[] = [];
  const pages: PageWords[] = [];
  for (const id of ids) {
    const article = await context.index.article(id, signal);
    if (!article) continue;
    vocabularies.push(vocabularyOf(article));
    pages.push(wordsOfPage(article));
  }
  return {
    within: ids,
    isKnown: (term) => vocabularies.some(({ stems, norms }) => norms.has(term.norm) || formsOf(claim, term).some((form) => stems.has(form) || norms.has(form))),
    hasWord: (norm) => pages.some((page) => page.has(norm)),
  };
}

/** The scope of the whole corpus, which the index answers for: a term that no article has bears the greatest weight there is. */
export async function scopeOfCorpus(claim: Profile, context: CheckContext, signal?: AbortSignal): Promise<Scope> {
  const forms = [...new Set(claim.terms.flatMap((term) => [...formsOf(claim, term), term.norm]))];
  const weights = await context.index.termWeights(forms, signal);
  const none = Math.log(context.index.status.articles + 1);
  const known = new Set(forms.filter((_, i) => weights[i]! < none - 1e-9));
  const asked = new Set(forms);
  return { within: undefined, isKnown: (term) => known.has(term.norm) || formsOf(claim, term).some((form) => known.has(form)), hasWord: (norm) => !asked.has(norm) || known.has(norm) };
}
