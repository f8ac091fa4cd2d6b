import type { CorpusIndex, QuotationHit } from '../index/corpusIndex.js';
import { foldTypography } from '../text/fold.js';
import { rankText, type CompletionChoice, type CompletionChoices } from './completionChoice.js';
import { escapeForWriting, escapeMarkdown, plainLine } from './escapeMarkdown.js';
import { joinQuietly } from './passageCard.js';
import { dayWords } from './supportWords.js';
import { closingMark, type TypingPlace } from './typingPlace.js';

type QuotationPlace = Extract<TypingPlace, { kind: 'quotation' }>;

const MOST_QUOTATIONS = 20;
/** More than are shown, since those that do not hold what is typed are left out again. */
const MOST_CANDIDATES = 60;

/** Quotations of the articles that hold what is typed after the mark, those of the speaker whom the sentence names first. */
export async function quotationChoices(place: QuotationPlace, index: CorpusIndex, signal?: AbortSignal): Promise<CompletionChoices> {
  const speaker = await speakerIn(place.sentence, index, signal);
  const typed = place.typed.trim();
  // While nothing is typed, what the sentence is about ranks the quotations.
  const text = typed === '' ? place.sentence.replace(/["“”‘„«»]/g, ' ').trim().slice(-400) : typed;
  const hits = await index.searchQuotations({ text, limit: MOST_CANDIDATES, ...(speaker === undefined ? {} : { speaker }) }, signal);
  const fitting = distinct(hits.filter((hit) => holdsTyped(hit.text, typed)));
  const items = fitting.slice(0, MOST_QUOTATIONS).map((hit, rank) => quotationChoice(hit, place, rank));
  return { items, isIncomplete: true };
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

/** Whether the words typed so far begin words of the quotation, in any order; nothing typed fits all. */
function holdsTyped(quotation: string, typed: string): boolean {
  if (typed === '') return true;
  const words = plainWords(quotation);
  return plainWords(typed).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function plainWords(text: string): string[] {
  return foldTypography(text).text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One of several printings of the same words is enough. */
function distinct(hits: readonly QuotationHit[]): QuotationHit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const key = plainWords(hit.text).join(' ');
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function quotationChoice(hit: QuotationHit, place: QuotationPlace, rank: number): CompletionChoice {
  const closing = closingMark(place.opening);
  const words = quotedWithin(escapeForWriting(hit.text).replace(/,$/, ''), place.opening);
  const speaker = hit.quotation.speaker?.name;
  const { id, title, outlet, date } = hit.article;
  return {
    kind: 'quotation',
    label: plainLine(hit.text.replace(/,\s*$/, ''), 80),
    detail: plainLine(joinQuietly([speaker, id]), 100),
    documentation: [`> ${escapeMarkdown(hit.text, 900)}`, joinQuietly([speaker && `**${escapeMarkdown(speaker, 80)}**`, escapeMarkdown(title, 120), outlet && escapeMarkdown(outlet, 60), date && escapeMarkdown(dayWords(date), 30)])].join('\n\n'),
    // What is typed was compared here, word by word; the client is to keep what fits.
    filterText: place.typed === '' ? words : place.typed,
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
