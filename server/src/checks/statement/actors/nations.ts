import { DEMONYMS, looksLikeDemonym } from '../../../articles/nameLexicon.js';
import { foldWord } from '../../../text/fold.js';

/** Nations whose adjective no rule makes from the name, with the adjective and other names for the state or its government. */
const ROWS =
  'united states|american|us|usa|america|washington|u.s.;united kingdom|british|uk|britain|london|u.k.;russia|russian|moscow|kremlin|ussr|soviet;china|chinese|beijing|prc;france|french|paris|elysee;germany|german|berlin;' +
  'ukraine|ukrainian|kyiv|kiev;poland|polish|warsaw;spain|spanish|madrid;netherlands|dutch|hague;switzerland|swiss|bern;sweden|swedish|stockholm;denmark|danish|copenhagen;finland|finnish|helsinki;norway|norwegian|oslo;' +
  'turkey|turkish|ankara|turkiye;greece|greek|athens;ireland|irish|dublin;portugal|portuguese|lisbon;japan|japanese|tokyo;italy|italian|rome;israel|israeli|jerusalem;iraq|iraqi|baghdad;iran|iranian|tehran;' +
  'pakistan|pakistani|islamabad;india|indian|delhi;egypt|egyptian|cairo;syria|syrian|damascus;saudi arabia|saudi|riyadh;belarus|belarusian|minsk;lithuania|lithuanian|vilnius;latvia|latvian|riga;estonia|estonian|tallinn;' +
  'hungary|hungarian|budapest;romania|romanian|bucharest;bulgaria|bulgarian|sofia;austria|austrian|vienna;belgium|belgian;canada|canadian|ottawa;mexico|mexican;brazil|brazilian|brasilia;argentina|argentine|argentinian;' +
  'australia|australian|canberra;north korea|north korean|pyongyang;south korea|south korean|seoul;vietnam|vietnamese|hanoi;philippines|philippine|filipino|manila;afghanistan|afghan|kabul;czech republic|czech|prague;' +
  'georgia|georgian|tbilisi;kazakhstan|kazakh;serbia|serbian|belgrade;cuba|cuban|havana;venezuela|venezuelan|caracas;nigeria|nigerian|abuja;kenya|kenyan|nairobi;south africa|south african|pretoria;scotland|scottish;wales|welsh';

const NATIONS = ROWS.split(';').map((row) => row.split('|'));
/** Names of states that are as often those of people. */
const ALSO_NAMES = new Set(['jordan', 'chad', 'european union']);
/** Every nation of whom an adjective is known; those above have more names. */
const BY_NAME = new Map([
  ...[...DEMONYMS].filter(([, state]) => state !== '' && !ALSO_NAMES.has(state)).flatMap(([adjective, state]): [string, string][] => [[adjective, state], [state, state]]),
  ...NATIONS.flatMap((forms) => forms.map((form): [string, string] => [form, forms[0]!])),
]);

/** The state that a description names by name, adjective or seat of government ('the American diplomat', 'Washington'); undefined where it names none, or several. */
export function nationOf(description: string): string | undefined {
  const words = description.toLowerCase().replace(/['’]s\b/g, '').split(/[^\p{L}.]+/u).filter(Boolean);
  const found = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const pair = BY_NAME.get(`${words[i]} ${words[i + 1] ?? ''}`);
    const single = pair === undefined ? BY_NAME.get(words[i]!) : undefined;
    if (pair !== undefined) i++;
    const nation = pair ?? single;
    if (nation !== undefined) found.add(nation);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The state that a normalised word stands for by itself: 'united states' for 'american' and for 'washington'. Undefined for any other word. */
export function nationCalled(norm: string): string | undefined {
  return BY_NAME.get(norm);
}

/** Whether two normalised words stand for one state: 'american' and 'washington'. */
export function areOfOneNation(a: string, b: string): boolean {
  const nation = nationCalled(a);
  return nation !== undefined && nation === nationCalled(b);
}

/**
 * Whether two descriptions are of two nations, which they name by adjectives: 'the Kyrgyz delegation' and 'the Tajik delegation'. An adjective that no list has is told by its form and its capital
 * letter. False where either names none, or several.
 */
export function areOfOtherNations(a: string, b: string): boolean {
  const [mine, theirs] = [adjectivesIn(a), adjectivesIn(b)];
  if (mine.length !== 1 || theirs.length !== 1) return false;
  const [own, other] = [foldWord(mine[0]!), foldWord(theirs[0]!)];
  return own !== other && (BY_NAME.get(own) ?? own) !== (BY_NAME.get(other) ?? other);
}

function adjectivesIn(description: string): string[] {
  return description.split(/[^\p{L}]+/u).filter(isAdjectiveOfNation);
}

/** Whether a capitalised word is the adjective of a nation: by the list, or by its form where no list has it. */
export function isAdjectiveOfNation(word: string): boolean {
  const norm = foldWord(word);
  return /^\p{Lu}/u.test(word) && (DEMONYMS.has(norm) ? DEMONYMS.get(norm) !== '' : looksLikeDemonym(norm));
}

/** Bodies of many states, which no single one of them is. */
const UNIONS = /^(?:the )?(?:european (?:union|commission|parliament|council)|eu|united nations|un|nato|world bank|(?:world health|world trade) organi[sz]ation|who|wto|international monetary fund|imf|african union|arab league|osce|council of europe|asean|opec|g7|g20|unicef|unhcr|red cross)(?:['’]s)?$/i;

/** Whether of two descriptions one names a state and the other a body of many: 'France' and 'the European Union'. */
export function areStateAndUnion(a: string, b: string): boolean {
  return (nationOf(a) !== undefined && UNIONS.test(b.trim())) || (nationOf(b) !== undefined && UNIONS.test(a.trim()));
}
