/** Words before a name that keep their full stop: never the end of a sentence before a capital letter. */
export const TITLES: ReadonlySet<string> = words(
  'mr mrs ms mx dr prof gen sen rep gov lt col capt sgt maj adm hon rev st ste mt ft pres amb cmdr brig cpl msgr fr mme mlle hr dipl ing sig sra dott drs supt insp det pvt cdr vice-adm atty messrs ald cllr',
);

/** Words that a number follows. */
export const BEFORE_NUMBERS: ReadonlySet<string> = words('no nos nr p pp vol vols art arts fig figs ch chap sec sect para paras pt pts app ca c approx est v ver ed col l ll n cl reg eq tab');

export const MONTHS: ReadonlySet<string> = words('jan feb mar apr jun jul aug sep sept oct nov dec');

export const WEEKDAYS: ReadonlySet<string> = words('mon tue tues wed thu thur thurs fri sat sun');

/** Never the end of a sentence, whatever follows. */
export const NEVER_LAST: ReadonlySet<string> = words('vs cf viz eg ie resp incl excl aka nb');

/** May end a sentence, which then shows by the word after it. */
export const MAY_BE_LAST: ReadonlySet<string> = words('inc ltd co corp bros jr sr esq dept univ assn ave blvd rd al plc llc govt intl natl mfg dist bldg ser trans repr tel ext ibid op cit gmbh bn mn min max avg phil');

/** Words that begin sentences and hardly ever follow an abbreviation within one. */
export const STARTERS: ReadonlySet<string> = words(
  'the a an this that these those he she it they we you his her its their our my in on at by for from with after before since until while when where as if but and or so yet however although though because despite during according there here what who why how both some many most several all no not nobody none one two three another other others each every either neither then now today yesterday meanwhile also moreover nevertheless instead still later earlier thus therefore to of under over between among about asked speaking last next once perhaps only',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
