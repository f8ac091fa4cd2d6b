import { parseOf } from './actors/frames.js';
import type { Profile } from './profile.js';

const JOINING = /^(?:and|but|while|whereas|although|though)$/;

/** Where a sentence is parted into clauses that have a verb each, as tokens from and to. */
export async function clausesOf(profile: Profile): Promise<(readonly [number, number])[]> {
  const { tokens } = profile;
  const heads = (await parseOf(profile)).predicates.map(({ verb }) => verb.head);
  const hasVerb = (from: number, to: number): boolean => heads.some((head) => head >= from && head < to);
  const clauses: (readonly [number, number])[] = [];
  let from = 0;
  tokens.forEach(({ text, norm }, at) => {
    const isJoint = text === ';' || ((norm === 'while' || norm === 'whereas') && at > 0) || (text === ',' && (JOINING.test(tokens[at + 1]?.norm ?? '') || (tokens[at + 1]?.norm === 'of' && /^(?:which|whom)$/.test(tokens[at + 2]?.norm ?? ''))));
    if (!isJoint || !hasVerb(from, at) || !hasVerb(at + 1, tokens.length)) return;
    clauses.push([from, at]);
    from = at + 1;
  });
  return tokens.length > from ? [...clauses, [from, tokens.length]] : clauses;
}
