import { articlePathOf, type Article } from '../../articles/article.js';
import type { ArticleCard } from '../../index/corpusIndex.js';
import type { Evidence, EvidenceNote } from '../finding.js';
import type { SourceWords } from './sourceWords.js';

/** The sentences of an article that hold its words `first` to `last`, as evidence. */
export function evidenceAt(article: Article, words: SourceWords, first: number, last: number, score: number, note: EvidenceNote): Evidence {
  const start = article.sentences[words.sentenceOf(first)]!.start;
  const end = article.sentences[words.sentenceOf(last)]!.end;
  return { article: cardOf(article), start, end, text: article.text.slice(start, end).replace(/\s+/g, ' ').trim(), score, ...note };
}

function cardOf(article: Article): ArticleCard {
  return { ...article.metadata, ...articlePathOf(article) };
}

/** A text short enough for a message, cut at a word. */
export function shortened(text: string, most = 160): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:.]+$/, '')} …`;
}
