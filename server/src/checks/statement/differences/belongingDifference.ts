import { FUNCTION_WORDS } from '../../../text/lexicon/words.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { nationOf } from '../actors/nations.js';
import { sharedSurroundings } from '../nearness.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.7;
const LEAST_SHARED = 0.55;
/** Where so much of what stands around it is shared, what clears the claim must tell the thing of the claim's state in the same matter, by the word before it: both have forces, and one withdraws them. */
const NEARLY_ALL = 0.8;
/** How many tokens may stand between whose a thing is and the thing: 's, and an adjective. */
const REACH = 3;
/** What belongs to two states at once, or is named by the one it is about. */
const SHARED_BY_TWO = /^(?:borders?|frontiers?|talks?|relations?|wars?|conflicts?|crisis|crises|treat(?:y|ies)|deals?|agreements?|pacts?|trade|ties|tensions?|sides|invasion|question|issue|people|media)$/;

/** 'Russia's support' or 'his Russian colleague'. */
interface Belonging {
  readonly nation: string;
  readonly noun: Term;
  readonly isOwner: boolean;
}

/**
 * 'Velm's support' where the passage has 'Tarn's support', 'his Velmish colleague' where it has 'his Tarnish colleague': the same thing in the same place, of another
 * state. Only states that are known by name, adjective or seat of government are told apart, and an article that has the thing as the claim's state's anywhere clears it.
 */
export function belongingDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [index, term] of claim.terms.entries()) {
    const own = belongingOf(claim, index);
    if (!own || SHARED_BY_TWO.test(own.noun.norm)) continue;
    const match = window.alignment.matches[claim.terms.indexOf(own.noun)];
    if (!match || match.score < 0.9) continue;
    const source = window.sentences[match.sentence]!;
    const noun = source.terms[match.term]!;
    const at = source.terms.findLastIndex((_, i) => i < match.term && belongingOf(source, i)?.noun === noun);
    const other = at < 0 ? undefined : belongingOf(source, at);
    if (!other || other.nation === own.nation || other.isOwner !== own.isOwner) continue;
    const shared = sharedSurroundings(claim, own.noun.token, window, match.sentence, noun.token, 8, (token) => token === term.token);
    if (shared < LEAST_SHARED || isSaidElsewhere(claim, own, window, shared >= NEARLY_ALL)) continue;
    const [mine, there] = [claim.tokens[term.token]!, source.tokens[source.terms[at]!.token]!];
    return [{ code: 'claim.contradicted', kind: 'actor', claim: { start: mine.start, end: mine.end }, sentence: match.sentence, source: { start: there.start, end: there.end }, sourceText: there.text.replace(/['’]s$/, ''), confidence: shared }];
  }
  return [];
}

/** An alliance whose name is its adjective too: 'NATO forces'. */
const ALLIANCE = /^(?:nato|eu|un)(?:['’]s)?$/i;

/** The state or the alliance that a word names, by name or adjective. */
function allegianceOf(text: string): string | undefined {
  return ALLIANCE.test(text) ? text.toLowerCase().replace(/['’]s$/, '') : nationOf(text);
}

function belongingOf(profile: Profile, index: number): Belonging | undefined {
  const { tokens, terms } = profile;
  const term = terms[index]!;
  if (term.kind !== 'name') return undefined;
  const { text } = tokens[term.token]!;
  const nation = allegianceOf(text);
  if (nation === undefined || /^\p{Lu}/u.test(tokens[term.token - 1]?.text ?? '') || (tokens[term.token - 1]?.norm === '-')) return undefined;
  const isOwner = /['’]s?$/.test(text) || /^['’]s?$/.test(tokens[term.token + 1]?.text ?? '');
  // 'Russia sanctions' are against it; 'Russian sanctions' are its own.
  if (!isOwner && text.toLowerCase() === nation && !ALLIANCE.test(text)) return undefined;
  const noun = terms[index + 1];
  if (!noun || noun.kind !== 'word' || noun.token - term.token > REACH) return undefined;
  return tokens.slice(term.token + 1, noun.token).every(({ kind, norm, text: between }) => (kind === 'word' && !FUNCTION_WORDS.has(norm)) || /^['’]s?$/.test(between)) ? { nation, noun, isOwner } : undefined;
}

/** Whether the article has the thing as the claim's state's in any sentence: before it, or behind 'of', 'by' or 'from'../. */
function isSaidElsewhere(claim: Profile, { nation, noun }: Belonging, { article }: Window, isOfSameMatter: boolean): boolean {
  const lead = isOfSameMatter ? claim.terms.findLast(({ kind, token }) => kind === 'word' && token < noun.token) : undefined;
  return article.sentences.some((_, sentence) => {
    const source = sourceProfile(article, sentence);
    return source.terms.some((name, index) => {
      if (name.kind !== 'name' || allegianceOf(source.tokens[name.token]!.text) !== nation) return false;
      const owned = belongingOf(source, index)?.noun;
      if (owned && lead && !source.terms.some((other) => likeness(claim, lead, source, other) >= 0.75)) return false;
      if (owned && likeness(claim, noun, source, owned) >= 0.75) return true;
      // 'Troops from all of Velm's neighbours' are not Velm's.
      if (/['’]s?$/.test(source.tokens[name.token]!.text) || /^['’]s?$/.test(source.tokens[name.token + 1]?.text ?? '')) return false;
      return source.terms.some((other) => other.token < name.token && name.token - other.token <= BEHIND && likeness(claim, noun, source, other) >= 0.75 && source.tokens.slice(other.token + 1, name.token).some(({ norm }) => /^(?:of|by|from|in)$/.test(norm)));
    });
  });
}

/** How far behind the thing its owner may stand: 'the technology made in the USA'. */
const BEHIND = 6;
