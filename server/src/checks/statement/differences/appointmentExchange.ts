import { compareDates } from '../figures/agreement.js';
import type { Difference } from '../difference.js';
import { spanOfTokens, type Profile, type Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.7;
/** How far from a place its day may stand: 'in Brussels on Wednesday', 'on Thursday the council will meet in Vienna'. */
const BESIDE = 3;
const SAME_WORD = 0.95;

interface Appointment {
  readonly place: Term;
  readonly day: Term;
}

/**
 * 'In Vienna on Wednesday' where one sentence of the passage has 'in Brussels on Wednesday' and Vienna on another day: of two appointments the claim has the place of the one
 * with the day of the other. An article that has both side by side anywhere leaves it open.
 */
export function exchangedAppointments(claim: Profile, window: Window): Difference[] {
  const own = appointmentIn(claim);
  if (!own || window.alignment.coverage < LEAST_COVERAGE) return [];
  const match = window.alignment.matches[claim.terms.indexOf(own.place)];
  if (!match || match.score < SAME_WORD) return [];
  const source = window.sentences[match.sentence]!;
  const theirs = appointmentsIn(source);
  const right = theirs.find(({ place, day }) => place.stem !== own.place.stem && isOneDay(claim, own.day, source, day));
  const hasOtherDay = source.terms.some((term) => term.kind === 'date' && !isOneDay(claim, own.day, source, term));
  if (!right || !hasOtherDay || isToldIn(claim, own, window)) return [];
  const [span, there] = [spanOfTokens(claim, own.place.token, own.place.token), spanOfTokens(source, right.place.token, right.place.token)];
  const sourceText = source.text.slice(there.start, there.end);
  return [{ code: 'claim.contradicted', kind: 'name', claim: span, sentence: match.sentence, source: there, sourceText, replacement: sourceText, confidence: 0.8 }];
}

function appointmentIn(claim: Profile): Appointment | undefined {
  const found = appointmentsIn(claim);
  return found.length === 1 ? found[0] : undefined;
}

/** Places behind 'in' with a day right beside them. */
function appointmentsIn({ terms, tokens }: Profile): Appointment[] {
  const days = terms.filter(({ kind }) => kind === 'date');
  return terms.flatMap((place): Appointment[] => {
    if (place.kind !== 'name' || tokens[place.token - 1]?.norm !== 'in') return [];
    const day = days.find(({ token }) => Math.abs(token - place.token) <= BESIDE && !tokens.slice(Math.min(token, place.token), Math.max(token, place.token)).some(({ text, norm }) => text === ',' || norm === 'and'));
    return day ? [{ place, day }] : [];
  });
}

function isOneDay(claim: Profile, a: Term, source: Profile, b: Term): boolean {
  const agreement = compareDates(claim.dates[a.value!]!, source.dates[b.value!]!);
  return agreement === 'same' || agreement === 'compatible';
}

function isToldIn(claim: Profile, own: Appointment, { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    return appointmentsIn(source).some(({ place, day }) => place.stem === own.place.stem && isOneDay(claim, own.day, source, day));
  });
}
