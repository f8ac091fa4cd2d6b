import type { PlacedDifference } from '../difference.js';
import { denialOf } from '../negation.js';
import { modalityOf } from '../modality.js';
import { spanOfTokens, type Profile, type Term } from '../profile.js';
import { windowOfSentence } from '../sentenceWindow.js';
import { sentencesNaming, sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.35;
const LEAST_WEIGHT = 0.6;
/** How far behind 'there is' the 'no' may stand, and how far behind that its noun. */
const ADVERBS = 2;
const ADJECTIVES = 1;
/** How far behind a noun of the claim its verb may stand: 'a vaccine against river fever has been available'. */
const VERB_REACH = 6;
const EXISTING = /^(?:availab|exist|approv|licens|introduc|use|sold|sell|offer|protect|distribut|deliv|administ|stock|market|creat|built|build|found|open|oper|run|work|known|suppli|provid|instal|place|forc|effect)/;

/**
 * 'A vaccine against river fever has been available since May' where the article has 'There is no vaccine': a thing that the source says there is not, and the claim tells of as being there.
 * An article that tells of such a thing in another sentence leaves it open, and so does a claim that tells of what may come.
 */
export function noSuchThing(claim: Profile, windows: readonly Window[]): PlacedDifference | undefined {
  const best = windows[0];
  if (!best || best.alignment.coverage < LEAST_COVERAGE || claim.negations.length > 0) return undefined;
  const { article } = best;
  for (const term of claim.terms) {
    const verb = term.kind === 'word' && term.weight >= LEAST_WEIGHT ? verbOfBeing(claim, term) : undefined;
    if (verb === undefined) continue;
    const at = sentencesNaming(article, term.stem).find((sentence) => missingThing(sourceProfile(article, sentence), term) !== undefined);
    if (at === undefined || isTold(term, best, at)) continue;
    const source = sourceProfile(article, at);
    const missing = missingThing(source, term)!;
    const there = spanOfTokens(source, missing.no, missing.noun);
    return { code: 'claim.contradicted', kind: 'negation', claim: spanOfTokens(claim, term.token, verb), sentence: 0, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.7, window: windowOfSentence(claim, best, at) };
  }
  return undefined;
}

/** The verb that says of a noun with an article that it is there: 'has been available', 'exists', 'is in use'. */
function verbOfBeing(claim: Profile, { token }: Term): number | undefined {
  const { tokens } = claim;
  const article = tokens.slice(Math.max(0, token - 2), token).some(({ norm }) => /^(?:an?|the|this|its|their|one)$/.test(norm));
  if (!article) return undefined;
  const from = tokens.slice(token + 1, token + 1 + VERB_REACH).findIndex(({ norm, kind }) => kind === 'mark' || /^(?:is|are|was|were|has|have|had|exists?|existed|protects?)$/.test(norm));
  if (from < 0 || tokens[token + 1 + from]!.kind === 'mark') return undefined;
  const verb = token + 1 + from;
  const last = tokens.slice(verb, verb + 4).findIndex(({ norm }) => EXISTING.test(norm));
  return last < 0 || modalityOf(tokens, verb + last) !== undefined || tokens.slice(verb, verb + last).some(({ norm }) => /^(?:being|to|not|never|yet|soon|almost|nearly)$/.test(norm)) ? undefined : verb + last;
}

/** Where a sentence says that there is no such thing, and nothing that narrows it: 'There is still no vaccine.' */
function missingThing({ tokens, terms }: Profile, { stem }: Term): { readonly no: number; readonly noun: number } | undefined {
  const there = tokens.findIndex(({ norm }, at) => norm === 'there' && /^(?:is|are|exists?)$/.test(tokens[at + 1]?.norm ?? ''));
  if (there < 0) return undefined;
  const no = tokens.slice(there + 2, there + 3 + ADVERBS).findIndex(({ norm }) => norm === 'no');
  if (no < 0) return undefined;
  const at = there + 2 + no;
  const noun = terms.find((term) => term.token > at && term.token <= at + 1 + ADJECTIVES && term.stem === stem)?.token;
  const next = noun === undefined ? undefined : tokens[noun + 1];
  return noun !== undefined && (next === undefined || next.kind === 'mark' || next.norm === 'and') ? { no: at, noun } : undefined;
}

function isTold({ stem }: Term, { article }: Window, except: number): boolean {
  return sentencesNaming(article, stem).some((at) => {
    const profile = sourceProfile(article, at);
    return at !== except && profile.terms.some((term) => term.stem === stem && denialOf(profile, term.token) === undefined);
  });
}
