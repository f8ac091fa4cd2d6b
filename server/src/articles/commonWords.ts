import { stem } from '../text/stem.js';

/**
 * Porter stems of the words that running English text writes in lower case at least a quarter of the time, in two texts or more, counted over
 * some two thousand news reports, web pages and talks. A capital on one of these says nothing by itself.
 */
const STEMS: ReadonlySet<string> = new Set(
  `
abandon abbr abbrevi abdomen abdomin abid abil abl abli abnorm aboard abolish abolit abolitionist abort abound about abov abroad abruptli absenc absolut absorb absorpt abstract absurd abund abus ac academ
academia acceler accent accept access accessori accid accident acclaim accolad accommod accompani accomplish accord accordingli account accredit accumul accur accuraci accus achiev acid acknowledg acoust
acquaint acquir acquisit acr acrimoni acronym across act action activ activist actor actress actual acuiti acumen acut ad adapt adb adblock add addict addit address adept adequ adequaci adher adida adjac adject
adjud adjust admin administ administr admir admiss admit adolesc adopt ador adorn adrenalin adult adulthood advanc advantag advent adventur advert advertis advic advis advisor advisori advoc advocaci aerial
aerobat aerosol aesthet affair affect affili affin affirm afflict afford afloat aforement afoul afraid after aftermath afternoon afterward ag again against agenc agenda agent aggress aggressor agit ago agon
agonis agonisingli agre agreement agricultur ahead ai aid aim air airborn aircraft airfram airlin airplan airport airspac airwav aisl aka akin al alarm albeit album alcohol alert algorithm alien align alik aliv
all alleg allegedli allevi alli allianc allot allow allur almost alon along alongsid alot alreadi also alt altarpiec alter alterc altern although altitud altogeth alum alumni alumnu alwai am amalgam amass
amateur amaz ambassador ambigu ambit ambiti ambival ambul ambush amelwindsor amend amid among amongst amort amount amp ampl amplifi amus amygdala an analog analys analysi analyst analyt analyz anarchi anatomi
ancestor ancestri anchor ancient and anecdot anger angl angri anguish ani anim ankl anniversari annoi annot announc annual anonym anoth answer ant antelop anthem antholog anthropolog anti anticip antiqu
antiquarian anu anxieti anxiou anybodi anymor anyon anyth anytim anywai anywher ap apart apathi apex apiec apocalypt apolog apologis app appal appar apparel appeal appear appel appetit applaud applaus appli
applic appoint appreci apprentic apprenticeship approach appropri approv approvingli approx approxim aquat ar arbit arbitrari arbitrarili arc arcad arch archaeolog archaeologist architect architectur archiv
area arena argu arguabl argument aris arm armament armi armor armpit aros around arrai arrang arrest arriv arrow art artefact arti articl artifact artifici artilleri artist artistri artwork as ascend ash asham
asid ask aspect aspir ass assassin assault assembl assert assess asset assign assimil assist associ assort assum assumpt assur asteroid asthma astonishingli astound astronaut astronomi astrophysicist asylum at
atheism athlet atmospher atom atop atroc atrophi attach attack attain attempt attend attende attent attest attitud attornei attract attribut au auction audienc audio audiobook audit auditor auditori augment
aunt aura auspic auteur authent author authoris autism auto autobiographi autom automat automobil autonom autopsi autumn avail avalanch averag avian avoid aw awai await awak awar award awesom awhil awkward ax
ba babi bachelor back backbon backdrop backer backgammon background backlash backlog backpack backsid backstag backstop backtrack backup backward bacteria bad badg badli baffl bag bail balanc balconi bald ball
ballad ballet balloon ballot ballpark ballroom ban band bandana bandit bandlead bang bank banker bankruptci banner banter baptism bar barbecu barber bare bargain bark barn baroqu barrag barrel barricad barrier
basal base basebal baselin basement bash basi basic basket basketbal bass bassist bat batch bathroom batsman batter batteri battl bbcnew be beach beacon bean bear beard beast beat beaten beauti beautifulli
becam becaus becom bed bedroom bee beef been beer befor beforehand befriend began begin begun behalf behav behavior behaviour behemoth behind behold beig beleagu belief believ belittl bell belli belong belov
below belt bench benchmark bend beneath benefactor benefici beneficiari benefit bent bequeath bequest beret berri berth besid besieg bespok best bestow bestsel bet better between beyond bia bias biblic bicycl
bid big bigger biggest bike bikini bilater bilingu bill billion billionair bin bing bio biograph biographi biolog biologi biologist biopic bipartisan bird birth birthdai birthplac bishop bit bitch bite bitter
bizarr blabbermouthinbox black blacklist blackmail bladder blade blame bland blank blanket blast blatantli blaze bled bleed blend bless blew blind blink bliss blitz block blockbust blocker blog blogger bloke
blond blood bloodi bloodiest bloodless bloodsh bloom blossom blow blown blue blueprint blunder blunt blur bo board boast boat bob bodi bodili bodybuild bodyguard boi boil bold bolster bolt bomb bombard bomber
bombshel bond bone bonnet bonu boo book booki bookmark bookshop boom boost booster boot bootleg border bore born borough borrow boss bot both bother bottl bottom bought bounc bounci bound boundari bounti bout
boutiqu bow bowler box boxer boycott boyfriend boyhood brace bracket brain brainwash brake branch brand brash brass brave braveri brawl breach bread breadth break breakdown breaker breakfast breakout
breakthrough breakup breast breath breathtak bred breed breez brew brewer brick bride bridg brief briefli bright brighter brightli brilliant brilliantli bring brink bro broad broadcast broader broadli brochur
broke broken broker bronz brother brought brow brown browridg brows browser bruis brunt brush brutal bu bubbl buck bucket buddi budget buff bug buggi bui build builder buildup built bulg bulk bull bulldog
bullet bulletin bulli bullshit bulwark bum bump bun bunch bundl bunk burden bureau bureaucraci burgeon burger buri burial burn burqa burst buse bush busi busili businessman businessmen buss bust bustl but butt
button buyer buzz by byproduct bystand ca cab cabin cabinet cabl cadr cafe cake calcul calendar calib call callback calm calori camcord came cameo camera camouflag camp campaign campground campsit campu campus
can canal cancel cancer candi candid candidaci candl cannabi cannib cannon cannot canopi canva cap capabl capac capit capita capitalist captain caption captiv captur car caravan carbohydr carbon card cardboard
cardiac cardiovascular care career carefulli caretak cargo caricatur carniv carnivor carpet carri carrier cart cartoon carv case cash casket cassett cast castawai casual casualti cat catalog catalogu catalyst
catapult catastroph catch catchi categor categori cater cattl catwalk caught caus caution cautious cave caveat ceas ceil celebr celebratori celesti cell cellphon cement censorship censu cent centenari centenni
center centr central centrepiec centric centuri ceram cerebr ceremoni certain certainli certainti certif certifi cervic cha chain chair chairman chairperson chairwoman challeng chamber chamberlain champ
champagn champion championship chanc chang changer channel chant chao chaotic chap chaperon chapter charact character characteris characterist charg charisma charismat charit chariti charm chart charter chase
chassi chat chatter cheap cheaper cheat check cheek cheer chees cheesi cheetah chef chemic chemistri chequ cherish cherri chess chest chevron chew chic chick chicken chief chiefli chien child childhood children
chili chill chime chimp chimpanze chin chip choic choir choke choos chop choral chord choreograph choru chose chosen christen chrysanthemum chunk church churchyard churn cido cigarett cinema cinemat cinephil
circa circadian circl circu circuit circul circular circumst circumventricular cite citi citizen civic civil civilian civilis clad clai claim clamp clan clap clarifi clarinet clariti clash class classi classic
classifi classmat classroom claus claustrum clean cleans cleanup clear clearanc clearer clearli clergi cleric clerk clever clich click client cliff climat climax climb climber clinch cling clinic clip cloak
clock clockwork clone close closer closest closet closur cloth cloud clu club clue clumsi clutch clutter cm co coach coal coalit coast coastal coaster coat coauthor cocain cock cockpit cocktail cocur code
coedit coexist coffe cofound cognit coher coil coin coincid cold collabor collag collaps collater colleagu collect collector colleg collegi collid collis colloqui colonel coloni colonis color colour column
columnist com combat combin combo come comeback comed comedi comedian comfort comic command commemor commenc commend comment commentari commerc commerci commiss commission commit commod common commonli
commonplac commun commut compani companion compar comparison compass compat compel compens compet competit competitor compil complac complain complaint complement complementari complet complex compli complianc
complic compliment complimentari compon compos composit compound comprehens compress compris compromis comput computeris con conceal conced conceiv concentr concept concern concert concess conclud conclus
concret concuss condemn condens condit condo condol condon conduct conductor confer confess confession confid confidant confidenti config configur confin confirm conflict conform confront confus congest
congratul congreg congression congresswoman conjunct connect conquer conqueror conscienc consciou conscious consecut consensu consent consequ conserv conservationist consid consider consist consol consolid
consortium conspicu conspiraci constant constantli constel constitu constitut constitution constru construct consult consum consumpt contact contagion contain contamin contempl contemporari contend content
contenti contest context contin continent conting continu contour contract contractor contradict contrari contrast contribut contributor contriv control controversi convei conveni convent converg convers
convert convict convinc convoi cook cooki cool cooler coolest cooper coordin coorgan cop cope copi copyright cor core corn corner cornerback coron corpor correct correctli correl correspond corridor corrobor
corrupt corset cortex cosi cosmet cosmic cost costar costli costum cottag cotton couch could council councillor councilor counsel count counter counterpart counti countless countri countrysid coup coupl courag
cours court courtesi courtroom courtyard cousin cover coverag covet cow cowboi cozi crack crackdown craft cram cramp crane crap crash crate crawl crazi cream creat creation creativ creator creatur credenti
credibl credit creditor creep creepi crest crew cri crib cricket crime crimin crippl crisi criteria critic criticis critiqu crop cross crossov crossroad crow crowd crown crucial crude cruel cruelli cruelti
cruis cruiser crumbl crunch crush cry crystal cuckoo cue culinari cull culmin cult cultiv cultur cumbersom cumul cunningli curat curb cure curfew curios curiou curl curli currenc current curricular curriculum
curtain curv cushion cusp custodi custom customiz cut cute cutoff cutter cuz cyber cybercrim cycl cynic da dad daddi dai daili dam damag damn danc dancer danger dangl dare dark darker darkest dash dashboard
data databas date daughter daunt dawn dayb daylight dd de dead deadli deadliest deadlin deadpan deaf deal dealer dealt death debat debri debt debut decad deceas decent decept decid decidedli decis deck declar
declin decod decomposit deconstruct decor decre decreas decriminalis dedic deduct deem deep deeper deepest deepli defac defamatori default defeat defect defector defenc defend defens defi defianc deficit defin
definit deforest defunct degener degre del delai deleg delet deliber delic delight deliv deliveri dell della delta delv demand demean demeanor dementia demis demo democraci democrat demograph demolish demolit
demon demonstr deni deniabl denial denomin denot denounc densiti dental dentist depart departur depend depict deploi deploy deport depos deposit depress depriv depth deputi der derbi derid deriv derrick descend
descent describ descript desert deserv design desir desk desktop despair desper despit destabil destin destini destroi destroy destruct detach detail detain detaine detect detent deter deterior determin deton
detriment devast develop devic devil devis devoid devot devote devour di dia diabet diagnos diagnosi diagnost diagon dialogu diamond diari dictat dictatorship did didn die diehard diet differ differenti
difficult difficulti dig digest digit dignifi digniti dilemma dilig dilut dim dimens dimension diminish dine dingleberri dinner dinosaur dioces dioxid dip diplomat dire direct directli director directori dirt
dirti disabl disadvantag disagr disagre disappear disappoint disapprov disarm disast disastr disband disc discard discern discipl disciplin disclos disco disconnect discontinu discount discours discov discoveri
discredit discreetli discrimin discuss disdain diseas disengag disgrac disgruntl dish disintegr disk dislik dismai dismiss disobedi disord dispar disparag dispatch dispel dispens dispers displac displai dispos
disproportion disput disqualifi disregard disrupt dissatisfact dissent dissert disservic dissid dissimilar dissolv distanc distant distinct distinguish distort distract distress distribut distributor district
disturb disturbingli ditch diva dive diverg divers divert divid dividend divin divorc divorce divulg dizzi do doc dock doctor doctrin document documentari doe dog doldrum doll dollar domain dome domest domin
dominion don donat done donor dont doo door dope dosag dose dot doubl doubt down downcast downfal download downplai downsiz downstream downtim downtown downturn downward dozen draft drag drama dramat drank
drape draperi drastic draw drawer drawn dread dream dreari drench dress drew dri drift drill drink drive driven driver drone drop dropout drought drove drown drug drum drummer drunk drunken dry du dual dualiti
dub duck dude due duel duet dug dugout duke dull dump dunk duo duplic durabl durat dure dusk dust duti dwarf dwell dwindl dy dynam dynasti dysfunct dystop dystopian each eager eagerli eagl ear earl earli
earlier earliest earmark earn earnest earth earthquak eas easi easier easiest easili east eastern eat eaten eateri echelon echo eclect eclips eco ecolog econom economi economist ecosystem ecstat ed eddi edg
edgi edict edit editor editori edu educ eeri effac effect effici effort effortless effortlessli effus egg ego ei eight eighteen eighth eighti either elabor elat elbow elder elderli eldest elect elector electr
electron eleg element elementari eleph elev eleven elig elimin elit ellipt eloqu els elsewher elus em email eman emb embargo embark embarrass embassi embed embitt emblem embodi embrac embroil emerg emigr emin
emiss emit emoji emot emotion empathi emperor emphas emphasi emphasis empir emploi employ employe empow empti emul en enabl enact encas enchant enclosur encompass encount encourag encrypt encyclopedia end
endang endeavor endeavour endless endlessli endors endow endur enemi energet energi enforc engag engin engulf enhanc enigmat enjoi enjoy enlarg enlighten enlist enorm enough enquiri enrag enrich enrol ensembl
enslav ensu ensur entail enter enterpris entertain enthral enthusiasm enthusiast entir entireti entiti entitl entomologist entourag entranc entrant entrepreneur entrepreneuri entrepreneurship entri entwin
envelop envi enviabl environ environment envis envisag epic episod epithalamu epitomis eponym equal equalis equat equip equiti equival er era erad eras erect erot erotica error erstwhil erupt es escal escap
escort especi espionag esqu essai essenc essenti establish estat esteem estim estrang etc etcetera etern ether ethic ethnic etho euro evacu evad evalu evangelist evas even evenli event eventu ever everi
everybodi everydai everyon everyth everywher evict evid evidenc evil evildo evok evolut evolutionari evolv ex exacerb exact exactli exagger exalt exam examin exampl excav exce exceed excel except exception
excerpt excess exchang excit exclam exclud exclus excurs excus exec execut exemplari exemplifi exempt exercis exert exhaust exhibit exhilar exil exist exit exorcis exot expand expans expatri expect expedit
expel expenditur expens experi experienc experiment expert expertis expertli expir explain explan explicit explod exploit explor explos expo exponenti export expos exposur expound express expuls exquisit extend
extens extent exterior extermin extern extinct extol extort extra extract extradit extrajudici extraordinari extraordinarili extraterrestri extravag extrem extremist exud ey eyeglass eyelid eyewit fabric fabul
facad face facebook faceless facet facial facil facilit fact faction facto factor factori faculti fade fail failur fair fairer fairi fairli faith fake fall fallen fallout fals fame famili familiar famou famous
fan fanat fanbas fanci fandom fantasi fantast far fare farewel farm farmer farmhous farmwork fascin fashion fast faster fastest fat fatal fate father fatigu fault faux fave favor favorit favour favourit fear
fearless feasibl feast feat feather featur fed feder fee feed feedback feel feet feisti felin fell fellow fellowship feloni felt femal feminin feminist fenc fend feroci ferri fertil fertilis fervent fest festiv
fetch fete feud fever few fewer fi fianc fiber fiction field fielder fierc fieri fiesta fifteen fifth fifti fight fighter figur figurin file fill film filmmak filter filthi fin final finalist financ financi
find fine finer finest finger fingerprint finish fire firearm firebrand firefight firestorm firework firm firmli first firsthand fiscal fish fisheri fist fit five fix fixtur flag flagship flair flame flank
flanker flare flash flashi flat flatb flatten flatter flaunt flavor flavour flaw fled fledg flee fleet flesh flew flexibl fli flick flight fling flip flirt float flock flood floodgat floor flourish flow flower
flown fluctuat fluent fluid flung flurri flush flux fly flyer fo foam focu focus foe fog fold folk follow fond food fool foot footag footbal footer foothold footnot footprint for forai forbid forbidden forc
forebrain forecast forefront foregon foreground forehead foreign foremost forens forerunn forese forest forev forg forget forgot forgotten form formal format former formerli formid formul formula forsak forth
forthcom forti fortress fortun forum forward fossa fossil foster fought foul found foundat founder four fourteen fourth frack fraction fractur fragil fragment fragmentari fragranc frai frame framework fran
franchis frankli frantic fraud fraudul fraught freak free freed freedom freelanc freeli freez freight frenzi frequenc frequent fresco fresh freshman fri fridg friend friendli friendship frigat frighten frog
from front frontier frontman frozen fruit frustrat ft fuck fudg fuel fuell fugit fulfil full fuller fullest fulli fumbl fun function fund fundament funder fundrais funer funk funni fur furiou furlough furnish
furnitur furrow further fusion futur futurist fuzzi ga gadget gag gaggl gai gain galaxi galleri gallon gallop game gameplai gamer gamut gang ganglia gangster gap gape garag garbag garden garner garrison gasp
gass gate gatewai gather gaug gave gear geek gees gem gender gene gener generalis generos genet geniu genom genr gentlemen gentli genuin geograph geographi geolog geologist gestur get ghost giant gift gig
gigant giggl gild girl girlfriend give giveawai given glacier glad glam glamor glanc gland glare glass glib glimps glisten global globe gloomi glori gloriou glorious glossi glove glow glu gmail go goal goalkeep
goat gobbl goddess goe goer gold golden golf gone gonna good goodby goodi goofi gorgeou gorgeous gosh gospel got gothic gotta gotten govern government governor governorship govt grab grace grad grade gradual
graduat graffiti grai grammar grandchildren granddaught grandfath grandma grandmast grandmoth grandpar grandstand granit grant graph graphic grappl grasp grass grassi grassroot grate gratitud grave gravelli
gravit gravita graviti greas great greater greatest greatli greed green greener greenhous greet grei grenad grew grid grief griev grill grim grin grind grip gritti grizzli groceri groom groov gross ground
groundbreak groundwork group grow grown growth grudg gruell grumpi grung guarante guard guerilla guess guest guez gui guid guidanc guidelin guild guilti guitar guitarist gulf gun guru gut gym gymnast ha
haaretzcom habit habitat hack hacker had hail hair hairdress hairi hairstyl half halfwai hallow hallwai halt hammer hamster hand handheld handi handicap handl handsom handwritten hang hanger hangov happen happi
happier happili har harass harbor harbour hard hardcopi hardcor harder hardest hardli hardlin hardwar hardwork hark harken harm harmonica harrow harsh harvest hashtag hassl hat hatch hate hatr haul haunt have
hazard haze hazi he head headach header headlin headphon headquart headset headston headwai heal health healthcar healthi healthier heap hear heard hearsai heart heartbreak heartbroken heartfelt heat heaven
heavi heavili heck heed heel hegemoni hei height heighten heir held helicopt hell helm helmer helmet help henc her herald here heresi heret heritag hero heroic heroin heroism herself hesit hi hiatu hiccup
hidden hide high higher highest highland highli highlight highwai hijack hike hiker hilari hillsid him himself hinder hing hint hip hippi hippocampu hipster hire histor histori historian hit hmm hoard hobbi
hockei hoist hold holder hole holi holidai hollow homag home homebrew homecom homeless homemad homeown homepag hometown homicid hominid homophob homosexu hone honei honest honesti honestli honeybe honor
honorari honore honour hood hoodi hook hoop hop hope hopefulli hopeless horizon horizont horn horoscop horribl horrif horrifi horror hors horseback hospit host hostag hostil hot hotel hottest hour hourli hous
household housem housewif hover how howev hr href htm html http hub hug huge hum human humanitarian humbl humeru humil humili humor humour hundr hung hunger hungri hunt hunter hurdl hurl hurri hurt husband hush
hustl hut hybrid hydrogen hygien hyoid hype hypertens hypnot hypocrisi hypothesi hyster hysteria hyun ic ici icon id ida idea ideal idealist ident identif identifi ideolog idiosyncrat idiot idol ie if ifram
ignit ignor iji ill illeg illicit illus illustr illustri imag imageri imagin imaginari imit immatur immeasur immedi immens immers immigr immin immor immun impact impecc impend imperfect imperi imperson impetu
implement impli implic implicitli import importantli impos imposit imposs impress imprint imprison improv improvis impun in inabl inaccess inadequ inappropri inaugur inbox incap incarn incent incept inch incid
inclin includ inclus incom incompat incompet incongru incorpor incorrectli increas increasingli incred increment incumb incur inde indefinit independ index indi indic indict indiffer indigen indign individu
indoor induc indulg industri inequ inevit inexperienc infam infant infantri infect infecti infer inferior infest infiltr infinit inflat inflict influenc influenti influx info inform infrar infrastructur infuri
infus ingredi inhabit inher inherit inhibit inhuman initi inject injunct injur injuri injustic ink inmat inner innoc innov input inquest inquiri insan insati inscrib inscript insect insecur insepar insert insid
insight insignific insist inspect inspector inspir instabl instal instanc instant instantli instead instinct institut institution instruct instructor instrument insul insular insult insur insurg insurmount
intact intak integr intellect intellectu intellig intend intens intensifi intent intention interact intercept interchang intercom intercours interdepend interdisciplinari interest interf interfac interfer
interim interior intern internation internet internship interperson interplai interpret interraci interrog interrupt intersect interst intertwin interv intervent interview intim intimaci intimid into intoler
intrigu intrins intro introduc introduct introspect introvers introvert intrus intuit invad invalu invas invent inventor inventori invest investig investor invis invit invite invoic involv ion iron ironi
irrepress irresist irrespons irrevoc irrig irrit is ish isl island isol issu it ita itch item itself ja jab jacket jail jam jangl jar jaw jazz je jealou jean jerk jersei jester jet jewel jewelri jigsaw job
jockei jog joi join joint jointli joke jostl journal journalist journei joy jubil jubile judg judgment judici juggl juic jump jumper junctur jungl junior junk junki juri jurisdict juror just justic justifi
juvenil juxtapos juxtaposit karat kayak keen keep keeper kei kept keyboard keyword kg khnusn kick kickoff kid kidnap kidnei kill killer kilomet kilometr kind kinda kindli king kiss kit kitchen kitten km knee
kneel knew knick knife knight knit knive knob knock knocker knockout knot know knowledg known ko kro kudo kwatha la lab label labor laboratori lack lad ladder laden lag lai laid lament land landlord landmark
landscap lane languag lap laptop larg larger largest laser lash last latch late later latest latim latter laud laugh laughter launch launcher laureat lavish law lawmak lawn lawsuit lawyer layer layoff layout
lazi lb ld lead leader leadership leaf leagu leak lean leap leapt learn learnt leas least leather leav lectur led leer left leftist leg legaci legal legalis legend legendari legendarium legion legisl legislatur
legitim len lend length lengthen lengthi lens lensia lesbian less lesser lesson let lethal letter letterbox leve level leverag lez li liaison libel liber liberti librari licenc licens lie lietuv lietuvi
lietuviai lieuten life lifelong lifestyl lifetim lift light lightn lightweight likabl like likeabl likelihood liken likewis limbic limelight limit line lineag linear lineup linger lingeri linguist link lip
lipstick liquid liquor list listen lit liter literaci literari literatur litig litter littl live livelihood livestream liveweb lizard load loan lobbi lobbyist local localis locat lock locker lodg loft log logic
login logist logo lol lone long longer longest longstand longtim look loom loop loophol loopi loos lose loser loss lost lot lotteri loud loung love lover lovingli low lower lowest lowland loyal loyalist loyalti
luck lucki lucr ludicr lump lunch luncheon lung lurch lure lush luxuri ly lyric macaqu machin machineri mad made maelstrom maestro magazin magic magician magnet magnifi magnific magnitud mai maiden mail main
mainland mainli mainstai mainstream maintain mainten major make maker makeshift makeup male malevol malfunct mall mamba mammal man manag mandat mandatori maneuv manga mani manic manifest manifesto manipul
mankind manner manoeuvr mansion manslaught mantl manual manufactur manuscript map maqadi mar marathon marbl margin marginalis marijuana marin marina mark marker market marketplac marque marri marriag marshal
marsupi martial martyr marvel mascot masculin mask mass massiv master mastermind masterpiec mastoid mat match matchup mate materi materialist math mathemat mathematician matter mattress matur maul max maxim
maximis maximum mayb mayor me meal mean meaning meant meantim meanwhil measur meat meatbal mechan medal medalist medallist media mediat medic medicin mediev medit medium medlei meet mega megawatt meld mellow
melodi melodrama melt meltdown member membership memoir memor memori men menac mental mention mentor menu mercenari merchandis merchant mere merg merger merit merri mesmer mess messag messeng messi met meta
metal metaphor metaphys meteor meter meth method methodolog metr metric metro mg mi mic mice micro microb microorgan microphon microscop microwav mid middl middlemen midfield midnight midpoint midst might
mighti migrant migrat mild mildli mile mileston milieu milit militari milk millenni million millionair mimic mimick min mind mindset mine miner mini minigam minim minimum miniseri minist ministeri ministri
minor mint minu minut miracl miracul mirror mischief mischiev misconduct miser miseri misfortun misgiv misguid misplac miss missil mission missionari misstep mistak mistaken misunderstand misunderstood
mitochondri mix mixer mixtap mixtur mm mn mob mobil mobilis mock mode model moder modern modernist modest modestli modif modifi modul mogul mold molecul molecular molest mom moment momentum mon monarch monarchi
monei monik monitor monk monkei monochromat monopoli monster monstrou month monthli monument mood moodi moon moral more morn morph mortal mortar mortem mortgag mosqu most mostli mother motherfuck motif motion
motiv motor motorcycl motorist motorsport motto mound mount mountain mourn mourner mouth move movement movi mph much mugshot mull multi multicultur multimedia multimillionair multipl multiplay mum municip
murder murki muscl muscular muse museum mushroom music musician musicianship must mutton mutual my myriad myself mysteri mystic myth mythic mytholog na nab nag nail naiv nake name namesak narcot narr narrat
narrow narrowli nascent nasti nation nationalist nationwid nativ natur naturalist nautic nav naval navig ncia nd ne near nearbi nearest nearli neat neatli necessari necessarili necessit neck need neg neglect
neglig negoti neighbor neighborhood neighbour neighbourhood neither neo nephew nerd nerv nervou nest nestl net network neutral never nevertheless new newborn newcom newer newest newfound newli newslett newspap
newyork next ng nica nice nicer nich nicknam niec nigga night nightclub nightmar nine nineti ninja ninth nitrogen no nobil nobl nobodi nod noir nois noisi nomin nomine non none nonetheless nonfict nonprofit
nonsens nonviol noon nope nor norm normal north northeast northern nose nostalgia not notabl notch note notebook notepad noteworthi noth notic notif notifi notion notori notorieti notwithstand novel novelist
now nowadai nowher noxiou nsi nuanc nuclear nuclei nucleu nuditi number numer nun nurs nurseri nurtur nut nutrient nutrit nutshel nytim oasi obei obes obituari object oblig oblivi obscen obscur observ obsess
obstacl obstruct obtain obviou obvious occas occasion occultist occup occupi occur ocean octan od odd odyssei of off offenc offend offens offer offic offici offseason offset offshor often oftentim oil ok okai
ol old older oldest oliv omin omiss omit on onak onboard onc ongo onli onlin onlook onscreen onsit onstag onto open openli oper opera opinion oppon opportun opportunist oppos opposit oppress opt optic optim
optimist optimum option or oral orang orbit orchestr orchestra ordain order ordin ordinari org organ organis organiz orient origin ornat ornithologist orphan os osprei other otherwis ounc our ourselv oust
ouster out outbreak outburst outcom outdat outdoor outer outfit outgo outlandish outlaw outlet outlin outlink outlook outnumb outperform outpost output outrag outreach outright outsid outsiz outspoken outstand
outweigh ovat oven over overal overcom overcrowd overdon overdos overdu overflow overhaul overhead overheard overlap overlook overnight overrun oversaw overse oversea overshadow oversight overst overstai
overtim overturn overview overwhelm overwhelmingli ow own owner ownership ox oxid oz pace pack packag pad page pai paid pain painkil paint painter pair pal pale paler palett pamphlet pan pandem panel panic
panoram pant papal paper paperwork par parad paradigm paradox paragraph parallel paralyz paramed paramet paratroop pardon parent pariti park parlanc parliament parliamentari parodi part parti partial particip
particl particular particularli partisan partit partli partner partnership pass passag passeng passer passion passport password past pastel pastich pastor patch patent path patienc patient patriarch patriot
patrol patron pattern paus pave paver pavilion paw payback payer payment payrol pdf pea peac peacefulli peacekeep peak peculiar pedestrian pedigre peer pen penalti penchant pencil pend penetr penguin pennant
penni pension pensiv pentobarbit penultim peopl pepper per perceiv percent percentag percept perfect perfectli perform perhap peril period perman permiss permit perpetr perpetu persecut persist person persona
personnel perspect persuad persuas pertain pertin pest pesticid pet petit petrol phase phenomen phenomenon philanthropist philosoph philosophi phone photo photograph photographi photon phrase phylogeni physic
physician physicist piano pic pick pickup picnic pictur picturesqu piec pier pierc pig pigeon pile pileup pill pillar pillow pilot pimp pin pine pineal pineappl pink pinpoint pint pinterest pinyin pioneer pipe
pirat piss pit pitch piti pituitari pivot placard place placement plagu plai plain plainli plainspoken plaintiff plan plane planet planetari planner plant plantat plaqu plastic plate platform platinum play
playabl playback player playoff playwright plc plea plead pleas pleasant pleasur pledg plenti plight plot plu pluck plug plugin plum plume plummet plunder plung pm poach pocket pod podcast podium poem poet
poetic poetri poignant point pointless pois poison poke polar pole polic policeman polici policymak polish polit politician poll pollen pollin pollut pond ponder ponytail pool poop poor poorer poorli pop pope
popul popular popularli pore porn pornograph port portal portculli portfolio portion portrai portrait portraitur portray pose posh posit possess possibl post postal poster postgradu posthum postpon postseason
postur pot potent potenti pouch pound pour poverti powder power powerhous pp ppl pr practic practis practition pragmat prai prais prank prat prayer pre preach preacher precaut preced preciou precipit precis
preclud precoci predat predecessor predict predomin predominantli prefer pregnanc pregnant prei prejudic preliminari prematur premier premiership premis premium prenat preoccupi prep prepar prescrib preseason
presenc present preserv presid presidenti press pressur prestigi presum pretend pretti prevail prevent preview previou previous price pride priest primari primarili primat prime primetim primit princess princip
principl print prior priori priorit prioriti prioritis prison pristin privaci privat privileg prize pro probabl probat probe problem proce procedur proceed process processor proclaim procur prod produc product
profan profess profession professor professorship profil profit profound profoundli program programm progress prohibit project prolif prolifer prolong prom promin promis promot prompt promptli prone pronounc
proof prop propel proper properli properti propheci prophesi prophet proport propos proprietari prosecut prosecutor prospect prospectu prosper prostat prosthet prostitut protect protein protest protocol
prototyp proud prove proven provid provinc provinci provis provoc provok proxi proxim pseudo psych psychiatr psychiatrist psycholog pterosaur pub public publicli publish puck pull puls pump pun punch punctuat
pundit punish punk punter pupil puppet purchas pure puriti purpos purposefulli pursu pursuit push put puzzl qd quadcopt quaint quak qualif qualifi qualiti quantit quantiti quantum quarri quarter quarterback
quarterfin quarterli quartet qubit que queer quell queri quest question queu quick quicker quickest quickli quid quiet quieter quietli quintessenti quintet quip quirki quit quiz quot quota quotat rabbit race
racecours racer racial racism racist rack radar radiat radic radio raft rag raga rage rai raid rail railroad railwai rain raini rais ralli ram rambl ramp rampant ran ranch rancher random randomli rang rank rant
rap rapaci rape rapid rapidli rapper rapport rare rarefi rariti rash rat rate rather ratio ration raucou rave raven raw rd re reach react reaction reactiv reactor read reader readi readili readmit reaffirm real
realis realism realist realiti realiz realli realm reap reappear rear reason reassur rebel rebellion reboot rebound rebrand rebuild rebuilt recal recap recaptur receipt receiv recent recept recess recip recipi
reckon reclaim reclam recogn recognis recognit recogniz recollect recommend reconcil reconnaiss reconnect reconsid reconstruct record recount recov recoveri recreat recruit rectifi recur recurr recycl red
redback redeem redefin redempt redesign redirect redistribut redo redrawn reduc reduct redund reenact ref refac refactor refer refere referenc referendum referenti referr refin refinanc refineri reflect reform
refresh refug refuge refund refurbish refus regain regal regard regardless regim regiment region regist registr regret regroup regul regular regularli regulatori rehab rehabilit rehears reign reignit reimagin
reimburs rein reincarn reinforc reinstat reintegr reinvent reiter reject rejoin rejuven rekindl rel relai relat relationship relaunch relax releas releg relentless relentlessli relev reli reliabl relianc
reliant relic relief reliev religi religion relinquish relish reloc reluct remad remain remaind remak remand remark remarri remedi rememb remembr remind reminisc remit remix remnant remot remov renaiss renam
render rendit renegoti renew renov renown rent rental reopen reorgan reorganis repai repair repeat repeatedli repetit replac replai repli replica report reportedli repositori repost repres represent repress
reprimand reprint repris reproduc reproduct reptil republish repudi repurchas reput request requir rescu research resembl reserv reservoir reshuffl resid residenti residu resign resili resist resolut resolv
reson resort resourc respect resplend respond respons rest restart restaur restor restrain restrict result resum resurfac retail retain retali retel retent rethink retir retire retreat retrospect return reunion
reunit revamp reveal revel reveng revenu rever revers revert review revis revisit revit reviv revolut revolution revolutionari revolutionis revolv revu reward rewrit rewritten rhetor rhythm rib rice rich richer
rid ridden ride rider ridg ridicul riff rig right rightli rigor ring rink riot rip rippl rise risen risk riski rite ritual rival rivalri river rn road roadmap roadsid roam roar roast rob robberi robot robust
rock rocker rocket rocki rode rodent rogu role roll roller romanc romant roof rooki room roommat root rope rose roster rotat rough roughli round roundli rout routin row royal royalti rub rubbish rude ruffl rug
rugbi ruin rule ruler rumor rumour rump run runner runwai rural rush ruthless sack sacr sacrific sad sadden saddest safe safeguard safer safest safeti saga sai said sail sailboat sailor sake salari sale salti
saltwat salut salvat same sampl samurai sanction sanctuari sand sandwich sane sang sant sat satellit satir satisfact satisfi saunter sausag save savvi saw scalabl scale scalp scam scan scandal scar scarc scare
scarf scari scatter scenario scene sceneri scenic scent sceptic schedul scheme schizophren scholar scholarli scholarship school schoolchildren schoolgirl sci scienc scientif scientist scoop scooter scope score
scoreboard scorer scour scout scrambl scrap scrape scratch scrawni scream screen screenplai screenwrit screw screwbal script scrub scrutin scrutini sculptur scum se sea seal seamless seamlessli search season
seat seattletim seclud second secondari secreci secret secretari section sector secur seduc seduct see seed seek seeker seem seemingli seen segment segreg segu seismic seiz seizur select self selfi selfish sell
semest semi semiconductor semifin semin seminar senat send senior sens sensat sensibl sensit sensor sensori sent sentenc sentiment separ sequel sequenc seri serial seriou serious sermon serv server servic
session set setback settl settlement settler setup seven seventeen seventeenth seventh seventi sever sex sexi sexism sexual shack shackl shade shadow shadowi shake shaken shall shame shape share shareabl
sharehold shark sharp sharpli shatter she shed sheer sheet shelf shell shelter shelv shepherd shield shift shill shine ship shipment shirt shit shiver shock shoe shook shoot shooter shootout shop shoplift
shopper shore shorelin short shortag shortcom shorten shorter shortli shortlist shot shotgun should shoulder shout show showbiz showcas showdown shower showman shown showroom showrunn shrink shroud shrug shtml
shuffl shut shuttl shy si sibl sic sick side sidebar sidelin sidewalk sight sign signal signatur signifi signific significantli silenc silhouett silli silver silverwar sima similar similarli simmer simpl
simpler simplest simpli simplic simul simultan sin sinc sincer sing singer singl singular sink sinner sip sister sit sitcom site situat six sixteen sixth sixti sizabl size sk skate skater skelet skeleton
skeptic sketch skew ski skill skin skirmish skirt skull slacker slai slain slam slang slap slash slate slather slaughter slave slaveri sleep sleeper sleev sleuth slice slick slide slight slightli slim slip
slipperi slob slogan slope slot slow slowli slump sly smack small smaller smallest smart smarter smartest smartphon smash smear smell smile smoke smoker smooth smuggl snack snake snakebit snap snapshot snare
snatch sneak sneer sniffl sniper snippet snooker snow snowi snowstorm snub snuck so soak soap soar sob sober soccer sociabl social socialist socialit societi socioeconom sociolog sociopath sock soda sofa soft
soften softwar soil solar sold soldier sole solemn solemnli solicit solicitor solid solidar solitari solo solut solv some somebodi somedai somehow someon someth sometim somewhat somewher son song songwrit sonic
soon sooner soot sophist sophomor soprano sore sorri sort sorti sought soul sound soundtrack soup sourc southeast southeastern southern southwest southwestern sovereign spa space spacecraft spade spaghetti spam
span spare spark sparkl spars spatial spawn speak speaker spearhead speci special specialis specialist specialti specif specifi specimen spectacl spectacular spectat spectrum specul speech speechless speed
speedi spell spend spent sperm spew sphere spider spike spikei spill spin spine spinner spiral spirit spiritu spit spite splash splatter splendid split spoil spoiler spoilt spoke spoken spokesman spokesperson
spokeswoman sponsor sponsorship spontan spoon sport spot spotlight spous sprai sprain sprawl spread spring sprint sprite spruce spun spur sputter spy sq squad squadron squar squash squeez squint src st stab
stabil stabilis stabl stack stadium staff staffer stage stagger stai stain stair staircas stake stakehold stalem stalk stall stalwart stamp stanc stand standalon standard standout standpoint stapl star stardom
stare stark start starter startl startup starv stat state statehous statement statesman statewid static station statist statu statur statut staunch steadfast steadi steadili steak steal steam steel steep steer
stellar stem step stepdad stepdaught stereotyp stern stew steward stewardship stick sticker stiff stigma still stimul stint stipul stir stock stole stolen stomach stone stood stop storag store storefront storei
stori storm storylin storytel strai straight straightforward strain strand strang stranger strap strateg strategi strawberri streak stream streamlin street strength strengthen strenuou stress stretch strict
stricter strictli stride strife strike striker string strip stripe stripper strive stroke strong stronger strongest stronghold strongli strongman struck structur struggl strum strung stubborn stuck stud student
studi studio stuf stuff stumbl stump stun stunt stupid style stylish stylist styliz su subconsci subdomain subdu subgroup subhead subject sublimin submarin submiss submit subscrib subscript subsequ subsid
subsidiari subspeci substanc substanti substitut subthalamu subtitl subtl suburb suburban subwai succe succeed success successfulli successor such suck sucker sudden suddenli suffer suffici suffoc sugar suggest
suicid suit suitabl suitcas suitor sulfur sum summar summari summer summit sun sung sunk sunlight sunni sunshin super superb superbl superconduct superhero superintend superior supermarket supermodel supernatur
superstar supervis supervisor supplement supplementari suppli supplier support suppos supposedli supraorbit supremaci supremacist sur sure surf surfac surfer surg surgeon surgeri surgic surmis surpass surplu
surpris surprisingli surreal surrend surreptiti surround survei surveil surviv survivor suscept suspect suspend suspens suspici suspicion sustain swai swallow swamp swap swarm swath swear sweat sweep sweet
sweetheart swell swept swiftli swim swing swipe swirl switch sword sworn swung symbol sympathet sympathi symphoni symptom syndic synod synonym synopsi synth synthet system tab tabl tablet tabloid tackl tactic
tad tag tail tailfin tailor taint take takeawai taken takeoff takeov tale talent talisman talk tall tallest talli tangent tangibl tank tanker tap tape target tariff tarnish task tast tastemak tasti tattoo
taught tax taxi taxpay te tea teach teacher team teammat tear teas tech techcrunch technic technician techniqu techno technolog teddi tee teen teenag teeth telecommun telephon telescop televis tell telli temper
temperatur templat temporari temporarili tempt ten tenant tend tendenc tender tenni tens tension tent tenth tenur terabyt term termin terrac terrain terribl terrif terrifi territori terror terrorist test
testament testicl testifi testimoni text textil textur th thalamu than thank that thaw the theater theatr theatric theft theguardian thei their them themat theme themselv then theolog theologi theoret theori
therapeut therapi therapist there thereaft therebi therefor these thesi thi thick thicken thicket thin thing think thinker thinli third thirst thirti thorni thorough thoroughli those though thought thousand
thrash thread threat threaten three threw thrill thriller thrive throat throne throng through throughout throw thrower thrown thrust thu thump thwart ti tibia tick ticket tickl tide tidi tie tiebreak tier tight
tile till tilt timber time timefram timeless timelin timer timescal timet tin ting tini tint tip tire tireless titan titl titter titular to tobacco todai toddler toe togeth toi toilet token told toler toll tome
tomorrow ton tone tongu tonight tonn too took tool toothbrush top topic topper toppl tore torn tortur toss total tote touch touchdown touchston tough tour tourism tourist tournament tout tow toward towel tower
town township toxic toxin trace track trackback tracker traction tractor trade trademark trader tradit tradition traffic traffick tragedi tragic trail trailblaz trailer train trainer trait trajectori tram tran
tranch tranquil transact transcend transcontinent transcript transfer transform transistor transit translat transmit transpar transport transpos trap trash trauma traumat travel trawl tread treasur treat treati
treatment tree trek tremend trench trend trendsett trespass tri trial triangular tribe tribut trick tricki trigger trilogi trim trio trip tripl triumph triumphant trivial troll trombonist troop trophi tropic
troubl troup trout trove truck true truli trundl trunk trust truste truth try tso tub tube tuberculosi tuck tug tuition tumbl tumour tumultu tune tunic tunnel turbin turbul turmoil turn turnaround tutor tutori
tweak tweet twelfth twelv twenti twentieth twice twin twist two ty tycoon type typic typo ubiquit ugli uh uk ultim ultra um umbrella unab unabl unaccept unanim unawar unbeaten unbeliev unbias unborn uncanni
uncensor uncertain uncertainti unchang uncl unclear uncomfort uncommon uncondit unconsci unconstitut unconvent unconvinc uncov undat undeni under underdog undergo undergrad undergradu underground underli
underlin undermin underneath underr underscor underserv undersid understand understood undertak undertaken undertook underw underwrit undiscov undocu undoubtedli unequ unexpect unfair unfamiliar unflinch unfold
unforgett unfortun unhappi unhealthi unhing unidentifi unifi uniform unimagin unintention uninterrupt union unionist uniqu unit uniti univers unknown unlawfulli unleash unless unlik unlimit unlock unmark
unmistak unnam unnerv unoffici unpaid unpleas unpreced unpredict unprofit unquestion unravel unresolv unrest unrival unruli unsaf unscrupul unseat unstabl unsubscrib unsubstanti unsuccess unsuccessfulli unsur
unsuspect unthink until untim untitl unto unusu unveil unwel unwil up upbeat upbring upcom updat upgrad upheld uphil uphold upkeep uplift upload upon upper upris uproar upset upsid upstag upward ur uranium
urban urg urgenc urgent us usag usat useless user usernam usher usual usurp util utmost utter utterli va vacant vacat vacuum vagina vagu valid valu valuabl vampir van vancouv vanish var vari variabl varianc
variant variat varieti variou vast vastli vat vault ve vegan veget vegetarian vehicl vein vendor vener venom vent ventur venu ver verb verbal verdict verg veri verif verifi vers versatil version versu vertebr
vertic vessel vest vet veteran veterinari veterinarian veto via viabl vibe vibrant vice victim victori vid video view viewer viewership viewpoint vigilant vigor vilifi villag villain vine vintag vinyl violat
violenc violent violin viral virtu virtual viru visa viscer visibl vision visionari visit visitor visual visualis vital vivid vo vocabulari vocal vocalist vocat vodka voic void vol volatil volcan volcano
volleybal volum volunt vomit von vote voter vow voyag vs vulgar vulner vy wa wade wage wagon wai wait waiter waitress waiv waiver wake walk wall wallet waltz wan wander want wardrob warehous warfar wari warm
warmer warmth warn warp warrant warranti warrior wartim wash washingtonpost wast watch watchdog water watercolor waterfront waterproof watersh wave wayback waysid we weak weaken wealth wealthi wealthiest weapon
wear weather web webcam webcast webcrawl weblog websit wed weed week weekdai weekend weekli weigh weight weird weirdli welcom welfar well went were western westward wet what whatev whatnot whatsoev wheel
wheelchair wheeli when whenev where wherea wherebi whereupon wherev whether which whichev whiff while whilst whim whine whip whirl whiskei whisker whisper whistl white whittl who whoever whole wholesal wholli
whom whop whose why wick wicket wide widen wider widespread widow width wield wife wig wiki wild wilder wildfir wildli wildlif will willing win wind window wine winger wingtip winner winter wire wireless wisdom
wise wish wit with withdraw withdrawn withdrew within without wive woe woman womb wombat women won wonder wonderfulli wood wooden wook wop word wore work worker workflow workforc workload workout workplac
workshop workspac workstat world worldwid worm worn worri wors worsen worship worst worth worthi worthwhil would wound wow wrap wreck wrestl wrist wristband write writer written wrong wrongfulli wrongli wrote
www xo xue ya yacht yard ye yeah year yearn yell yellow yesterdai yet yield yoga you young younger youngest youngster your yourself yourselv youth zeal zero zip zo zone zoo zto zygomat
`.trim().split(/\s+/),
);

/** Common nouns that news writes mostly inside names. */
const MORE: ReadonlySet<string> = new Set('war strait peninsula internet god bible constitution parliament congress senate cup olympics summit alliance accord accords ministry'.split(' '));

/** Whether a word, folded and in lower case, is one that English text uses without a capital. */
export function isCommonWord(lower: string): boolean {
  return STEMS.has(lower) || MORE.has(lower) || STEMS.has(stem(lower)) || (lower.endsWith("'s") && STEMS.has(stem(lower.slice(0, -2))));
}
