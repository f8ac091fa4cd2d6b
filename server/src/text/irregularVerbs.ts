/** English verbs whose forms no rule makes: the base form, then past tense and participle where they differ from it. */
const ROWS = `die died dies dying|tie tied ties tying|vie vied vies vying|arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done does|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone goes|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proven|rebuild rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|strive strove striven|sue sued|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|undergo underwent undergone|undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`;

const BASE = new Map(
  ROWS.split('|').flatMap((row) => {
    const [base, ...forms] = row.split(' ') as [string, ...string[]];
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/** Forms that are more often a word of their own than a form of the verb: 'ground', 'wound', 'a bit'. */
const AMBIGUOUS = new Set(['ground', 'wound', 'bit', 'bound', 'lit']);

/** The base form of an irregular verb form ('took' gives 'take'); any other word comes back as it is. */
export function baseForm(norm: string): string {
  return AMBIGUOUS.has(norm) ? norm : (BASE.get(norm) ?? norm);
}
