import type { ArticleCard, CorpusIndex } from '../index/corpusIndex.js';
import { dayWords } from '../text/phrases.js';
import { rankText, type CompletionChoice, type CompletionChoices } from './completionChoice.js';
import { escapeMarkdown, plainLine } from './escapeMarkdown.js';
import { joinQuietly } from './passageCard.js';
import type { TypingPlace } from './typingPlace.js';

const MOST_SOURCES = 30;

/** Articles whose id or title is like what stands after the '@'; all of them while nothing does. */
export async function sourceChoices(place: Extract<TypingPlace, { kind: 'source' }>, index: CorpusIndex, signal?: AbortSignal): Promise<CompletionChoices> {
  const cards = await index.searchCards(place.typed, MOST_SOURCES + 1, signal);
  const items = cards.slice(0, MOST_SOURCES).map((card, rank) => sourceChoice(card, place, rank));
  // A title's words may be what is typed, which a client cannot know from the id: it has to ask again.
  return { items, isIncomplete: cards.length > MOST_SOURCES || place.typed !== '' };
}

function sourceChoice(card: ArticleCard, place: Extract<TypingPlace, { kind: 'source' }>, rank: number): CompletionChoice {
  const detail = joinQuietly([card.outlet, card.date && dayWords(card.date)]);
  const title = escapeMarkdown(card.title, 160);
  return {
    kind: 'source',
    label: plainLine(card.id, 120),
    detail: plainLine(joinQuietly([card.title, detail]), 140),
    documentation: [`**${title}**`, escapeMarkdown(joinQuietly([card.author, detail]), 160)].filter((part) => part !== '').join('\n\n'),
    filterText: card.id.toLowerCase().startsWith(place.typed.toLowerCase()) ? card.id : place.typed === '' ? card.id : place.typed,
    sortText: rankText(rank),
    newText: card.id,
    replace: place.replace,
  };
}
