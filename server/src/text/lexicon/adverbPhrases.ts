/** Phrases of small words that say what one adverb says: 'one by one' and 'individually'. Compiled for this project from common usage; the phrase, '=', the adverb. */
const TABLE =
  'one by one=individually;one at a time=individually;one after another=successively;one after the other=successively;step by step=gradually;little by little=gradually;bit by bit=gradually;at once=immediately;straight away=immediately;right away=immediately;' +
  'without delay=immediately;for the moment=temporarily;for the time being=temporarily;for now=temporarily;for ever=permanently;on purpose=deliberately;' +
  'by accident=accidentally;by mistake=accidentally;as a rule=usually;of late=recently;over and over=repeatedly;again and again=repeatedly;time and again=repeatedly;all the time=constantly;in vain=unsuccessfully;' +
  'in person=personally;in writing=written;in written form=written;by hand=manually;by law=legally;by force=forcibly;at random=randomly;at the same time=simultaneously;in advance=beforehand;free of charge=gratis';

const PHRASES: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly adverb: string }[]> = (() => {
  const found = new Map<string, { readonly words: readonly string[]; readonly adverb: string }[]>();
  for (const entry of TABLE.split(';')) {
    const [phrase, adverb] = entry.split('=') as [string, string];
    const words = phrase.split(' ');
    found.set(words[0]!, [...(found.get(words[0]!) ?? []), { words, adverb }]);
  }
  return found;
})();

/** The adverb that says what the words from `at` on say together, and how many they are; undefined where they are no such phrase. `words` are normalised. */
export function adverbOf(words: readonly { readonly norm: string }[], at: number): { readonly adverb: string; readonly length: number } | undefined {
  const phrase = PHRASES.get(words[at]!.norm)?.find((known) => known.words.every((word, i) => words[at + i]?.norm === word));
  return phrase && { adverb: phrase.adverb, length: phrase.words.length };
}
