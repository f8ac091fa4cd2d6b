import { foldName } from '../../articles/foldName.js';
import { DEMONYMS } from '../../articles/nameLexicon.js';
import { stem } from '../../text/stem.js';
import type { CheckContext } from '../context.js';

const demonymsByCountry = new Map<string, string[]>();
for (const [demonym, country] of DEMONYMS) demonymsByCountry.set(country, [...(demonymsByCountry.get(country) ?? []), demonym]);

/**
 * Whether every word of a name stands somewhere in the articles, as itself or as the adjective of a place ('Velmarian' for 'Velmar', 'French' for 'France'),
 * so that 'no article has it' would be too much to say.
 */
export async function isInText(name: string, context: CheckContext, signal?: AbortSignal): Promise<boolean> {
  const words = foldName(name).split(' ');
  const forms = words.map((word) => [word, ...adjectivesOf(word)].map(stem));
  const weights = await context.index.termWeights(forms.flat(), signal);
  const unseen = Math.log(context.index.status.articles + 1) - 1e-9;
  let at = 0;
  return forms.every((each) => {
    const isSeen = weights.slice(at, at + each.length).some((weight) => weight < unseen);
    at += each.length;
    return isSeen;
  });
}

function adjectivesOf(word: string): string[] {
  const bare = word.replace(/[aeiouy]+$/, '');
  return [...(demonymsByCountry.get(word) ?? []), `${word}n`, `${word}an`, `${word}ian`, `${word}ese`, `${word}ish`, `${bare}ian`, `${bare}an`, `${bare}ish`, `${bare}ese`];
}
