/**
 * Nouns for those who act in the news, by the body that they are or speak for. A word may belong to several bodies: a minister is the government, an
 * investigator the police or the prosecution. Two that share no body are not the same actor: a court is not a ministry, a union not the company.
 * Words that may stand for anybody ('group', 'spokesman', 'leader') are in no row, and so are never told apart.
 */
const ROWS: Readonly<Record<string, string>> = {
  government: 'government ministry minister cabinet administration premier chancellor president department state army military navy soldier troop force general admiral colonel commander police officer prosecutor prosecution regulator agency ambassador envoy embassy diplomat watchdog',
  military: 'army military navy soldier troop general admiral colonel commander brigade regiment battalion',
  police: 'police officer detective constable sheriff investigator inspector',
  prosecution: 'prosecutor prosecution investigator attorney',
  court: 'court judge tribunal jury juror magistrate justice',
  parliament: 'parliament senate assembly lawmaker mp senator legislature deputy congress legislator senate congressman congresswoman house',
  town: 'council councillor mayor city town municipality village resident inhabitant villager',
  company: 'company firm corporation manufacturer bank airline business management director executive shareholder investor employer manager owner operator builder supplier retailer lender insurer broker publisher founder',
  union: 'union worker striker staff employee miner pilot docker teacher nurse',
  clinic: 'hospital clinic doctor nurse surgeon medic physician',
  science: 'institute university researcher scientist professor laboratory academic historian economist',
  regulator: 'regulator watchdog agency inspector authority',
  rebels: 'rebel militia insurgent guerrilla militant fighter gunman separatist',
  opposition: 'opposition',
  press: 'newspaper reporter journalist broadcaster magazine editor correspondent',
  church: 'church bishop priest archbishop pope',
  court_party: 'lawyer defendant suspect accused plaintiff',
};

const CAMPS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const made = new Map<string, Set<string>>();
  for (const [camp, words] of Object.entries(ROWS)) {
    for (const word of words.split(' ')) {
      made.set(word, (made.get(word) ?? new Set()).add(camp));
    }
  }
  return made;
})();

/** The bodies that a noun may stand for; undefined for a word that may stand for any, or for none. `norm` is lower case. */
export function campsOf(norm: string): ReadonlySet<string> | undefined {
  return CAMPS.get(norm) ?? CAMPS.get(norm.replace(/(?:s|’|')$/, '')) ?? CAMPS.get(norm.replace(/ies$/, 'y').replace(/men$/, 'man'));
}

/** Whether two nouns stand for bodies that have nothing in common. */
export function areOfOtherCamps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((camp) => b.has(camp));
}
