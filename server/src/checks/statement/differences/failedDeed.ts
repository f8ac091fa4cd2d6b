import { stem } from '../../../text/stem.js';
import type { Difference } from '../difference.js';
import { modalityOf } from '../modality.js';
import type { Profile } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.45;
/** How far behind what was tried the verb may stand that says it came to nothing: 'a takeover by the Velm group Dorn failed'. */
const REACH = 9;
/** What somebody tries, and the verbs, by stem, that say it was done. */
const DEEDS: readonly (readonly [noun: RegExp, verbs: ReadonlySet<string>])[] = [
  [/^(?:takeover|bid|acquisition|purchase)$/, verbs('take buy acquire purchase')],
  [/^mergers?$/, verbs('merge')],
  [/^sale$/, verbs('sell')],
  [/^(?:coup|putsch)$/, verbs('overthrow topple oust depose')],
  [/^launch$/, verbs('launch')],
  [/^landing$/, verbs('land')],
  [/^rescue$/, verbs('rescue save')],
];
const FAILED = /^(?:failed|collapsed|flopped|foundered|stalled)$/;
const FAILED_PAIR = /^(?:fell through|broke down|came to nothing|was (?:abandoned|blocked|thwarted|aborted|rejected|foiled|averted)|were (?:abandoned|blocked|thwarted|aborted|foiled)|fell apart)/;
/** Words by which a claim itself says that it was only tried. */
const TRIED = /^(?:fail(?:s|ed|ing|ure)?|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|bid|offer(?:s|ed|ing)?|plan(?:s|ned|ning)?|want(?:s|ed|ing)?|unsuccessful(?:ly)?|vain|nearly|almost|sought|seek(?:s|ing)?|abandoned|blocked|collapsed|aborted|thwarted)$/;

function verbs(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stem));
}

/** 'Dorn took over Kessler' where the passage has 'a takeover by Dorn failed': what was tried came to nothing, and all whom the claim names are in the passage. */
export function failedDeeds(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE || claim.negations.length > 0 || claim.tokens.some(({ norm }) => TRIED.test(norm))) return [];
  if (!claim.terms.every(({ kind }, index) => kind === 'word' || window.alignment.matches[index] !== undefined)) return [];
  for (const [noun, own] of DEEDS) {
    const verb = claim.terms.find(({ kind, stem: root, token }) => kind === 'word' && own.has(root) && modalityOf(claim.tokens, token) === undefined && isDone(claim, token, noun));
    if (!verb) continue;
    for (const [sentence, source] of window.sentences.entries()) {
      const at = source.tokens.findIndex(({ norm }) => noun.test(norm));
      const failure = at < 0 ? -1 : source.tokens.findIndex((_, token) => token > at && token - at <= REACH && saysFailed(source, token));
      if (failure < 0 || source.tokens.some(({ norm }) => own.has(stem(norm)) && !noun.test(norm))) continue;
      const [mine, first, last] = [claim.tokens[verb.token]!, source.tokens[at]!, source.tokens[failure]!];
      return [{ code: 'claim.contradicted', kind: 'negation', claim: { start: mine.start, end: mine.end }, sentence, source: { start: first.start, end: last.end }, sourceText: source.text.slice(first.start, last.end), confidence: 0.75 }];
    }
  }
  return [];
}

/** 'Took over' takes something over; 'took' alone does not, and 'the launch' is the noun. */
function isDone({ tokens }: Profile, token: number, noun: RegExp): boolean {
  const { norm } = tokens[token]!;
  if (/^(?:take|takes|took|taken|taking)$/.test(norm)) return tokens.slice(token + 1, token + 5).some((next) => next.norm === 'over');
  return !noun.test(norm) && !/^(?:the|a|an|its|their|his|her)$/.test(tokens[token - 1]?.norm ?? '');
}

function saysFailed({ tokens }: Profile, token: number): boolean {
  return FAILED.test(tokens[token]!.norm) || FAILED_PAIR.test(tokens.slice(token, token + 3).map(({ norm }) => norm).join(' '));
}
