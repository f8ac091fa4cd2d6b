import type { Article, ArticleMetadata } from '../../articles/article.js';
import { sentenceStems } from '../../articles/articleTerms.js';
import { nameWords } from '../../articles/foldName.js';
import { contributionsOf } from '../../articles/nameNode.js';
import { sketchOf } from '../../articles/sketch.js';
import { LOOKED_UP } from '../../articles/wireCopies.js';
import { foldWord } from '../../text/fold.js';
import { GrowingNumbers } from '../../text/growingNumbers.js';
import { creditLines } from '../credits.js';
import { lastWordOf, quotationStems } from '../quotationSearch.js';
import { titleWeight } from '../unitWeight.js';
import type { ArticleFields } from './fields.js';
import { FieldsBuilder } from './fieldsBuilder.js';
import { NameTerms } from './nameTerms.js';
import { oneLine, TERM } from './terms.js';

/** A vocabulary of more terms than this is begun anew: new names come with every article. */
const MOST_TERMS = 100_000;

/** Makes the terms of articles, by one vocabulary. */
class FieldsMaker {
  readonly #fields = new FieldsBuilder();
  readonly #sentence = this.#fields.vocabulary.stems('sentence', TERM.sentence);
  readonly #quotation = this.#fields.vocabulary.stems('quotation', TERM.quotation);
  readonly #names = new NameTerms(this.#fields.vocabulary);
  /** One more than the number of each pair of letters of ASCII. */
  readonly #pairs = new GrowingNumbers(ASCII * ASCII);

  get isFull(): boolean {
    return this.#fields.vocabulary.terms.length > MOST_TERMS;
  }

  fieldsOf(article: Article): ArticleFields {
    const fields = this.#fields;
    fields.begin();
    sentenceStems(article).forEach((stems, sentence) => {
      for (const stem of stems) fields.unit(this.#sentence(stem), sentence);
    });
    fields.endSentences();
    article.quotations.forEach((quotation, index) => {
      for (const stem of quotationStems(article, quotation)) fields.unit(this.#quotation(stem), index);
      if (quotation.speaker) fields.unit(fields.vocabulary.number(speakerTerm(quotation.speaker.name)), index);
    });
    fields.endQuotations();
    this.#addPairs(`${article.metadata.id} ${article.metadata.title}`);
    for (const words of creditTerms(article.metadata)) fields.hasRare(TERM.credit(words));
    for (const hash of sketchOf(article).hashes.subarray(0, LOOKED_UP)) fields.hasRare(TERM.story(hash));
    for (const contribution of contributionsOf(article)) this.#names.count(contribution, fields);
    return fields.finish(
      Uint8Array.from(article.sentences, (_, sentence) => Math.round(titleWeight(article, sentence) * 255)),
      Uint8Array.from(article.quotations, ({ isSpeech }) => Math.round((isSpeech ? 1 : 0.5) * 255)),
    );
  }

  /** The pairs of {@link letterPairs}. */
  #addPairs(text: string): void {
    const folded = foldWord(text);
    for (let at = 0, before = SPACE; at < folded.length; at++) {
      const unit = folded.charCodeAt(at);
      this.#fields.has(this.#pair(before, unit));
      before = unit;
    }
  }

  #pair(before: number, unit: number): number {
    const place = before < ASCII && unit < ASCII ? before * ASCII + unit : -1;
    const known = place < 0 ? 0 : this.#pairs.get(place);
    if (known > 0) return known - 1;
    const number = this.#fields.vocabulary.number(TERM.cardPair(String.fromCharCode(before, unit)));
    if (place >= 0) this.#pairs.set(place, number + 1);
    return number;
  }
}

const ASCII = 128;
const SPACE = 32;

let maker: FieldsMaker | undefined;

/** The terms by which an article is found. The same article has the same terms. */
export function fieldsOf(article: Article): ArticleFields {
  if (maker === undefined || maker.isFull) maker = new FieldsMaker();
  return maker.fieldsOf(article);
}

function speakerTerm(name: string): string {
  return `${TERM.speakerWord(oneLine(lastWordOf(name)))}${oneLine(name)}`;
}

/** The words of each line on author, outlet and title, and each two neighbours. */
function creditTerms(metadata: ArticleMetadata): Set<string> {
  const found = new Set<string>();
  for (const words of creditLines(metadata)) {
    words.forEach((word, index) => {
      found.add(oneLine(word));
      if (index > 0) found.add(oneLine(`${words[index - 1]!} ${word}`));
    });
  }
  return found;
}

/** The words of a name as {@link creditTerms} has them: alone where it is one, else each two neighbours. */
export function creditQuery(name: string): string[] {
  const words = nameWords(name).map(oneLine);
  return words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index]!} ${word}`);
}
