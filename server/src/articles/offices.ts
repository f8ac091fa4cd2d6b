import { foldWord } from '../text/fold.js';
import { DEMONYMS, PLACES } from './nameLexicon.js';
import { isCommonWord } from './commonWords.js';

/** An office as it is compared. */
export interface OfficeReading {
  /** What the office is: 'foreign minister', 'president', … ; undefined where it is none that Stet knows. */
  readonly role: string | undefined;
  /** 1 for a deputy or a vice, 0 for the holder. */
  readonly rank: 0 | 1;
  /** The countries and bodies it belongs to, folded: the first is the one that counts. */
  readonly scopes: readonly string[];
  /** Whether it is held no longer, not yet, or for the time being; undefined where nothing of the kind is said. 'Then minister' leaves it open. */
  readonly tenure: 'former' | 'incoming' | 'acting' | 'open' | undefined;
  /** For whoever speaks for a department of a state or a body of states, which one; undefined for any other. */
  readonly department: string | undefined;
}

const SAME_SCOPE: ReadonlyMap<string, string> = new Map(
  `us:united states;usa:united states;america:united states;washington:united states;white house:united states;uk:united kingdom;britain:united kingdom;great britain:united kingdom;london:united kingdom;downing street:united kingdom;england:united kingdom
moscow:russia;kremlin:russia;kyiv:ukraine;kiev:ukraine;beijing:china;paris:france;berlin:germany;rome:italy;madrid:spain;ankara:turkey;tehran:iran;eu:european union;un:united nations;united states of america:united states;europe:european union`
    .split(/[;\n]/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Domains of ministers and secretaries, by the word that tells them. */
const DOMAINS: ReadonlyMap<string, string> = new Map(
  `foreign:foreign;state:foreign;diplomacy:foreign;diplomatic:foreign;defence:defence;defense:defence;war:defence;finance:finance;treasury:finance;exchequer:finance;interior:interior;home:interior;homeland:interior;justice:justice;health:health;education:education
energy:energy;trade:trade;commerce:trade;environment:environment;transport:transport;transportation:transport;agriculture:agriculture;fisheries:agriculture;fishery:agriculture;fishing:agriculture;labour:labour;labor:labour;employment:labour;culture:culture;economy:economy;economic:economy;economics:economy
housing:housing;prime:prime;justice:justice;development:development;security:security;industry:industry;immigration:immigration;migration:immigration;sport:sport;sports:sport;tourism:tourism;mining:mining;welfare:welfare`
    .split(/[;\n]/)
    .map((pair) => pair.split(':') as [string, string]),
);

const HEADS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:spokes(?:man|woman|person)|press secretary|press officer)\b/, 'spokesperson'],
  [/\bchief of (?:the )?(?:defen[cs]e |general |joint )?staff\b/, 'chief of staff'],
  [/\b(?:chief executive|ceo)\b/, 'chief executive'],
  [/\b(?:chief financial officer|cfo|(?:chief )?finance (?:chief|director|head|boss)|head of finance)\b/, 'finance chief'],
  [/\b(?:chief operating officer|coo)\b/, 'operations chief'],
  [/\b(?:chief technology officer|chief technical officer|cto)\b/, 'technology chief'],
  [/\b(?:analyst|expert|professor|lecturer|researcher|scientist|economist|historian|scholar)\b/, 'expert'],
  [/\b(?:top|chief|head|leading) (?:of )?(?:[a-z]+ )?(?:diplomat|diplomacy)\b|\b(?:head|chief) of .*diplomacy\b/, 'foreign minister'],
  [/\bhigh representative\b.*\bforeign\b|\bforeign policy chief\b|\bforeign affairs chief\b/, 'foreign minister'],
  [/\b(?:secretary[- ]general|general secretary)\b/, 'secretary general'],
  [/\bprime minister\b|\bpremier\b|\bpm\b/, 'prime minister'],
  [/\bfm\b/, 'foreign minister'],
  [/\b(?:attorney|solicitor) general\b|\bprosecutor\b/, 'prosecutor'],
  [/\bdirector general\b/, 'leader'],
  [/\b(?:inspector|auditor|comptroller|surgeon|registrar) general\b/, 'official'],
  [/\b(?:judge|magistrate)\b/, 'judge'],
  [/\b(?:ambassador|consul|high commissioner)\b/, 'ambassador'],
  [/\b(?:envoy|representative|negotiator|delegate)\b/, 'envoy'],
  [/\bchancellor of the exchequer\b/, 'finance minister'],
  [/\bchancellor\b/, 'chancellor'],
  [/\bminister\b/, 'minister'],
  [/\b(?:undersecretary|under secretary|assistant secretary)\b/, 'deputy minister'],
  [/\bsecretary\b|\bsec\b/, 'minister'],
  [/\bpresident\b/, 'president'],
  [/\b(?:king|queen|emperor|monarch|sultan|emir)\b/, 'monarch'],
  [/\b(?:pope)\b/, 'pope'],
  [/\b(?:governor|gov)\b/, 'governor'],
  [/\b(?:mayor|mayoress)\b/, 'mayor'],
  [/\b(?:senator|sen|congressman|congresswoman|mp|mep|msp|am|am|lawmaker|legislator|deputy speaker|speaker|councillor)\b/, 'lawmaker'],
  [/\b(?:chairman|chairwoman|chairperson|chair)\b/, 'leader'],
  [/\b(?:coach|manager|trainer)\b/, 'manager'],
  [/\b(?:general|admiral|colonel|brigadier|commodore|corporal|major|lieutenant|sergeant|commander|captain|marshal)\b/, 'officer'],
  [/\b(?:journalist|reporter|correspondent|editor|columnist|presenter|broadcaster)\b/, 'journalist'],
  [/\b(?:head|chief|leader|boss|director|executive|ceo|founder|owner|ruler|administrator)\b/, 'leader'],
  [/\b(?:diplomat)\b/, 'diplomat'],
  [/\b(?:official|adviser|advisor|aide|politician|counterpart|candidate|nominee|officer|lawyer|member)\b/, 'official'],
  [/\bdeputy\b/, 'deputy'],
];

/** Roles so firm that a person called one of them is not called another in the same breath of news. */
const FIRM = new Set(['prime minister', 'president', 'chancellor', 'monarch', 'pope', 'secretary general', 'spokesperson', 'ambassador', 'governor', 'mayor', 'expert', 'journalist', 'prosecutor', 'judge']);
/** Posts at the top of a company: one person is not called two of them, though they may be its president or its vice-president besides. */
const COMPANY = new Set(['chief executive', 'finance chief', 'operations chief', 'technology chief']);
/** What a looser word may stand for. */
const LOOSE: ReadonlyMap<string, (role: string) => boolean> = new Map<string, (role: string) => boolean>([
  ['official', () => true],
  ['diplomat', (role) => /minister|diplomat|ambassador|envoy|secretary general|spokesperson/.test(role) && role !== 'prime minister'],
  ['envoy', (role) => /ambassador|diplomat|minister|envoy|spokesperson/.test(role)],
  ['minister', (role) => /minister/.test(role)],
  ['leader', (role) => !/spokesperson|expert|journalist|ambassador|foreign minister/.test(role)],
  ['manager', (role) => !/minister|president|chancellor|ambassador|secretary general|monarch|pope/.test(role)],
  ['officer', (role) => !/minister|chancellor|ambassador|secretary general|pope/.test(role)],
  ['lawmaker', () => true],
  ...[...COMPANY].map((post): [string, (role: string) => boolean] => [post, (role) => !COMPANY.has(role) && !/minister|spokesperson|journalist|ambassador|mayor|prosecutor|monarch|pope|chancellor/.test(role)]),
]);

const TENURES: readonly (readonly [RegExp, OfficeReading['tenure']])[] = [
  [/\bthen\b/, 'open'],
  [/\b(?:former|ex|onetime|retired|ousted|late)\b/, 'former'],
  [/\b(?:elect|designate|incoming|future)\b/, 'incoming'],
  [/\b(?:acting|interim|caretaker)\b/, 'acting'],
];

/** Departments and bodies that have spokespeople of their own, by their names. A more particular one comes first. */
const DEPARTMENTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:state department|department of state|foreign (?:ministry|office|minister|secretary|affairs)|ministry of foreign affairs|mfa)\b/, 'foreign'],
  [/\b(?:pentagon|defen[cs]e (?:ministry|department|minister|secretary)|(?:ministry|department) of defen[cs]e)\b/, 'defence'],
  [/\b(?:treasury|finance (?:ministry|department|minister)|(?:ministry|department) of finance)\b/, 'finance'],
  [/\b(?:interior (?:ministry|department|minister)|(?:ministry|department) of the interior|home office|homeland security)\b/, 'interior'],
  [/\b(?:justice (?:ministry|department|minister)|(?:ministry|department) of justice)\b/, 'justice'],
  [/\b(?:health (?:ministry|department|minister)|(?:ministry|department) of health)\b/, 'health'],
  [/\b(?:education (?:ministry|department|minister)|(?:ministry|department) of education)\b/, 'education'],
  [/\b(?:transport (?:ministry|department|minister)|(?:ministry|department) of transport)\b/, 'transport'],
  [/\b(?:white house|kremlin|elysee|presidency|presidential (?:office|palace|administration))\b/, 'presidency'],
  [/\b(?:downing street|number 10|prime minister)\b/, 'head of government'],
  [/\b(?:nato)\b/, 'nato'],
  [/\b(?:united nations|un)\b/, 'united nations'],
  [/\b(?:european commission|european union|eu)\b/, 'european union'],
  [/\b(?:coast ?guard)\b/, 'coast guard'],
  [/\b(?:police)\b/, 'police'],
];

/** Reads an office: 'US Deputy Secretary of State' is the foreign minister's deputy of the United States. */
export function readOffice(text: string): OfficeReading {
  const words = text.replace(/['’]s\b/g, '').split(/[\s-]+/).map((word) => ({ raw: word.replace(/[.,]/g, ''), lower: foldWord(word).replace(/[.,]/g, '') })).filter((word) => word.lower.length > 0);
  const lower = words.map((word) => word.lower).join(' ').replace(/^(?:the|a|an|his|her|its|their) /, '');
  const role = roleOf(lower);
  return { role, department: role === 'spokesperson' ? DEPARTMENTS.find(([pattern]) => pattern.test(lower))?.[1] : undefined, rank: /\b(?:deputy|vice|assistant|undersecretary|under secretary)\b/.test(lower) ? 1 : 0, scopes: scopesOf(words), tenure: TENURES.find(([pattern]) => pattern.test(lower))?.[1] };
}

/** Posts of directors that one person does not have two of, by the word before. */
const DIRECTS = /\b(sport(?:ing|s)|commercial|technical|artistic|medical|musical|creative|marketing|communications|legal|research|campaign|security|music)s? director\b/;

function roleOf(lower: string): string | undefined {
  const head = HEADS.find(([pattern]) => pattern.test(lower));
  if (!head) return undefined;
  const role = head[1];
  // A sporting director is no commercial director; a director of anything else may be either.
  const directs = role === 'leader' ? DIRECTS.exec(lower)?.[1] : undefined;
  if (directs !== undefined) return `director, ${directs}`;
  if (role !== 'minister' && role !== 'deputy minister') return role;
  // 'Secretary of State for Defence': the more particular domain counts.
  const domains = lower.split(' ').map((word) => DOMAINS.get(word)).filter((domain) => domain !== undefined);
  const domain = domains.findLast((each) => each !== 'foreign') ?? domains[0];
  return domain === undefined || /\b(?:cabinet|permanent|private|general|company|club|honorary|parliamentary)\b/.test(lower) ? (/secretary/.test(lower) && /\b(?:cabinet|permanent|private|company|club|honorary|parliamentary)\b/.test(lower) ? undefined : 'minister') : `${domain} minister`;
}

function scopesOf(words: readonly { readonly raw: string; readonly lower: string }[]): string[] {
  const scopes: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const { raw, lower } = words[i]!;
    if (!/^\p{Lu}/u.test(raw)) continue;
    const three = words.slice(i, i + 2).map((word) => word.lower).join(' ');
    if (PLACES.has(three) || SAME_SCOPE.has(three) || three === 'european union' || three === 'united nations') {
      scopes.push(SAME_SCOPE.get(three) ?? three);
      i++;
      continue;
    }
    const country = DEMONYMS.get(lower);
    if (country) scopes.push(country);
    else if (SAME_SCOPE.has(lower)) scopes.push(SAME_SCOPE.get(lower)!);
    else if (PLACES.has(lower) || (country === undefined && !isCommonWord(lower)) || (raw === raw.toUpperCase() && raw.length > 2)) scopes.push(lower);
  }
  return scopes;
}

/** Whether one person may bear both offices as far as the words go: one is the other, or a looser or fuller wording of it. Unknown offices always may. */
export function areCompatible(a: OfficeReading, b: OfficeReading): boolean {
  return isSamePost(a, b) && !scopesConflict(a, b) && (a.department === undefined || b.department === undefined || a.department === b.department);
}

/** The same, whatever country or body the offices belong to. */
export function isSamePost(a: OfficeReading, b: OfficeReading): boolean {
  if (a.role === undefined || b.role === undefined) return true;
  // 'Her deputy' may be any deputy, and anyone whose rank is open.
  if (a.role === 'deputy' || b.role === 'deputy') return a.rank === b.rank || !isFirm(a.role === 'deputy' ? b.role : a.role);
  // 'Executive vice-president and chief financial officer': a vice-president of a company is nobody's deputy.
  if ((COMPANY.has(a.role) && b.role === 'president') || (COMPANY.has(b.role) && a.role === 'president')) return true;
  if (isDirector(a.role) || isDirector(b.role)) return a.role === b.role || !(isDirector(a.role) && isDirector(b.role));
  const rolesAgree = a.role === b.role || (LOOSE.get(a.role)?.(b.role) ?? false) || (LOOSE.get(b.role)?.(a.role) ?? false) || !(isFirm(a.role) || isFirm(b.role));
  if (!rolesAgree) return false;
  // A deputy is not the holder; but 'the minister' and 'the diplomat' leave the rank open.
  return a.rank === b.rank || !isFirm(a.rank < b.rank ? a.role : b.role);
}

function isDirector(role: string): boolean {
  return role.startsWith('director, ');
}

/** Whether an office is so plain that whoever holds it is not called another plain one in the same breath of news: a mayor, a minister of something, an ambassador. */
export function isPlainOffice({ role }: OfficeReading): boolean {
  return role !== undefined && isFirm(role);
}

const isFirm = (role: string): boolean => FIRM.has(role) || COMPANY.has(role) || / minister$/.test(role);

/** Whether both name countries or bodies, and none in common. */
export function scopesConflict(a: OfficeReading, b: OfficeReading): boolean {
  if (a.scopes.length === 0 || b.scopes.length === 0) return false;
  if (a.scopes.some((left) => b.scopes.some((right) => isSameScope(left, right)))) return false;
  return a.scopes.every(isPolity) && b.scopes.every(isPolity);
}

const COUNTRIES = new Set([...DEMONYMS.values(), 'european union', 'united nations', 'nato', 'osce']);

/** A country, a union of countries, or a word that looks like the adjective of one that no list has. */
function isPolity(scope: string): boolean {
  return COUNTRIES.has(scope) || PLACES.has(scope) || /(?:ian|ean|ish|ese|an)$/.test(scope);
}

function isSameScope(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a === b || (length >= 4 && a.slice(0, Math.max(4, length - 3)) === b.slice(0, Math.max(4, length - 3)));
}
