import type { Article } from '../../articles/article.js';
import { textFingerprint } from '../../text/fingerprint.js';
import { commonness } from '../../text/lexicon/words.js';
import { overlaps, type Span } from '../../text/span.js';
import { stem } from '../../text/stem.js';
import { tokenize, wordsOf } from '../../text/tokens.js';
import type { CheckContext } from '../context.js';
import { sourceWords, type SourceWords } from './sourceWords.js';
import { comparedWord, isFunctionWord, isSameWord, type ComparedWord } from './words.js';

/** Where an article has the words: its `sourceWords` from `first` to `last`. */
export interface LiftedPlace {
  readonly article: Article;
  readonly words: SourceWords;
  readonly first: number;
  readonly last: number;
}

/** Words of a briefing that stand in articles in the same order, with nothing between. Offsets into the prose. */
export interface LiftedRun extends Span {
  /** How many words. */
  readonly words: number;
  /** Every article that has them, once. At least one. */
  readonly places: readonly LiftedPlace[];
}

/** As the rule for newspapers has it: from so many words in a row on, they are somebody's. */
const FEWEST_WORDS = 5;
/** Windows of a sentence that are looked up, in words, and how far apart they begin: a lifted run of {@link FEWEST_WORDS} lies whole within one of them. */
const WINDOW = 12;
const STEP = WINDOW - FEWEST_WORDS + 1;
const MOST_HITS = 12;
/** A phrase in so many sentences that are otherwise not the same is nobody's. Copies of one wire story are one sentence. */
const STOCK_SENTENCES = 3;
const MOST_STOCK_HITS = 40;
/**
 * What the words of a run must say together: each word but names, figures and such as carry grammar counts for one, less the half of how common it is in
 * English. 'At the end of the day' says little, 'a harbour of mud and regret' says enough.
 */
const LEAST_SAYING = 2.1;
/** Words that news writes in every story, by stem: they name an office, a day, or that somebody spoke. */
const EVERYDAY = new Set(
  `minister president secretary foreign defence defense prime deputy general chief spokesman spokeswoman spokesperson ministry government council official officials reporter reporters
  journalist journalists news agency press conference statement told tell said say announced year years month months week weeks day days time times first second third last next
  end beginning part member members people number percent per cent million billion thousand hundred monday tuesday wednesday thursday friday saturday sunday two three four five six seven
  eight nine ten one another number state country head office senior former new`
    .split(/\s+/)
    .map(stem),
);

/**
 * The stretches of a sentence that articles have word for word, {@link FEWEST_WORDS} words or more, without quotation marks. Those in `quoted` are left out; so are runs of names,
 * figures and words of every day, the titles of articles, and phrases that stand in many sentences of the corpus. `sentence` and `quoted` are spans of `prose`.
 */
export async function findLifted(prose: string, sentence: Span, quoted: readonly Span[], context: CheckContext, signal?: AbortSignal): Promise<LiftedRun[]> {
  const words = ownWords(prose, sentence, quoted);
  const sources = await sourcesOf(words, context, signal);
  const best = longestRuns(words, sources);
  const runs: LiftedRun[] = [];
  for (let at = 0; at < words.length; ) {
    const found = best[at];
    if (found === undefined) {
      at++;
      continue;
    }
    const { from, to } = withoutConjunctions(words.slice(at, at + found.length) as ComparedWord[]);
    const run = words.slice(at + from, at + to) as ComparedWord[];
    if (saying(run, prose, sentence) >= LEAST_SAYING && !(await isStock(run, context, signal))) {
      const places = found.places.map((place) => ({ ...place, first: place.first + from, last: place.first + to - 1 }));
      runs.push({ start: run[0]!.start, end: run.at(-1)!.end, words: run.length, places });
    }
    at += found.length;
  }
  return runs;
}

/** The words of a sentence; undefined in the place of those that are quoted, so that no run goes over them. */
function ownWords(prose: string, sentence: Span, quoted: readonly Span[]): (ComparedWord | undefined)[] {
  const tokens = tokenize(prose, sentence.start, sentence.end);
  const words: (ComparedWord | undefined)[] = [];
  tokens.forEach((token, index) => {
    const word = comparedWord(tokens, index);
    if (word === undefined) return;
    words.push(quoted.some((span) => overlaps(span, token)) ? undefined : word);
  });
  return words;
}

/** The articles that may have a stretch of the sentence, with the sentences to look into. */
async function sourcesOf(words: readonly (ComparedWord | undefined)[], context: CheckContext, signal?: AbortSignal): Promise<{ article: Article; sentences: Set<number> }[]> {
  const byArticle = new Map<string, Set<number>>();
  for (let from = 0; from === 0 || from + FEWEST_WORDS <= words.length; from += STEP) {
    const window = words.slice(from, from + WINDOW).filter((word) => word !== undefined);
    if (window.length < FEWEST_WORDS) continue;
    const hits = await context.index.findQuotationPassages({ words: window.map(({ form }) => form.replace(/'s$/, '')), limit: MOST_HITS }, signal);
    for (const { articleId, sentence } of hits) byArticle.set(articleId, (byArticle.get(articleId) ?? new Set<number>()).add(sentence));
  }
  const sources: { article: Article; sentences: Set<number> }[] = [];
  for (const [id, sentences] of byArticle) {
    const article = await context.index.article(id, signal);
    if (article) sources.push({ article, sentences });
  }
  return sources;
}

interface BestRun {
  readonly length: number;
  readonly places: LiftedPlace[];
}

/** For each word of the sentence the longest run that begins there, and every article that has it. */
function longestRuns(words: readonly (ComparedWord | undefined)[], sources: readonly { article: Article; sentences: Set<number> }[]): (BestRun | undefined)[] {
  const best: (BestRun | undefined)[] = words.map(() => undefined);
  for (const { article, sentences } of sources) {
    const source = sourceWords(article);
    for (const sentence of sentences) {
      // A title is named, not lifted.
      if (isTitle(article, sentence)) continue;
      const end = source.firstOf(sentence + 1);
      for (let first = source.firstOf(sentence); first + FEWEST_WORDS <= end; first++) {
        words.forEach((word, at) => {
          if (word === undefined || source.form(first) !== word.form) return;
          const length = runLength(words, at, source, first, end);
          if (length < FEWEST_WORDS || length < (best[at]?.length ?? 0)) return;
          const place = { article, words: source, first, last: first + length - 1 };
          if (best[at]?.length !== length) best[at] = { length, places: [place] };
          else if (!best[at].places.some((other) => other.article === article)) best[at].places.push(place);
        });
      }
    }
  }
  return best;
}

function runLength(words: readonly (ComparedWord | undefined)[], at: number, source: SourceWords, first: number, end: number): number {
  let length = 0;
  for (;;) {
    const word = words[at + length];
    const other = first + length < end ? source.at(first + length) : undefined;
    if (word === undefined || other === undefined || other.isInserted || !isSameWord(word, other)) return length;
    length++;
  }
}

function isTitle(article: Article, sentence: number): boolean {
  const kind = article.blocks[article.sentences[sentence]!.block]?.kind;
  return kind === 'title' || kind === 'heading';
}

const CONJUNCTIONS: ReadonlySet<string> = new Set('and but or nor so yet that which who because while when as if than'.split(' '));

/** The part of a run without the words at its edges that only join it to the rest; all of it where that would leave too few. */
function withoutConjunctions(run: readonly ComparedWord[]): { from: number; to: number } {
  let from = 0;
  let to = run.length;
  while (to - from > FEWEST_WORDS && CONJUNCTIONS.has(run[from]!.form)) from++;
  while (to - from > FEWEST_WORDS && CONJUNCTIONS.has(run[to - 1]!.form)) to--;
  return { from, to };
}

/** How much a run says, see {@link LEAST_SAYING}. Words in capitals are names, but for the first of a sentence. */
function saying(run: readonly ComparedWord[], prose: string, sentence: Span): number {
  let said = 0;
  for (const word of run) {
    const isCapital = /^\p{Lu}/u.test(prose.slice(word.start, word.end));
    const isFirst = prose.slice(sentence.start, word.start).trim() === '';
    if (word.isFigure || (isCapital && !isFirst) || isFunctionWord(word.form)) continue;
    const term = stem(word.form.replace(/'s$/, ''));
    // The first word may be a name: it counts only where English knows it.
    if (EVERYDAY.has(term) || (isCapital && commonness(term) === 0)) continue;
    said += 1 - commonness(term) / 2;
  }
  return said;
}

async function isStock(run: readonly ComparedWord[], context: CheckContext, signal?: AbortSignal): Promise<boolean> {
  const words = run.map(({ form }) => form);
  const hits = await context.index.findQuotationPassages({ words: words.map((form) => form.replace(/'s$/, '')), limit: MOST_STOCK_HITS }, signal);
  const sentences = new Set<string>();
  for (const { articleId, sentence } of hits) {
    const article = await context.index.article(articleId, signal);
    const span = article?.sentences[sentence];
    if (article === undefined || span === undefined || !holds(sourceWords(article), sentence, words)) continue;
    sentences.add(textFingerprint(wordsOf(tokenize(article.text, span.start, span.end)).map(({ norm }) => norm).join(' ')));
    if (sentences.size >= STOCK_SENTENCES) return true;
  }
  return false;
}

function holds(source: SourceWords, sentence: number, words: readonly string[]): boolean {
  const end = source.firstOf(sentence + 1);
  for (let first = source.firstOf(sentence); first + words.length <= end; first++) {
    if (words.every((word, i) => source.form(first + i) === word)) return true;
  }
  return false;
}
