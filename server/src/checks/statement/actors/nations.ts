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
const BY_NAME = new Map(NATIONS.flatMap((forms) => forms.map((form): [string, string] => [form, forms[0]!])));

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

/** Whether two normalised words stand for one state: 'american' and 'washington'. */
export function areOfOneNation(a: string, b: string): boolean {
  const nation = BY_NAME.get(a);
  return nation !== undefined && nation === BY_NAME.get(b);
}
