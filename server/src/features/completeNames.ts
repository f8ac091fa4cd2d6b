import type { CorpusIndex, Entity } from '../index/corpusIndex.js';
import { foldWord } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { rankText, type CompletionChoice, type CompletionChoices } from './completionChoice.js';
import { plainLine } from './escapeMarkdown.js';
import { entityDetail } from './nameCard.js';
import type { TypingPlace } from './typingPlace.js';

const MOST_NAMES = 12;

/**
 * Names like what is typed. `words` are the spans that may be the name so far, longest first: in 'Yesterday Orl' the first word belongs to none.
 * The first reading that has a name beginning with these words is taken, else what the last word alone resembles.
 */
export async function nameChoices(text: string, { words, typedEnd }: Extract<TypingPlace, { kind: 'name' }>, index: CorpusIndex, signal?: AbortSignal): Promise<CompletionChoices> {
  for (const [i, replace] of words.entries()) {
    const typed = text.slice(replace.start, typedEnd);
    const isLast = i === words.length - 1;
    // One letter resembles everything: wait for the second.
    if (typed.length < 2) return { items: [], isIncomplete: true };
    const entities = await index.completeNames(typed, MOST_NAMES + 1, signal);
    const continued = entities.filter((entity) => entity.spellings.some((spelling) => continues(typed, spelling.text)));
    // Names that only resemble what is typed are worth showing where none goes on from it: then it is a slip or another transliteration.
    const fitting = withoutFirstNames(continued.length > 0 || !isLast ? continued : entities);
    if (fitting.length === 0) continue;
    const items = fitting.slice(0, MOST_NAMES).map((entity, rank) => nameChoice(entity, typed, replace, rank));
    return { items, isIncomplete: true };
  }
  return { items: [], isIncomplete: true };
}

function nameChoice(entity: Entity, typed: string, replace: Span, rank: number): CompletionChoice {
  const newText = plainLine(entity.preferred, 200);
  return {
    kind: 'name',
    label: newText,
    detail: plainLine(entityDetail(entity), 120),
    // A client drops what does not begin like the typed text, though 'Liad' may well find 'Lyadov'; it asks again at the next letter.
    filterText: foldWord(newText).startsWith(foldWord(typed)) ? newText : typed,
    sortText: rankText(rank),
    newText,
    replace,
  };
}

/** Whether a name goes on from what is typed: each typed word begins, or is, a word of the name, in order. */
function continues(typed: string, name: string): boolean {
  const wanted = typed.split(/\s+/).map(foldWord);
  const words = name.split(/\s+/).map(foldWord);
  const from = words.findIndex((word) => word.startsWith(wanted[0]!));
  return from >= 0 && wanted.every((word, i) => words[from + i]?.startsWith(word) === true);
}

/**
 * Names but those that are only the first name of somebody among them, as of a person who is addressed in a quotation: who writes wants the whole name. A place or an organisation stays, and a word that is
 * somebody's surname too, and one that the sources use by itself more than with the name behind it.
 */
function withoutFirstNames(entities: readonly Entity[]): readonly Entity[] {
  const people = entities.filter(({ kind }) => kind === 'person').map(({ articles, spellings }) => ({ articles, names: spellings.map(({ text }) => text.split(/\s+/).map(foldWord)).filter((words) => words.length > 1) }));
  return entities.filter(({ kind, articles, spellings }) => {
    if (kind === 'place' || kind === 'organisation' || spellings.some(({ text }) => /\s/.test(text.trim()))) return true;
    const own = new Set(spellings.map(({ text }) => foldWord(text)));
    if (people.some(({ names }) => names.some((words) => own.has(words.at(-1)!)))) return true;
    return !people.some((person) => person.articles >= articles && person.names.some((words) => own.has(words[0]!)));
  });
}
