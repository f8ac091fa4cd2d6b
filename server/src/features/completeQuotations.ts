import type { CorpusIndex, QuotationHit } from '../index/corpusIndex.js';
import { foldWord } from '../text/fold.js';
import { dayWords } from '../text/phrases.js';
import { overlaps } from '../text/span.js';
import { rankText, type CompletionChoice, type CompletionChoices } from './completionChoice.js';
import { escapeForWriting, escapeMarkdown, plainLine } from './escapeMarkdown.js';
import { joinQuietly } from './passageCard.js';
import { matchTyped, plainWords, type TypedMatch } from './typedMatch.js';
import { closingMark, type TypingPlace } from './typingPlace.js';

type QuotationPlace = Extract<TypingPlace, { kind: 'quotation' }>;

const MOST_QUOTATIONS = 20;
/** More than are shown, since those that do not hold what is typed are left out again. */
const MOST_CANDIDATES = 60;

/** Quotations of the articles that hold what is typed after the mark: those of the speaker whom the sentence names first, then those that begin like it. */
export async function quotationChoices(place: QuotationPlace, index: CorpusIndex, signal?: AbortSignal): Promise<CompletionChoices> {
  const speaker = await speakerIn(place.sentence, index, signal);
  const typed = place.typed.trim();
  // While nothing is typed, what the sentence is about ranks the quotations.
  const text = typed === '' ? place.sentence.replace(/["“”‘„«»]/g, ' ').trim().slice(-400) : typed;
  const hits = await index.searchQuotations({ text, limit: MOST_CANDIDATES, ...(speaker === undefined ? {} : { speaker }) }, signal);
  const seen = new Set<string>();
  const fitting = hits.flatMap((hit) => {
    const words = plainWords(hit.text);
    // One of several printings of the same words is enough.
    const key = words.map(([word]) => word).join(' ');
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    const match = matchTyped(hit.text, place.typed, words);
    return match === undefined ? [] : [{ hit, match }];
  });
  const ranked = [];
  for (const [order, { hit, match }] of fitting.entries()) ranked.push({ hit, match, order, distance: await distanceTo(speaker, hit, index, signal) });
  ranked.sort((a, b) => a.distance - b.distance || a.match.rank - b.match.rank || a.order - b.order);
  const items = ranked.slice(0, MOST_QUOTATIONS).map(({ hit, match }, rank) => quotationChoice(hit, match, place, rank));
  return { items, isIncomplete: true };
}

/** 0 where the speaker says the words, or the article's sentence names them and nobody is sure to say the words; else 1. */
async function distanceTo(speaker: string | undefined, { article, quotation }: QuotationHit, index: CorpusIndex, signal?: AbortSignal): Promise<0 | 1> {
  if (speaker === undefined) return 1;
  const surname = lastWord(speaker);
  if (quotation.speaker !== undefined) return lastWord(quotation.speaker.name) === surname ? 0 : 1;
  const whole = await index.article(article.id, signal);
  const sentence = whole?.sentences.find((candidate) => overlaps(candidate, quotation));
  if (whole === undefined || sentence === undefined) return 1;
  return whole.names.some((name) => overlaps(name, sentence) && (lastWord(name.fullName) === surname || lastWord(name.text) === surname)) ? 0 : 1;
}

function lastWord(name: string): string {
  return foldWord(name.trim().split(/\s+/).at(-1) ?? '');
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]+(?:[ \u00a0](?:(?:al|bin|da|de|del|der|di|el|la|van|von)[ \u00a0])?\p{Lu}[\p{L}\p{M}'’-]+){0,3}/gu;

/** The last person that the sentence names, as the corpus knows them. */
async function speakerIn(sentence: string, index: CorpusIndex, signal?: AbortSignal): Promise<string | undefined> {
  const runs = [...sentence.matchAll(CAPITALISED)].map((match) => match[0].replace(/['’]s?$/, ''));
  for (const run of runs.reverse().slice(0, 6)) {
    // A title or the first word of the sentence may stand before the name, so shorter readings are tried too.
    const words = run.split(/[ \u00a0]/);
    for (let from = 0; from < words.length; from++) {
      const name = words.slice(from).join(' ');
      const { kind, entities } = await index.lookUpName(name, signal);
      if ((kind === 'exact' || kind === 'close') && entities.some((entity) => entity.kind === 'person')) return name;
    }
  }
  return undefined;
}

function quotationChoice(hit: QuotationHit, match: TypedMatch, place: QuotationPlace, rank: number): CompletionChoice {
  const closing = closingMark(place.opening);
  const words = quotedWithin(escapeForWriting(hit.text).replace(/,$/, ''), place.opening);
  const speaker = hit.quotation.speaker?.name;
  const { id, title, outlet, date } = hit.article;
  return {
    kind: 'quotation',
    label: plainLine(hit.text.replace(/,\s*$/, ''), 80),
    // The list is narrow, and the quotation is what is chosen by: the title stands in the documentation.
    detail: plainLine(joinQuietly([speaker, outlet ?? title]), 100),
    documentation: [`> ${escapeMarkdown(hit.text, 900)}`, joinQuietly([speaker && `**${escapeMarkdown(speaker, 80)}**`, escapeMarkdown(title, 120), outlet && escapeMarkdown(outlet, 60), date && escapeMarkdown(dayWords(date), 30)])].join('\n\n'),
    filterText: match.filterText,
    sortText: rankText(rank),
    newText: `${words}${closing}${place.isCited ? '' : ` [@${id}]`}`,
    replace: place.replace,
  };
}

/** Quotation marks inside a quotation are single in double ones and double in single ones. */
function quotedWithin(words: string, opening: string): string {
  if (opening === '‘') return words.replace(/‘([^‘’]*)’(?!\p{L})/gu, '“$1”');
  if (opening === '"') return words.replace(/["“”„]/g, "'");
  return words.replace(/[“„]/g, '‘').replace(/”/g, '’').replace(/(^|[\s([])"/g, '$1‘').replace(/"/g, '’');
}
