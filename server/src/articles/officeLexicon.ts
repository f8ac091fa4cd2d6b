/** Words of which offices are made. In lower case, folded. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The governing noun of an office. */
export const OFFICE_HEADS = setOf(`secretary minister president chancellor ambassador senator governor mayor mayoress general admiral colonel brigadier commodore corporal captain commander commissioner commissar premier king queen prince princess emperor pope cardinal archbishop bishop
imam ayatollah sheikh sultan emir speaker chairman chairwoman chairperson chair chief head leader boss director manager coach captain executive officer spokesman spokeswoman spokesperson representative envoy diplomat delegate negotiator
prosecutor attorney judge justice lawyer solicitor barrister analyst expert adviser advisor aide deputy counterpart official editor reporter correspondent journalist presenter broadcaster columnist professor lecturer researcher scientist economist historian author
writer novelist poet actor actress singer musician composer rapper comedian director producer artist painter player striker midfielder defender goalkeeper winger forward batsman bowler quarterback sprinter swimmer cyclist driver boxer golfer
detective inspector superintendent constable sergeant lieutenant major marshal sheriff founder co-founder owner chairman treasurer councillor councilor congressman congresswoman lawmaker legislator lord baron pm fm mp mep msp am ceo cfo
coo cto candidate nominee activist campaigner soldier pensioner teacher doctor nurse surgeon farmer fisherman student dictator ruler strongman monarch regent consul attache undersecretary rector dean principal headteacher headmaster
entrepreneur businessman businesswoman billionaire investor banker designer architect engineer pilot astronaut cleric pastor priest rabbi umpire referee trainer jockey veteran rebel militant warlord harbourmaster harbormaster ombudsman comptroller registrar administrator master stationmaster sec rep gov sen`);

/** Words that stand before the governing noun and are part of the office. */
export const OFFICE_MODIFIERS = setOf(`deputy vice foreign prime first second third assistant under former ex acting interim senior junior top chief lead leading head executive managing general special high permanent national federal state regional
local defence defense interior home finance treasury justice trade energy health education environment culture transport labour labor agriculture economy economics economic industry security opposition shadow press media military naval
political policy economic press public affairs supreme crown grand cabinet attorney lord house senate majority minority current incumbent outgoing incoming new then late future honorary elected founding co joint parliamentary provincial district municipal sports sport tourism mining housing immigration migration welfare
football cricket rugby head technical sporting commercial artistic musical creative marketing medical legal financial scientific chair technology operating information veteran longtime long-time star world royal police army navy fleet fisheries fishing ports port harbour harbor maritime shipping coast guard fire brigade station`);

/** Lower-case words that finish an office after 'of', 'for' or 'to'. */
export const OFFICE_COMPLEMENTS = setOf(`state staff government defence defense diplomacy justice finance foreign affairs interior trade energy health education transport agriculture security parliament operations communications research programmes programs
policy ministry department the national council committee board commission party army navy police house assembly company group economics history politics law medicine physics chemistry science treasury mission alliance union military armed forces intelligence opposition republic and`);

/** Heads that only the word before them makes an office: 'vice president', not 'forward' or 'general' by itself. */
export const WEAK_HEADS = setOf(`general major chair forward principal deputy am second justice captain lead chief head boss leader executive officer driver rep sec gov sen student doctor lord star king queen prince marshal baron dean master`);
