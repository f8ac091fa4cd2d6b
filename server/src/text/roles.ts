/** Nouns for people by their office or calling: 'the minister', 'a soldier'. Lower case, singular. */
const ROLES: ReadonlySet<string> = new Set(
  'minister premier chancellor president vice-president secretary undersecretary diplomat ambassador envoy consul spokesman spokeswoman spokesperson chief head leader chairman chairwoman chair director commissioner representative counterpart colleague official officer deputy senator congressman congresswoman lawmaker mp governor mayor mayoress general admiral colonel brigadier commodore major lieutenant sergeant corporal marshal commander captain soldier inspector superintendent constable sheriff analyst expert economist professor scientist researcher historian author writer journalist reporter columnist editor correspondent lawyer attorney judge prosecutor doctor nurse teacher farmer driver fisherman pensioner resident student activist politician statesman banker negotiator adviser advisor aide king queen prince princess pope bishop archbishop cardinal rabbi imam priest executive boss manager coach founder owner strategist monarch ruler veteran witness politician dignitary mediator monitor observer candidate harbourmaster pilot engineer worker trader skipper sailor mother father man woman'.split(' '),
);

/** Whether a lower-case noun stands for one person by office or calling. */
export function isRole(word: string): boolean {
  return ROLES.has(word);
}

/** Words of an office that diplomats hold, for 'the diplomat'. */
export const DIPLOMATIC = /\b(?:diploma\w*|ambassador|envoy|consul|foreign minister|minister of foreign affairs|secretary of state|foreign secretary|negotiator|high representative)\b/i;
