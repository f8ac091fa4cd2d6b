/** Word lists that tell what kind of thing a capitalised word names. All in lower case, folded. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const phrasesOf = (lines: string): ReadonlySet<string> => new Set(lines.trim().split(/\s*[;\n]\s*/));

/** Words that open sentences and never a name. */
export const OPENERS = setOf(`a an the this that these those he she it they we you i his her its their our your my me him them us who whom whose which what when where why how
and but or nor so yet if as at by for from in into of off on onto out over to up with without about above across after against along although among around because before behind below beneath beside
between beyond despite during except inside like near since than though through throughout till toward towards under until unless unlike upon via while within once not no yes all any both each either every
neither some such many much most more less few several other another only also too very then there here now just even still again already almost always never often sometimes perhaps maybe however therefore
moreover meanwhile nevertheless nonetheless instead otherwise thus hence indeed is are was were be been being do does did have has had can could will would shall should may might must let there's it's that's
i'm we're they're don't didn't can't won't isn't he's she's i've i'd i'll we'll we've you're what's who's here's let's ok okay please well oh mr mrs ms one two three four five six seven eight nine ten`);

/** Capitalised words that are no names: calendar words, languages and faiths aside from peoples. */
export const CALENDAR = setOf(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november
december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan thanksgiving halloween gmt utc bst est edt cet pst am pm ad bc q1 q2 q3 q4 h1 h2`);

/** Nationality and faith words by the country they belong to; an empty country where there is none. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  `american:united states;british:united kingdom;english:england;scottish:scotland;welsh:wales;irish:ireland;french:france;german:germany;italian:italy;spanish:spain;portuguese:portugal;dutch:netherlands;belgian:belgium
swiss:switzerland;austrian:austria;danish:denmark;swedish:sweden;norwegian:norway;finnish:finland;icelandic:iceland;polish:poland;czech:czech republic;slovak:slovakia;slovenian:slovenia;slovene:slovenia;hungarian:hungary;romanian:romania
bulgarian:bulgaria;greek:greece;turkish:turkey;cypriot:cyprus;croatian:croatia;serbian:serbia;serb:serbia;bosnian:bosnia;albanian:albania;macedonian:macedonia;kosovan:kosovo;montenegrin:montenegro;russian:russia;ukrainian:ukraine
belarusian:belarus;belarussian:belarus;moldovan:moldova;georgian:georgia;armenian:armenia;azerbaijani:azerbaijan;azeri:azerbaijan;estonian:estonia;latvian:latvia;lithuanian:lithuania;kazakh:kazakhstan;uzbek:uzbekistan;kyrgyz:kyrgyzstan
tajik:tajikistan;turkmen:turkmenistan;afghan:afghanistan;pakistani:pakistan;indian:india;bangladeshi:bangladesh;nepali:nepal;nepalese:nepal;chinese:china;taiwanese:taiwan;japanese:japan;korean:korea;vietnamese:vietnam;thai:thailand
cambodian:cambodia;burmese:myanmar;malaysian:malaysia;indonesian:indonesia;filipino:philippines;singaporean:singapore;mongolian:mongolia;tibetan:tibet;australian:australia;canadian:canada;mexican:mexico;cuban:cuba;jamaican:jamaica
haitian:haiti;brazilian:brazil;argentine:argentina;argentinian:argentina;chilean:chile;peruvian:peru;colombian:colombia;venezuelan:venezuela;ecuadorian:ecuador;bolivian:bolivia;uruguayan:uruguay;paraguayan:paraguay;panamanian:panama
guatemalan:guatemala;honduran:honduras;salvadoran:el salvador;nicaraguan:nicaragua;egyptian:egypt;libyan:libya;tunisian:tunisia;algerian:algeria;moroccan:morocco;sudanese:sudan;ethiopian:ethiopia;eritrean:eritrea;somali:somalia
kenyan:kenya;ugandan:uganda;tanzanian:tanzania;rwandan:rwanda;congolese:congo;nigerian:nigeria;ghanaian:ghana;senegalese:senegal;malian:mali;ivorian:ivory coast;cameroonian:cameroon;angolan:angola;zambian:zambia;zimbabwean:zimbabwe
mozambican:mozambique;namibian:namibia;malagasy:madagascar;israeli:israel;palestinian:palestine;lebanese:lebanon;syrian:syria;jordanian:jordan;iraqi:iraq;iranian:iran;saudi:saudi arabia;yemeni:yemen;omani:oman;qatari:qatar;kuwaiti:kuwait
emirati:united arab emirates;bahraini:bahrain;maltese:malta;european:european union;african:;asian:;arab:;latin:;nordic:;baltic:;balkan:;soviet:soviet union;western:;eastern:;northern:;southern:;jewish:;muslim:;islamic:;christian:;catholic:
protestant:;orthodox:;hindu:;buddhist:;sikh:;sunni:;shia:;shiite:;kurdish:;chechen:;hispanic:;latino:;caucasian:;scandinavian:;briton:united kingdom;frenchman:france;englishman:england;scot:scotland;dane:denmark;swede:sweden;pole:poland
turk:turkey;spaniard:spain;finn:finland;kurd:;jew:;democrat:;democratic:;republican:;tory:;conservative:;communist:;socialist:;centrist:;nationalist:;populist:;islamist:;leftist:;unionist:;nazi:;liberal:;marxist:;zionist:;mediterranean:;atlantic:;siberian:;victorian:;tibetan:;bavarian:;flemish:;catalan:;basque:`
    .split(/[;\n]/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Whether a word has the form of a nationality ('Velmarian'), for countries that no list has. */
export function looksLikeDemonym(word: string): boolean {
  return word.length >= 6 && /(?:ian|ean|[^aeiou]ese|[dlnr]ish|[a-z]{4}an)$/.test(word) && !FIRST_NAMES.has(word);
}

/** Countries, regions and large cities. */
export const PLACES = phrasesOf(`afghanistan; albania; algeria; andorra; angola; argentina; armenia; australia; austria; azerbaijan; bahamas; bahrain; bangladesh; barbados; belarus; belgium; belize; benin; bhutan; bolivia; bosnia; botswana; brazil; brunei
bulgaria; burkina faso; burundi; cambodia; cameroon; canada; cape verde; chad; chile; china; colombia; congo; costa rica; croatia; cuba; cyprus; czech republic; denmark; djibouti; dominican republic; ecuador; egypt; el salvador; england; eritrea
estonia; eswatini; ethiopia; fiji; finland; france; gabon; gambia; georgia; germany; ghana; greece; greenland; grenada; guatemala; guinea; guyana; haiti; honduras; hong kong; hungary; iceland; india; indonesia; iran; iraq; ireland; israel; italy
ivory coast; jamaica; japan; jordan; kazakhstan; kenya; korea; north korea; south korea; kosovo; kuwait; kyrgyzstan; laos; latvia; lebanon; lesotho; liberia; libya; liechtenstein; lithuania; luxembourg; macedonia; madagascar; malawi; malaysia; maldives
mali; malta; mauritania; mauritius; mexico; moldova; monaco; mongolia; montenegro; morocco; mozambique; myanmar; burma; namibia; nepal; netherlands; holland; new zealand; nicaragua; niger; nigeria; northern ireland; norway; oman; pakistan; palestine
panama; papua new guinea; paraguay; peru; philippines; poland; portugal; puerto rico; qatar; romania; russia; rwanda; saudi arabia; scotland; senegal; serbia; sierra leone; singapore; slovakia; slovenia; somalia; south africa; south sudan; spain
sri lanka; sudan; suriname; sweden; switzerland; syria; taiwan; tajikistan; tanzania; thailand; tibet; togo; tunisia; turkey; turkmenistan; uganda; ukraine; united arab emirates; united kingdom; united states; united states of america; uruguay
uzbekistan; vatican; venezuela; vietnam; wales; yemen; zambia; zimbabwe; britain; great britain; america; north america; south america; latin america; central america; europe; asia; africa; antarctica; arctic; middle east; far east; caribbean; balkans
scandinavia; siberia; crimea; donbas; soviet union; ussr; gaza; west bank; uk; us; usa; u.s; u.s.; u.s.a; u.k; u.k.; uae; drc; alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; hawaii; idaho; illinois; indiana; iowa
kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan; minnesota; mississippi; missouri; montana; nebraska; nevada; new hampshire; new jersey; new mexico; new york; north carolina; north dakota; ohio; oklahoma; oregon; pennsylvania
rhode island; south carolina; south dakota; tennessee; texas; utah; vermont; virginia; west virginia; wisconsin; wyoming; amsterdam; ankara; athens; atlanta; baghdad; bangkok; barcelona; beijing; beirut; belfast; belgrade; berlin; bern; birmingham; bogota
boston; bratislava; brussels; bucharest; budapest; buenos aires; cairo; canberra; caracas; cardiff; chicago; chisinau; cologne; copenhagen; dakar; dallas; damascus; delhi; new delhi; denver; detroit; dhaka; doha; donetsk; dubai; dublin; edinburgh
frankfurt; geneva; glasgow; hague; the hague; hamburg; hanoi; havana; helsinki; houston; islamabad; istanbul; jakarta; jerusalem; johannesburg; kabul; karachi; kharkiv; khartoum; kiev; kyiv; kigali; kuala lumpur; lagos; leeds; lima; lisbon; liverpool; london
los angeles; luhansk; lviv; lyon; madrid; manchester; manila; marseille; melbourne; miami; milan; minsk; moscow; mumbai; munich; nairobi; naples; new orleans; odesa; odessa; oslo; ottawa; paris; philadelphia; phoenix; prague; pretoria; pyongyang; riga; rio de janeiro
riyadh; rome; san francisco; san diego; santiago; sao paulo; sarajevo; seattle; seoul; shanghai; sofia; st petersburg; stockholm; strasbourg; sydney; tallinn; tbilisi; tehran; tel aviv; tokyo; toronto; tripoli; tunis; vancouver; venice; vienna; vilnius; warsaw
washington; washington dc; wellington; yerevan; zagreb; zurich; west; east; atlantic; pacific; mediterranean; baltic; baltics`);

/** The last word of a place's name. */
export const PLACE_NOUNS = setOf(`river sea ocean bay gulf strait straits peninsula island islands isle isles mountain mountains mount valley lake desert street road avenue lane square city town village county province district region republic
kingdom state states coast cape hills hill park bridge airport station heights beach forest canal port harbour harbor shire federation emirates territory oblast`);

/** The last, or the governing, word of the name of an organisation. */
export const ORGANISATION_NOUNS = setOf(`council ministry organization organisation department party university college school church bank agency times post journal guardian telegraph herald tribune gazette news house union institute association
inc ltd llc plc corp corporation company co group foundation committee commission court parliament congress senate assembly office bureau service services police army navy guard forces force club united fc league alliance society trust
authority board federation confederation network press media television radio airlines airways hospital museum gallery library team academy centre center centers fund treaty pact agreement agreements accord accords act bill cup championship
championships games festival awards award prize olympics society laboratory labs industries holdings partners systems technologies bundestag duma rada knesset cabinet government administration command mission embassy brotherhood front
movement coalition organisation's tribunal inquiry programme program project initiative summit conference forum ministry's exchange studios records orchestra band cathedral`);

/** First names that are common in English-language news, so that a word after one is a surname. */
export const FIRST_NAMES = setOf(`aaron abdul abdullah abigail abraham adam adrian ahmed ahmad aidan aisha alan albert alec alex alexander alexandra alexei alexey alfred ali alice alicia alison allan allen amanda amber amelia amir amy ana anastasia anatoly andre
andrea andreas andrei andrew andrey andriy andy angela angelina anita ann anna anne annie anthony antoine anton antonio antony anwar april arnold arthur ashley asif audrey austin barack barbara barry beatrice ben benedict benjamin bernard
bernie beth betty beverly bill billy bob bobby boris brad bradley brandon brenda brendan brent brett brian bruce bruno bryan caitlin cameron carl carla carlos carmen carol caroline caroline carrie catherine cathy cecilia charles charlie
charlotte chelsea cheryl chloe chris christian christina christine christopher claire clara claudia clinton clive colin connor conor craig cristina cynthia daisy damian dan daniel danielle danny darren dave david dawn dean deborah
debbie declan denis dennis derek desmond diana diane diego dmitri dmitry dmytro dominic don donald donna dora doris dorothy doug douglas duncan dylan eddie edgar edith eduardo edward edwin eileen elaine eleanor elena elizabeth ella ellen
emil emily emma emmanuel enrique eric erik erika ernest esther ethan eugene eva evan evelyn farah fatima felix ferdinand fernando fiona florence frances francesca francesco francis francisco frank franz fred frederick gabriel gareth gary
gavin gemma gene geoff geoffrey george georgia gerald gerard gerhard gina giovanni giulia glenn gloria gordon grace graham greg gregory guy hannah hans harold harriet harry harvey hassan hazel heather hector heidi helen helena henri henry
herbert hillary hilary holly howard hugh hugo ian ibrahim igor imran ingrid irene iris isaac isabel isabella ivan jack jackie jacob jacqueline jacques jaime jake james jamie jan jane janet janice jared jasmine jason javier jay jean jeff jeffrey
jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joanna joanne joe joel johan johann johannes john johnny jon jonathan jordan jorge jose josef josep joseph josh joshua joyce juan juanita judith judy julia julian
julie juliet julius june justin karen karim karl kate katherine kathleen kathryn kathy katie kay keith kelly ken kenneth kerry kevin khalid kim kimberly kirsty klaus kurt kyle larry laura lauren laurence lawrence leah lee leo leon leonard
leonid leslie lewis liam lidia lily linda lindsay lisa liz lloyd lorraine louis louise luca lucas lucia lucy luis luke lydia lynn maggie malcolm malik manuel marc marcel marco marcus margaret maria marian marie marilyn mario marion mark
marta martha martin martina mary mateo matt matthew maureen maurice max maxim maya megan mehmet melanie melissa mercedes michael michel michelle miguel mike mikhail miriam mitch mohamed mohammad mohammed moira molly monica morgan muhammad
mustafa mykhailo nadia nancy naomi natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nicole nigel nikolai nina noah nora norman oleg olga oliver olivia omar orysia oscar oskar otto owen pamela patricia patrick paul paula pauline
pavel pedro peggy penny pete peter petra petro phil philip philippe phillip phoebe pierre priya rachel rafael ralph raymond rebecca ricardo richard rick rita rob robert roberto robin rodney roger roland ron ronald rory rosa rose rosemary
rosie ross roy rupert russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian serena sergei sergey sergio shane shannon sharon sheila shirley silvia simon sofia sonia sophia sophie stacey stan stanley stefan stella
stephanie stephen steve steven stewart stuart sue susan susanna suzanne sven svetlana sylvia tamara tanya tara tariq tatiana tatyana ted teresa terry theodore theresa thomas tim timothy tina toby todd tom tomas tommy tony tracey tracy trevor
ursula valentina valerie vanessa vera veronica victor victoria viktor viktoria vincent virginia vitali vitaly vivian vladimir volodymyr walter wanda warren wayne wendy will william winston xavier yasmin yulia yuri yusuf yvonne zachary zoe
agnieszka alejandro aminata andrzej annika astrid beatriz birgit birgitte bojan chiara chidi elsa emeka esteban fernanda gianni giuseppe greta hanna heinz hiroshi horst ignacio ilse ingeborg ivana jakub jelena joao joaquin julio jurgen karin katarzyna kenji
kofi kristin kwame lars lorenzo lotte mamadou marek marko mats milena miroslav monika ngozi nils ousmane paolo paulo petar pilar piotr radovan rainer ramiro rajesh raul rodrigo sabine sanjay sekou sigrid solveig sunil suresh takeshi thiago tomasz ulrich
ulrike uwe vijay wolfgang youssef zainab zoran zuzana`);

/** Small words inside a person's name, lower case or capitalised. */
export const PARTICLES = setOf(`de del della der den di da dos du la le los van von bin ibn ben al el ter ten zu af av y e ould abu st`);

/** Forms of address that stand before a name and are no part of it. */
export const ADDRESSES = setOf(`mr mrs ms miss mx dr prof sir dame lord lady madam rev reverend father sister brother saint hon messrs mme herr frau senor señor monsieur capt sgt lt col gen maj cpl pte pc rt adm vadm radm cmdr cdr brig pvt pfc spc amb supt insp det ens atty cllr baroness`);

/** Words that make another rank of the form of address behind them: 'Rear Adm.', 'Staff Sgt.'. */
export const RANK_OPENERS = setOf(`rear vice staff master first second lance air wing flight chief`);

/** Acronyms and words in capitals that are no names of their own. */
export const NOT_NAMES = setOf(`tv dvd cd id ceo cfo coo cto mp mps mep meps msp pm fm hq faq pdf gps dna hiv aids covid ok am pm ap photo video videos vip diy it hr pr ufo usb url http www rip gdp phd ba ma bsc msc md jr sr iii ii iv rn esq sms html asap eta atm suv led lcd
lgbt vat gcse ipo ngo ngos un-named internet web twitter-like god look watch read live breaking update exclusive opinion analysis editorial editor images getty file caption source copyright advertisement share related recommended loading`);
