/** Surnames in wide use that are a letter or two from another one: neither is a misspelling of the other. In lower case, folded. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `adams adam allan allen allan anderson andersen andrews barber barker barker parker barnes barns baker becker bennet bennett berman bergman black blake blair brian bryan brown browne braun burke bourke burns byrne byrnes carter carver
cartwright chapman clark clarke coleman colman cole coles collins colin cook cooke cooper coope cox coxe davis davies davidson davison dawson dixon dickson douglas duncan edwards evans ferguson fergusson fisher fischer foster forster fox
fuller gardner gardiner garner gibson gilbert gordon graham grahame gray grey green greene griffin griffith griffiths hall hale hansen hanson hanson harris harrison hartman hartmann hayes hays henderson henry hill hills hoffman hoffmann
holmes holm howard howarth hughes hunt hunter jackson jenkins jennings jensen jenson johnson johnston johnstone jones jonas jordan keller kelly kelley kennedy king klein kline knight larsen larson lawrence laurence lawson layton leighton
lewis louis lloyd marshall martin martins martinez mason matthews mathews maxwell mccarthy mccartney mcdonald macdonald mckay mackay mckenzie mackenzie mclean maclean meyer meier mayer miller millar mills milner mitchell moore more morgan morris
morrison morrisson murphy murray myers nelson neilson nilsson nielsen nichols nicholls nicholson norman olsen olson owen owens palmer parsons pearce pierce pearson pierson perry peters peterson petersen petrov petrova phillips philips powell price
pryce reed reid read reynolds rice rees reece richards richardson richmond roberts robertson robinson robson ronson rodgers rogers rodriguez rodrigues rose ross russell ryan sanders saunders schmidt schmitt schneider schroder schultz schulz scott shaw shore
simmons simons simpson simson smith smyth smythe spencer spenser stevens stephens stevenson stephenson stewart stuart sullivan taylor tailor thomas thomson thompson turner walker waller walter walters ward warner warren watson watkins watts webb weber webber
webster welch welsh west white whyte williams williamson willis wills wilson winter winters wood woods wright young younger ivanov ivanova martinez martini silva silver walsh welch nash nashe hawkins hopkins dalton walton bolton boulton burton barton bailey bayley
baldwin barrett garrett baxter bentley benson bensen berger burger hoover harper hooper hoper porter potter potts pratt platt quinn flynn finn lynch rowe roe shepherd sheppard short sharp sharpe stone stokes sutton hutton tucker tuck vaughan vaughn wallace wallis
walliams weaver wheeler whitaker whittaker wolf wolfe wolff woolf`.split(/\s+/),
);
