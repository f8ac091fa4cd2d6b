/**
 * How surely a verb tells that someone speaks. `plain`: nearly always ('said'); `reporting`: presents what someone said, and with an object
 * may mean a deed ('accused', 'promised'); `weak`: also means things that are not speech ('noted', 'found', 'called').
 */
export type SpeechVerbStrength = 'plain' | 'reporting' | 'weak';

/** `finite` stands for present and past alike; `base` also serves as the present of 'they'; `ing` has its subject elsewhere. */
export type VerbForm = 'finite' | 'base' | 'ing' | 'participle';

/** One form of a verb of speech. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly strength: SpeechVerbStrength;
  readonly form: VerbForm;
}

const PLAIN =
  'say tell add state declare announce reply answer respond tweet retweet post insist explain exclaim remark comment quip retort conclude continue repeat reiterate recall recount whisper shout joke opine assert affirm reaffirm contend argue maintain stress emphasize emphasise underline underscore warn caution note';

const REPORTING =
  'accuse acknowledge admit advise advocate agree allege allude appeal ask assure believe blame boast brand call charge cheer cite claim complain concede condemn confess confide confirm consider counter criticise criticize dare decry defend demand denounce deny depict deplore describe disclose dismiss dispute divulge doubt estimate express fear feel forecast grumble guess hail highlight hint hope imply indicate inform interject invite invoke joke label lambast lament lash mention mock mutter object order plead pledge point praise predict preach proclaim promise propose protest question rail read reassure reckon recommend reflect refute reject remind report request reveal ridicule say scoff scold signal slam specify speculate stipulate suggest summarise summarize swear swipe testify thank think threaten thunder tout urge venture vent voice vow welcome wonder write yell cry dub term deem liken characterise characterize label portray clarify elaborate observe recognise recognize pronounce utter chant plead beg implore instruct rebuke reprimand rebut blast chide deride dub apologise apologize hold go';

const WEAK = 'note call find see show expect want seek read hold go feel consider order charge order point post brand cheer dare defend reflect signal think write lash guess believe hope fear doubt recognise recognize thank welcome continue conclude agree';

/** Past tense and, where it differs, participle of verbs that the rules do not make. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  feel: ['felt'],
  find: ['found'],
  see: ['saw', 'seen'],
  show: ['showed', 'shown'],
  seek: ['sought'],
  swear: ['swore', 'sworn'],
  hold: ['held'],
  read: ['read'],
  go: ['went', 'gone'],
  forecast: ['forecast'],
  recount: ['recounted'],
  rebut: ['rebutted'],
  plead: ['pleaded'],
  beg: ['begged'],
  admit: ['admitted'],
  quip: ['quipped'],
  retort: ['retorted'],
  dub: ['dubbed'],
  slam: ['slammed'],
  vow: ['vowed'],
  allow: ['allowed'],
};

const DOUBLED = /^(?:rebut|beg|admit|quip|dub|slam|refer|infer|concur|commit|permit)$/;

const FORMS: ReadonlyMap<string, SpeechVerb> = inflectAll();

/** The verb of speech that a word is a form of, by lower-case word; undefined for any other word. */
export function speechVerb(word: string): SpeechVerb | undefined {
  return FORMS.get(word);
}

/** Every form of every verb of speech, lower case. */
export function speechVerbForms(): readonly string[] {
  return [...FORMS.keys()];
}

function inflectAll(): Map<string, SpeechVerb> {
  const weak = new Set(WEAK.split(' '));
  const plain = new Set(PLAIN.split(' '));
  const forms = new Map<string, SpeechVerb>();
  const put = (word: string, verb: SpeechVerb): void => {
    if (!forms.has(word)) forms.set(word, verb);
  };
  for (const lemma of new Set(`${PLAIN} ${REPORTING} ${WEAK}`.split(' '))) {
    const strength: SpeechVerbStrength = weak.has(lemma) && lemma !== 'note' && lemma !== 'continue' && lemma !== 'conclude' ? 'weak' : plain.has(lemma) ? 'plain' : 'reporting';
    const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma)];
    put(past, { lemma, strength, form: 'finite' });
    put(thirdPerson(lemma), { lemma, strength, form: 'finite' });
    if (participle !== undefined) put(participle, { lemma, strength, form: 'participle' });
    put(gerund(lemma), { lemma, strength, form: 'ing' });
    put(lemma, { lemma, strength, form: 'base' });
  }
  return forms;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLED.test(lemma) ? `${lemma}${lemma.at(-1)!}ed` : `${lemma}ed`;
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith('ee') || lemma.endsWith('oe')) return `${lemma}ing`;
  if (lemma.endsWith('e')) return `${lemma.slice(0, -1)}ing`;
  return DOUBLED.test(lemma) ? `${lemma}${lemma.at(-1)!}ing` : `${lemma}ing`;
}
