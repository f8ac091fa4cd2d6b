import { stem } from '../../../text/stem.js';
import { speechVerb } from '../../../text/speechVerbs.js';
import type { CheckContext } from '../../context.js';
import { areSurelyDifferent, namesTheSame, sharesAWord, spanOfActor, type Actor } from './actorIdentity.js';
import { antecedentsIn } from './antecedents.js';
import type { Difference } from '../difference.js';
import { parseOf, type Frame, type ParsedSentence } from './frames.js';
import type { Profile } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.65;
/** What somebody is accused of must stand in one sentence by so much, where it says so in other words than 'accused'. */
const LEAST_SHARED = 0.75;
const LEAST_WEIGHT = 1.6;
/** Words by which somebody says that a thing is not so. */
const DENYING_ACCUSATION = new Set('deni denial reject dismiss'.split(' '));
const ACCUSING = new Set('accuse blame reproach denounce charge'.split(' ').map(stem));

/**
 * Who accuses: 'Brenn accused the union of …' where the passage has Brenn reproached with it, or where somebody else says it of the accused ('Holm stressed that the
 * union was …'). A passage in which the claim's accuser accuses anybody says nothing.
 */
export async function accuserDifferences(claim: Profile, window: Window, context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  if (window.alignment.coverage < LEAST_COVERAGE || !claim.terms.some(({ stem: root }) => ACCUSING.has(root))) return [];
  const own = await parseOf(claim);
  const accusation = own.frames.find(({ deed, isNoun }) => !isNoun && ACCUSING.has(deed));
  const agents = accusation?.parts.get('agent') ?? [];
  if (!accusation || agents.length !== 1 || agents[0]!.kind === 'pronoun') return [];
  const accuser: Actor = { profile: claim, group: agents[0]! };
  const sentences = await Promise.all(window.sentences.map((profile) => parseOf(profile)));
  if (sentences.some((source) => accusersIn(source).some((actor) => sharesAWord(accuser, actor)))) return [];
  for (const [sentence, source] of sentences.entries()) {
    const accused = source.frames.filter(({ deed, isNoun }) => !isNoun && ACCUSING.has(deed)).flatMap(({ parts }) => parts.get('patient') ?? []);
    const itself = accused.find((group) => [group, group.alias].some((named) => named && namesTheSame(accuser, { profile: source.profile, group: named })));
    if (itself) return [differenceOf('claim.contradicted', accuser, sentence, { profile: source.profile, group: itself })];
    const speaker = await speakerIn(source, window, sentence, accusation, claim);
    if (speaker && !namesAnywhere(source, accuser) && (await areSurelyDifferent(accuser, speaker, window.article, context, signal))) return [differenceOf('claim.misattributed', accuser, sentence, speaker)];
  }
  return [];
}

function accusersIn({ frames, profile }: ParsedSentence): Actor[] {
  return frames.filter(({ deed, isNoun }) => !isNoun && ACCUSING.has(deed)).flatMap(({ parts }) => (parts.get('agent') ?? []).map((group) => ({ profile, group })));
}

function namesAnywhere({ groups, profile }: ParsedSentence, actor: Actor): boolean {
  return groups.some((group) => [group, group.owner, group.alias].some((named) => named && sharesAWord(actor, { profile, group: named })));
}

/** The one who says in a sentence what the claim has somebody accused of, where that sentence has nearly all of it. */
async function speakerIn(source: ParsedSentence, window: Window, sentence: number, accusation: Frame, claim: Profile): Promise<Actor | undefined> {
  if (!hasSaid(claim, accusation.token, window, sentence)) return undefined;
  const reports = source.frames.filter(({ token, isNoun }) => !isNoun && speechVerb(source.profile.tokens[token]!.norm)?.strength === 'plain');
  const speakers = reports.flatMap(({ parts }) => parts.get('agent') ?? []);
  if (reports.length !== 1 || speakers.length !== 1) return undefined;
  const antecedent = (await antecedentsIn(source, window, sentence)).get(speakers[0]!);
  return speakers[0]!.kind === 'pronoun' ? antecedent : { profile: source.profile, group: speakers[0]!, ...(antecedent ? { antecedent } : {}) };
}

function differenceOf(code: 'claim.contradicted' | 'claim.misattributed', accuser: Actor, sentence: number, source: Actor): Difference {
  const there = spanOfActor(source);
  return { code, kind: code === 'claim.misattributed' ? 'speaker' : 'actor', claim: spanOfActor(accuser), sentence, source: there, sourceText: source.profile.text.slice(there.start, there.end).replace(/['’]s$/, ''), confidence: 0.8 };
}

/**
 * 'Velm denied that it had fired' where the passage has 'Velm accused Tarn of firing': whoever accuses is not whoever denies. A sentence of the article that has the claim's subject deny, reject
 * or dismiss anything leaves it open: both sides may accuse each other.
 */
export async function deniedByAccuser(claim: Profile, window: Window): Promise<readonly Difference[]> {
  if (!claim.terms.some(({ stem: root }) => DENYING_ACCUSATION.has(root)) || claim.terms.some(({ stem: root }) => ACCUSING.has(root))) return [];
  const own = await parseOf(claim);
  const denial = own.predicates.find(({ verb, subjects }) => DENYING_ACCUSATION.has(stem(claim.tokens[verb.head]!.norm)) && !verb.isPassive && subjects.length === 1 && subjects[0]!.kind !== 'pronoun');
  if (!denial) return [];
  const denier: Actor = { profile: claim, group: denial.subjects[0]! };
  for (const [sentence, source] of window.sentences.entries()) {
    const parse = await parseOf(source);
    // Whoever accuses others of one thing may deny another in the same breath.
    const accuser = source.negations.length > 0 ? undefined : accusersIn(parse).find((actor) => namesTheSame(denier, actor));
    if (!accuser || !hasSaid(claim, denial.verb.head, window, sentence) || (await deniesAnywhere(denier, window))) continue;
    return [differenceOf('claim.contradicted', denier, sentence, accuser)];
  }
  return [];
}

/** Whether a sentence has nearly all that a claim says behind a verb. */
function hasSaid(claim: Profile, verb: number, { alignment }: Window, sentence: number): boolean {
  let [total, found] = [0, 0];
  claim.terms.forEach(({ token, weight }, index) => {
    if (token <= verb) return;
    total += weight;
    const match = alignment.matches[index];
    if (match?.sentence === sentence) found += weight * match.score;
  });
  return total >= LEAST_WEIGHT && found >= LEAST_SHARED * total;
}

async function deniesAnywhere(actor: Actor, { article }: Window): Promise<boolean> {
  for (let at = 0; at < article.sentences.length; at++) {
    const profile = sourceProfile(article, at);
    if (!profile.terms.some(({ stem: root }) => DENYING_ACCUSATION.has(root))) continue;
    const { predicates } = await parseOf(profile);
    // 'It denied this' may be anybody's.
    if (predicates.some(({ verb, subjects }) => DENYING_ACCUSATION.has(stem(profile.tokens[verb.head]!.norm)) && (subjects.length === 0 || subjects.some((group) => group.kind === 'pronoun' || sharesAWord(actor, { profile, group }))))) return true;
  }
  return false;
}
