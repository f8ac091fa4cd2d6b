/**
 * Nouns for those who act in the news, by the body that they are or speak for. A word may belong to several bodies: a minister is the government, an
 * investigator the police or the prosecution. Two that share no body are not the same actor: a court is not a ministry, a union not the company.
 * Words that may stand for anybody ('group', 'spokesman', 'director', 'president', 'residents') are in no row, and so are never told apart.
 */
const ROWS: Readonly<Record<string, string>> = {
  government: 'government ministry minister cabinet administration premier state army military navy soldier troop general admiral colonel police prosecutor prosecution regulator ambassador embassy diplomat watchdog council councillor mayor municipality authority agency inspectorate',
  military: 'army military navy soldier troop general admiral colonel brigade regiment battalion authority',
  police: 'police detective constable sheriff investigator inspector authority',
  prosecution: 'prosecutor prosecution investigator attorney authority',
  court: 'court judge tribunal jury juror magistrate',
  parliament: 'parliament senate assembly lawmaker mp senator legislature congress legislator congressman congresswoman',
  town: 'council councillor mayor city town municipality village authority',
  company: 'company firm owner corporation manufacturer airline business shareholder investor employer operator builder supplier retailer lender insurer broker publisher newspaper broadcaster magazine authority agency',
  union: 'union',
  medicine: 'hospital clinic doctor nurse surgeon medic physician institute university researcher scientist professor laboratory academic authority agency',
  regulator: 'regulator watchdog inspector inspectorate authority agency',
  rebels: 'rebel militia insurgent guerrilla militant separatist front',
  opposition: 'opposition',
  press: 'newspaper reporter journalist broadcaster magazine correspondent agency',
  church: 'church bishop priest archbishop pope',
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
