import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { type Profile, type Term, spanOfTokens, weightOf } from '../profile.js';
import { sourceProfile, vocabularyOf } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** What the source must say of the effect, by weight, and the least of that. */
const LEAST_OF_EFFECT = 0.85;
const LEAST_WEIGHT = 1.4;
/** What the claim's cause must say to be told from the source's. */
const LEAST_WEIGHT_OF_CAUSE = 0.9;
const LEAST_LIKENESS = 0.6;
/** An effect is short: more than so many words of it would be several. */
const MOST_OF_EFFECT = 8;

interface Caused {
  readonly effect: readonly Term[];
  readonly cause: readonly Term[];
  readonly first: number;
  readonly last: number;
}

/**
 * 'Profit fell because of the strike' where the passage has 'profit fell because of a tax': the same effect, for which the source gives a cause in so many words that shares
 * nothing with the claim's, of which the article speaks elsewhere. An article that tells of the claim's cause beside a word of the effect may have it as another one, and contradicts nothing.
 */
export function causeDifferences(claim: Profile, window: Window): Difference[] {
  const own = causedIn(claim);
  if (!own || own.effect.length > MOST_OF_EFFECT || weightOf(own.effect) < LEAST_WEIGHT || weightOf(own.cause) < LEAST_WEIGHT_OF_CAUSE || !isFromElsewhere(own, window)) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    const theirs = causedIn(source);
    if (!theirs || weightOf(theirs.cause) < LEAST_WEIGHT_OF_CAUSE) continue;
    const said = own.effect.filter((term) => theirs.effect.some((other) => likeness(claim, term, source, other) >= LEAST_LIKENESS) || isOnlyWho(claim, term, window));
    if (weightOf(said) < LEAST_OF_EFFECT * weightOf(own.effect) || weightOf(said.filter((term) => !isOnlyWho(claim, term, window))) < LEAST_WEIGHT) continue;
    if (own.cause.some((term) => source.terms.some((other) => likeness(claim, term, source, other) >= LEAST_LIKENESS)) || isToldTogether(claim, own, window)) continue;
    const [span, there] = [spanOfTokens(claim, own.first, own.last), spanOfTokens(source, theirs.first, theirs.last)];
    return [{ code: 'claim.contradicted', kind: 'sister', claim: span, sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.8 }];
  }
  return [];
}

/** The effect and the cause of a sentence that gives one behind 'because of', 'due to', 'owing to' or 'as a result of'. */
function causedIn({ tokens, terms }: Profile): Caused | undefined {
  const at = tokens.findIndex(({ norm }, i) => (norm === 'because' && tokens[i + 1]?.norm === 'of') || (/^(?:due|owing)$/.test(norm) && tokens[i + 1]?.norm === 'to' && tokens[i + 2]?.norm !== 'be') || (norm === 'result' && tokens[i - 1]?.norm === 'a' && tokens[i + 1]?.norm === 'of'));
  if (at <= 1) return undefined;
  const end = tokens.findIndex(({ kind, text, norm }, i) => i > at && ((kind === 'mark' && /^[,;:.!?()]$/.test(text)) || /^(?:which|who|while|but|although)$/.test(norm)));
  const last = (end < 0 ? tokens.length : end) - 1;
  const cause = terms.filter(({ token }) => token > at + 1 && token <= last);
  // 'Two of them because of rain' has another effect than the sentence.
  if (tokens.slice(0, at).some(({ norm, text }) => /^(?:not|partly|also|only|mainly|said|says)$/.test(norm) || text === ';')) return undefined;
  return { effect: terms.filter(({ token }) => token < at), cause, first: at, last };
}

/** Whether a name is that of whom the whole article tells, so that its sentences may leave it out: it stands in its title. */
function isOnlyWho(claim: Profile, { kind, token }: Term, { article }: Window): boolean {
  return kind === 'name' && article.metadata.title.toLowerCase().includes(claim.tokens[token]!.norm.replace(/['’]s?$/, ''));
}

/** Whether the article speaks of the claim's cause at all: what it has no word of may be the source's cause in other words, or is unsupported. */
function isFromElsewhere({ cause }: Caused, { article }: Window): boolean {
  const { stems } = vocabularyOf(article);
  return weightOf(cause.filter(({ stem }) => stems.has(stem))) >= weightOf(cause) / 2;
}

/** Whether a sentence of the article has the claim's cause beside a weighty word of the effect. */
function isToldTogether(claim: Profile, { effect, cause }: Caused, { article }: Window): boolean {
  const isIn = (terms: readonly Term[], source: Profile): boolean => terms.some((term) => source.terms.some((other) => likeness(claim, term, source, other) >= LEAST_LIKENESS));
  const telling = effect.filter(({ kind }) => kind === 'word');
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    return isIn(cause, source) && isIn(telling, source);
  });
}
