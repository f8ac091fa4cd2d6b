// Made by scripts/wordClasses.mjs from WordNet 3.1, Copyright 2011 by Princeton University, used under the WordNet licence. Do not edit.

/** Stems (text/stem.ts) of words that are mostly a verb, an adjective, an adverb or a noun for something abstract. */
export const ABSTRACT_STEMS = `ab abandon abas abash abbrevi abdomin aberr abet abhor abhorr abid abil abject abl ablat ablaz abli abnorm aboard abolish abolit abomin abort abound about abov
aboveground abreact abridg abroad abrog abrupt abruptli abscess abscissa absenc absent absente absentmind absentmindedli absolut absorb absorpt abstain abstent
abstract abstrus absurd abund abus ac academ academicianship acced acceler accent accentu accept access accident acclaim acclimat accommod accompani accomplish
accord accordingli accost account accredit accret accru accultur accumul accur accuraci accus accusingli accustom acetonemia ach achiev acknowledg acoust
acquaint acquiesc acquir acquisit acquit acr acreag acrobat across act action activ actual actuat acut ad adamantli adapt add addict addition addlebrain address
adenoma adept adequ adequaci adher adieu adio adjac adject adjectiv adjoin adjourn adjud adjust administ administr admir admiss admit admittedli admix admonish
admonit ado adopt ador adorn adren adroit adroitli adsorb adulter advanc advantag advent adventur adverb adverbi advers advertis advic advis advisedli advoc
advocaci aegi aerat aerial aerob aerodynam aesthet afar affabl affair affect affectingli affection affer affidavit affili affin affirm affix afflict affluenc
afford affront afir aflam aflar afloat afoot aforesaid afraid african aft after afterward ag again agap agenda agglutin aggrav aggravatingli aggreg aggress
aghast agil agit ago agoni agre agreeabl agreement agricultur agu ahead ahorseback aid ail ailment aim aimless aimlessli airborn airi airili airless akin alarm
alarmingli album alert alertli alfresco algebra algerian alibi alien alight align alik aliquot aliv alkalin all alleg allegi allegori allevi alloc allow allus
almost alon along aloof aloud alpha alphabet alreadi also alter alterc altern altitud altogeth altruism alveolar alwai amass amateurish amaz amber ambianc
ambigu ambit ambiti ambl ambuscad ambush amen amend american amiabl amic amiss amiti amor amorph amount amp amphibolog ampl ampli amplif amplifi amput amus
anachronist anaerob anaesthesia analept analog analogu analys analysi analyt analyz anaplasmosi anarchi anastomot anatom anatomi ancestr anchor ancient andean
anecdot anem anemia anew anger angl anglican anglophilia angri angrili angst anguish angular anhydr ani anim animos annihil annoi announc annoy annual anom
anomal anomi anonym anorexia anoth answer antagon antagonis antebellum anteced anterior anthropolog anthropomorph anti antibiot antic anticip anticoagul
antipathi antiqu antiredeposit antisept antithesi antithet antithyroid antitrust anxieti anxiou anxious anyhow anymor anywai anywher apiec aplomb apocalypt
apocryph apolog apologet apologia apostol appal appar appeal appear appeas append appendix appetit applaud applaus appli applic appoint apport apprais appreci
apprehend apprehens apprenticeship approach appropri approv approvingli approxim apt aptitud aqueou arabl arbitr arbitrari arbitrarili arbor arch archaiz
archeolog architectur archiv ardent ardor arduou arena argiv argot argu argument arian arid aris aristocrat aristotelian arithmet aroma around arous arraign
arrang arrest arriv arrog arrogantli arrow arteri arteriolar arteriolosclerosi artfulli arthriti arti articl articul artifact artific artifici artistri as
ascend ascertain ascrib asham ashen ashor asid ask asleep aspect aspir assai assail assault assembl assent assert assess asset assidu assign assimil assist
associ assort assum assumpt assur assuredli assyriolog asterisk asteroid astonish astonishingli astound astrai astral astrid astring astronom astronomi
astrophys astut asymmetr asymmetri asymptot asynchroni athabascan atheist atheromat athletic atm atmospher aton atop atroci atroph atrophi attach attack attain
attempt attend attent attest attitud attract attribut attun atyp audac audaci audibl audit augment augur aural auspici auster authent authorit authoritarian
authorship autom automat automot autonom autonomi autopsi avail avaric aveng avenu averag avers avert avoid avow aw awai await awak awaken awar award awestruck
awfulli awhil awkward awkwardli awri axi axial axiom axiomat azimuth babbl babelik back backbend backbon background backstitch backward bacteri bad badg badger
badli baffl baggi bait bake balanc bald bale balines balk balkan balki ballad ballet ballot ballyhoo ban bandag bandi bandwidth bang banish bankrupt bankruptci
bannerlik banter baptiz barb barbar barbecu bare barefoot bargain baroni baroqu barrag base basebal baselin bash basi basic bask basketbal basophil bass bast
bat bath batho batter battl bawdi bawl be beacon beadi beam bear beard beardown beast beat beauti beautifi beautifulli beckon becom bedamn bedfast bedraggl
beefi beetl befal befit befog befor befriend befuddl beg beget beggari begin beguil behalf behav behavior behead behind behold behoov belabor belat belch
belgian beli belief believ belliger bellow belong belov below belowground bemoan bend beneath benedict benefici benefit berat bereav berth beseech beset besid
besieg besmirch bespeak bespectacl best bestial bestow bestubbl bet beta bethink betrai betray betroth better between bevel bewail bewar bewhisk bewild bewilder
bewilderedli bewilderingli bewitch beyond bia bibl biblic bibliograph bibliographi bicker bid bide big bigger bilater bilharziasi bilingu bilk bill billion
billow bimolecular bind binomi bioassai biochem biograph biographi biolog biologi biomed biomedicin biopsi bipartisan birdi birthright bishopri bit bite bitter
bitterli bittersweet bizarr blab black blacken blame blanch bland blandli blank blasphem blasphemi blast blatanc blatant blaze bleach bleak bleakli bleari bleat
bleed blemish blend bless blight blind blindfold blindli blink bliss blissfulli blister blith bloat blob blockad blond bloodi bloodless bloodsh bloodstain
bloodsuck bloodthirsti bloom blot blotch blow blubber blue bluish blunder blunt blur blurt blush bluster blusteri boast boastfulli boatload bob bode bodili
boeotian bog bogartian bogei boggl bogu boil boister bold boldli bolster bolt bombast boni bonu boo book boom boomerang boon boost bootleg border borderlin bore
boredom born borrow bosom both bother bottleneck bottomless botulin bouffant bounc bound boundless bovin bow bowl boycott boyish brace brag braggadocio braid
braini brand brandish brash brassi bravado brave braveri brazen brazenli brazilian breach breadth break breakawai breakdown breakthrough breakup breath
breathless breathlessli breed breviti bricklai brief briefli bright brighten brightli brillianc brilliant brilliantli brindl bring brink brisk briskli britann
british brittl broad broadcast broaden broadli broadsid brocad broil bronchial bronchiolar bronz brood brotherhood brotherli browbeat brown brownish brucellosi
bruis bruit brush brushi brutal buck buckl bucol buddhist budg budgetari buffet bug bui build buildup bulg bulk bulki bull bulletin bulli bullneck bullshit bump
bunt buoyant burden bureaucrat burgeon burglari buri burli burn bursiti burst bushel bushi bushwhack busi busili businesslik bust bustl but butcher butt
buttress buzz bw by bypass cabl cackl cackli cadaver cadenc cadenza cagei calcif calcifi calcul calculatingli calendar calib calibr call callou callous calm
calmli calorimetr calumni calv camaraderi camouflag campaign can canadian cancel cancer candidaci candidli candour canon canonist cant canter canvass capabl
capac caper capitalist capitul captiv captur card cardin cardiomegali cardiovascular care careen career carefre carefulli careless carelessli caress careworn
caricatur carnal carniv carp carpentri carri cartesian carton cartoon cartwheel carv carven cascad casebook cassit cassock cast castig casual catalog catalogu
catapult catapultian catastroph cataton catcal catch catech categor cater catharsi cathol catholic caucu caus causal caution cautiou cautious caveat cavort caw
cc ceas ceaseless celebr celer celesti celtic censorship censu censur cent centenari centimet central centrifug ceram cerebr ceremoni certain certainli
certainti certif certifi certiorari certitud chafe chaff chagrin challeng championship chanc chandel chang channel chant chantlik chao chaotic chapter charact
character characterist charg charisma charit charm chart charter chase chastis chastiti chat chatter cheap cheat check checklist checkout checkup cheer
cheerfulli cheeri chemic chemistri cherish cheroke chestnut chew chic chide chief chiefli childish childishli childlik chill chilli chines chink chinless chip
chipper chirp chivalr chivalri chivi chock choic choke cholelithiasi chomp choos choosi chop chopin chopper chord chore choreograph choreographi chortl christen
christian chromatograph chromatographi chronic chronicl chronolog chuck chuckl chuff chug chunki churchgo churchillian churn cinch cinema cinemat cipher circl
circu circul circular circumfer circumscrib circumspect circumst citat cite citrat civic civilian clad claim clairvoy clamber clammi clamor clamp clandestin
clang clank clannish clap claret clarifi clariti clash clasp classic classif classifi classificatori classless clatter claus claustrophobia clean cleanli cleans
clear clearanc clearhead clearli cleav cleft clench cleric clever cleverli clich click climat climax climb clinch cling clinic clink clobber clockwis clog clomp
clonic close closer closur clot cloudi clubfoot cluck clue clumsi clumsili clutch clutter cm coagul coalesc coars coarsen coastal coax coaxial coccidioidomycosi
coccidiosi cock cockei cocki coddl code codif codifi coeffici coerc coexist cognat cogniz coher cohes coil coincid cold coldli collabor collaps collat collect
collegi colloid colloqui collus colombian colon color coloss colour columnlik coma comb combat combin combust come comeback comedi cometari comfort comic
command commemor commenc commend commensur comment commentari commerc commerci commiser commit common commonli commonplac commonsens commot communion communiqu
communist commut compact companionship compar comparison compass compassion compat compel compens compet competit compil complain complaint complais complement
complet complex complexion compli complianc complic compliment complimentari compon comport compos composit composur compound comprehend comprehens compress
compris compromis compuls compunct comput con concav conceal conced conceit conceiv concentr concept conceptu concern concert concerto concess concili
conciliatori concis conclud conclus concoct concord concretist concur concurr condemn condemnatori condens condescend condescens condit condition condon conduct
confeder confess confid confidenti configur confin confirm confisc conflict confluent conform confound confront confus congeal congenit congest congratul
congratulatori congression conjectur conjoin conjunct connect connot conquer conquest conscienc conscienti consciou conscious conscript consecut consensu
consent conserv conservat consid consider consign consist consol consolid conson consonant consort conspicu conspir conspiraci constanc constant constantli
constat constel constern constitut constrain constrict constru construct consult consum consumm consumpt contact contain contamin contempl contemporari contempt
contemptu contend content contentedli context contigu continent continu contort contour contraband contracept contract contractu contradict contradictori
contradictorili contradistinct contrari contrast contribut contributori contrit contriv control controversi contus convect convei conven conveni convent
convention converg convers convert convex convict convinc convincingli convivi convuls cooccur cook cool coolli cooper coordin cope copi coral cordial corpul
correct correctli correl correspond correspondingli corrobor corrod corros corrug corrupt cortic corticofug cosec cosili cosmic cosponsor costli cough counsel
count counten counter counteract counterattack counterbal counterbalanc counterchalleng counteroffens counterpart counterpoint counterpropos countershot
countless coup coupon courag cours courteou courtesi cover covertli covet cowardic cowardli cower coy cozi crack crackl cradl craft crafti craftsmanship craggi
cram cramp crane cranki crash crass crave craven crawl craze crazi crazili creak creami creas creat creation creativ creatur credibl credit credo creed creedal
creep cremat crescendo crevic crime crimson cring crippl crisi crisp crisscross criterion critic criticis croak crochet crock crocket crook croon cross
crotcheti crouch crow crown crucial crucifi crucifixion crude cruditi cruel cruelli cruelti cruis crumbl crummi crumpl crunch crusad crush crust cry cryptic
crystallographi cuban cube cubist cuddl culmin cultiv cultur cumbersom cumul cure curios curiou curious curl curli current curricular curriculum curs cursori
curt curtail curtli curv curvac custodi customari customarili cut cute cylind cylindr cynic cyst dab dabbl daili dainti daintili damag damn damnat damp dampen
danc dandili danger dangl danish dank dapper dappl dare dark darken darkli darn dart dash datum daunt dauntless daydream daze dazzl dead deaden deadli deadlock
deaf deafen deal dear dearli deathli deathlik debat debauch debil debilit debt debunk debut decai deceas deceit deceiv deceler decenc decent decentr decept
decertifi decid decidedli decimet decis declaim declam declar declin decompos decomposit decor decorum decre decreas decrement decri dedic dedifferenti deduc
deduct deed deem deep deepen deepli default defeat defec defect defend defens defer defi defianc defiant defici deficit defin definit deflat deflect deform
defrai defraud defrost dega degener deglycerol degrad degre deign deject delai deleg deliber delic delicaci delici delight delightfulli delimit delin deliri
delirium deliv deliver deliveri delud delug delv demand demandingli demean demeanor deminer democraci democrat demolish demonstr demor demot demur demytholog
deni denial denomination denot denounc dens densiti densitometri dent dental denunci department departur depend deperson depict deplet deploi deplor depos
deposit deprav deprec deprecatori depreci depred depress depriv depth derang derelict derid deris deriv descend descent describ descript desecr desert deserv
design desir desol desorpt despair despairingli despatch desper despis despoil despond despot destin destroi destruct desultori desynchron detach detail detain
detect deter deterior determin determinedli deterr detest deton detract detrib devast develop development deviant deviat devilish deviou devis devot devour
devout dexter dextrou diachron diagnos diagnosi diagnost diagon diagonaliz dial dialect dialogu dialysi dialyz diam diamet diametr diaphys diari diarrhea
diarrhoea diatom dicken dictat dictionari dictum die dietari differ differenti difficult difficulti diffid diffus dig digest digit dignifi digniti digress
dilapid dilat dilemma dilig dilut dim dimens dimension diminish diminut dimli din dine dingi dip diplomaci dipylon direct direction directli directori dirg
dirti disabl disabus disadvantag disagr disagre disallow disappear disappoint disapprob disapprov disarm disarma disarrai disassembl disast disastr disband
disbelief disbeliev disburs discard discern discharg disciplin disclos disclosur discomfort disconcert disconcertingli disconnect discont discontinu discorpor
discount discourag discours discourt discov discoveri discredit discreetli discrep discret discretionari discrimin discuss disdain diseas disembodi
disenfranchis disengag disentangl disfigur disgrac disguis disgust dishearten dishevel dishonest dishonor dishonour disillus disillusion disint disintegr
disinterest disjoint disk dislik disloc dislodg disloyalti dismai dismal dismemb dismiss dismount disobedi disobei disord disorderli disorgan disown dispar
disparag dispassion dispatch dispel dispens dispers displac displai displeas displeasur dispos disposit dispossess disproportion disprov disput disqualifi
disregard disregardless disrepair disreput disrob disrupt dissatisfact dissatisfi dissect dissembl dissemin dissens dissent disservic dissimilar dissip dissoci
dissolut dissolv dissuad distal distanc distant distast distastefulli distens distil distinct distinctli distinguish distort distract distractedli distraught
distress distribut distrust disturb disturbingli ditti dive diverg divers diversif diversifi divert divertimento divest divestitur divid divin divis divorc
divulg dizzi dizzili do docil dock docket doctrin doctrinair document documentari dodg doggedli doggerel doglik dogma dogmat dole dollar domain domest domin
dominion don donat doom dope dormant dosag dose dot doubl doublehead doubli doubt doubtless dourli dovetail dowel down downcast downgrad downhil downright
downstair downstream downtown downward downwind doze dozen drab draft drafti drag drain drainag drama dramat drape drastic draughti draw drawl dread dreadfulli
dream dreamfulli dreami dreamlik dreari drearili drench dress dressi dri dribbl drift drill drink drip drive droop drop droplet drought drown drows drowsi
drowsili drugless drunken drunkenli dry dryli dryness dual dub dubiou duck due duel dull dulli dumb dumfound dump dun dunk dupe duplic durabl duski dustpan
dutch duti dwarf dwindl dye dynam dysenteri each eager eagerli earli earlier earliest earn earnest earnestli earsplit earthbound earthi earthlik earthshak eas
easi easili east eastern eastward eat eatabl eb ebb eboni ebulli eccentr ecclesiast ecclesiastic echo eclect eclips econom ecstasi ecstat eddi edema edemat
edentul edgewis edgi edifi edit editori educ eeg effac effect effectu efficaci effici effloresc effort effortless effortlessli egalitarian ego egot ei eight
eighteen eighteenth eighth eighti either ejacul eject elabor elaps elast elat elderli eldest elect elector electr electrifi electrolysi electromagnet
electromyographi electron electrophoresi electroshock electrostat eleg element elementari elev eleven eleventh elfin elicit elig elimin ellipsoid elong eloqu
elsewher elucid elud elus elut emaci eman emancip emascul emb embargo embark embarrass embed embellish embezzl embitt emblemat embodi embolden emboss embrac
embroid embroil emerg emeritu emigr emin emiss emit emot emotion emphas emphasi emphat emphysema emphysemat empir empiric emploi employ empow empti emul enabl
enact encamp encas enchain enchant enciph enclos encompass encount encourag encouragingli encrust encumbr encyclopedia end endang endear endeavor endless
endlessli endors endotheli endow endur enduringli energ energet enerv enforc engag engagingli engend english engrav engross engulf enhanc enigma enigmat enjoi
enjoin enjoy enlarg enlighten enlist enliven enmesh enorm enough enquir enrag enrich enrol ensconc enshrin ensu ensur entail entangl enter enterotoxemia
enterpris entertain enthalpi enthral enthron enthusiasm enthusiast entic entir entireti entiti entitl entomb entrench entri entrust enumer enunci envi enviabl
enviou environ environment envis envisag enzymat eosinophil ephemer epic epigram epilept epiphys episod epistemolog epistolatori epitaph epithet epitom equal
equanim equat equilibr equilibrium equipot equit equival equivoc erad eras erect ergotrop erod eros erot err errand errat erron error ersatz erudit erupt
erythroid escal escap escapad eschew escort esoter especi espionag espous essai essenc essenti establish esteem esthet estim estrang etch etern ether ethic
ethnic etho etiquett etymolog eugen eulog euphor euphoria eurasian european evacu evad evalu evangel evapor evas even event eventu ever everi everlast
everlastingli everydai everywher evid evidenti evil evoc evok evolut evolutionari evolv exacerb exact exactli exagger exalt examin exampl exasper excav exce
exceedingli excel except exception excess exchang excis excit excitatori excitedli exclaim exclam exclud exclus excommun excori excret excruci excurs excursu
excus execut exemplar exemplifi exempt exercis exert exhal exhaust exhibit exhilar exhort exhum exig exil exist existenti exodu exoner exorcis exot expand
expans expect expectantli expedi expedit expel expend experi experienc experienti experiment expertis expiat expir explain explan explanatori explet explicit
explicitli explod exploit explor exploratori explos export expos exposit expositori exposur expound express expressionist expressionless expressli expuls expung
expurg exquisit extant extend extens extent extenu exterior extermin extern extinguish extirp extra extract extraleg extramarit extran extraordinari
extraordinarili extrapol extraterrestri extravag extravagantli extravaganza extrem extric extrud exuber exud exult exultantli eyelik eyesight eyestrain fabl
fabul facet faceti facilit facilitatori fact factual faculti fade fail failur faint faintli fair fairli fairyland fairytal faith faithfulli fake fall falloff
fallow fals falsifi falsiti falter fame familiar familiarli famou fanat fanatic fanci fanfar fantasi fantasia fantast fantod far farawai farc fare farewel
farther farthest fascicul fascin fascinatingli fascism fascist fashion fast fastbal fasten faster fastidi fat fatal fathom fatigu fatten fatti fault favor
favorit fawn faze fear fearfulli fearless feasibl feat featur featureless fecund feder feebl feed feedback feel feign feint felic felicit felin feminin ferment
feroc feroci ferri ferromagnet fertil fervent fervor festiv fetch fete fetid feudal fever feverish feverishli few fewer fiat fibrocalcif fibrosi fiction fictiv
fiddl fidel fidget fiendish fierc fieri fifteen fifteenth fifth fifti fiftieth fig fight figur file fill fillip film filter filthi final financ financi find
fine fingerprint finicki finish finit fire fireman firepow firewal firm firmli first firsthand fiscal fistfight fit five fix fizzl flail flair flake
flamboyantli flame flank flap flare flash flashback flashi flat flatli flatten flatter flatteri flatu flaunt flavor flaw flawless fleck fledgl flee fleet fleshi
flex flexibl flick flicker flimsi flinch fling flip flirt flit float floccul flog flood flop floral florentin florid flounc flounder flourish flout flow flu
flub fluffi flurri flush fluster flutter fly flyer fm foami focal focu focus foibl fold folklor folli follicular follow fond fondli food foolhardi foolish
foolproof footbal footloos footnot footprint footstep foppish forag forbid forc forceless forebod forecast foreclos forego foreground foreign foreknow
foreknowledg foremost forens forese foreshorten foresight forestal forev forfeit forg forget forgiv forgo fork form formal former formerli formid formul formula
forsak forswear forth forthright forthwith forti fortifi fortitud fortun forward foster foul found foundat founder fountainhead four fourfold fourteen
fourteenth fourth fraca fractur fragil fragmentari fragranc fragrant frai frail frambesia framework franchis frank frankli frantic fratern fraternis fraud free
freedom freehand freeli freewheel freez french frenzi frenziedli frequenc frequent fresh freshli fret freudian fri friabl friction friendli friendship fright
frighten frigid fring frivol frizzl frogmarch frolic frontag frontal frostbit frostbitten frown frowningli frowzl fruitless frustrat fry fugal fulfil full fulli
fulmin fumbl fume fun function fundament fundamentalist fungal funnel funni furi furiou furious furl furlong furlough furnish furor furri furrow further
furthermor furtiv fuse fusiform fuss fussi fussili futil fuzzi gabbl gaelic gag gai gaieti gaili gain gal gall gallant gallantri gallon gallop galvan gambl game
gamma gamut gape garb garbl garland garner gaseou gash gasp gass gastrointestin gather gauch gaudi gaug gaunt gauntlet gauss gavott gawk gayli gaze gear gee
gender gener generos genet genial genr gentil gentl gentlemanli gentli genu genuin geochemistri geograph geolog geologi geometr geometri germ german germin
gerundi gesticul gestur get geyser ghastli ghost ghostli ghostlik gibelik giddi gift gigant giggl gild gilt gingerli gird girlish girlishli give given glad
glamor glanc glander glare glassi glassless glaucoma glaze gleam glean glee gleeful glib glibli glide glimps glint glisten glitter gloat global glom glomerular
gloom gloomi gloomili glori glorifi gloriou glorious glossari glottochronolog glow glower glu glue glum glut gm gnash gnaw go goad goal gobbl goddam goddamn
godforsaken godless godlik goitr gold golden golf good goof gore gorg gorgeou gori gospel gossam gossip goug gout grab grace gracefulli graciou gracious
gradient gradual graduat grai gram grammat grand grandeur grandios grandli granit grant granul granular granulocyt grapevin graph graphic grappl grasp grassroot
grate gratif gratifi gratifyingli gratitud gratuit grave gravid gravit graze greasi great greater greatest greatli grecian greed greedi greedili greek green
greenli greet gregari grei grief griev grievanc grievou grim grimac grimi grimli grin grind grip gripe gritti grizzl groan groggi groom groov grope gross
grossli grotesqu grounder groundless groundwork group grovel grow growl growth grudg grudgingli gruesom gruff grumbl grunt guarante guatemalan gubernatori guess
guid guidanc guidepost guilt guilti guiltili gull gullibl gulp gummi gunfir gunplai gunshot gush gusto gut guttur guzzl gymnast gyrat habit habitu hacknei
hackwork haggard haggardli haggl haiku hail hairi hairless half halfwai hallelujah hallmark hallow hallucin halo halt haltingli hammer hamper handclasp handi
handicap handl handless handmad handshak handsom handstand handwoven handwrit handwritten hang hangov hanker haphazardli hapless happen happi happili har
harangu harass hard harden hardi hardli hardship hardwork harm harmless harmlessli harmon harmoni harri harrow harsh harshen harshli harvest hast hasten hasti
hastili hatch hate hatefulli hatless hatr haughti haughtili haul haunt have havoc hawaiian hazard hazel hazi headach headless headlin headlines headlong
headstand headstrong heal health healthi healthili hear heart hearten hearti heartili heat heav heavenli heavi heavili hebephren hebraic hebrew hectic hedon
heed heedless heft hefti hegelian height heighten heist hellen hello helm help helpfulli helpless helplessli hemolyt hemorrhag hemorrhoid henc henceforth
henpeck hepat herald herculean here hereabout hereaft herebi hered herein hereinaft heretofor heritag hermeneut hermet heroic heroism hesit hesitantli heterogen
heterozyg hex hexamet hi hibachi hibern hide hideou hideous high higher highli highlight hijack hike hilar hilari hinder hint hire histolog histor histrion hit
hitch hither hitherto hitless hoars hobbi hobbl hock hog hoist hokan hold holdup holler hollow holocaust homegrown homemad homer homeward homicid homogen
homosexu homozyg honest honesti honestli honeymoon honor honour hook hoot hop hope hopefulli hopeless hopelessli hopscotch horizont hornpip horoscop horribl
horrid horrifi horrifyingli horror horselaugh horsemanship hostil hot housebreak housekeep housework hover howev howl hp hubri huddl hue hug huge hum human
humanist humanitarian humbl humid humil humili humor hunch hundr hungarian hunger hungri hunt hurdl hurl hurri hurriedli hurt hurtl husbandri hush huski hustl
hyalin hydrophil hydrophob hydrou hymn hyperbol hypercellular hyperem hyperemia hyperfin hyperplasia hypertrophi hypnot hypoact hypoadrenocortic hypocellular
hypocrisi hypophys hypophysectomis hypothalam hypothes hypothesi hypothet hypothyroid hyster hysteria ici idea ideal ident identif identifi ideolog idiom
idiomat idiosyncrasi idiosyncrat idiot idl idli idyl ignit ignor iliad ilk ill illeg illegitim illegitimaci illicit illiter illumin illus illusionari illusori
illustr illustri imag imageri imagin imaginari imb imbal imbib imit immacul immateri immatur immedi immediaci immens immers immin immobl immor immort immun
immunoelectrophoresi impair impal impart imparti impass impati impecc imped impel impend imper impercept imperfect imperfectli imperi imperil imperson impervi
impetu impiou implac implant implement impli implic implicit implik implor import importantli importun impos imposit imposs impot impract imprec imprecis
impregn impress impressionist imprimatur imprint imprison improb impromptu improperli improprieti improv improvis impud impuls impun imput in inabl inaccur
inaccuraci inact inadequ inadequaci inadvert inadvis inanim inappropri inaud inaugur inboard incalcul incandesc incant incap incapacit incarn incens incent
incertain inch incident incis incit inclin inclos includ inclus incoher incompat incompet incomplet incomprehens inconceiv inconsequenti inconsider inconsist
inconveni incorpor incorrect incorrupt increas increasingli incred incub inculc incur incurs inde indebt indec indecis indefatig indefens indefin indefinit
indel indent independ indescrib indetermin index indian indic indict indiffer indigest indign indignantli indirect indirectli indiscrimin indispens indistinct
indistinguish individu individualist indoctrin indol indoor indors indubit induc induct indulg ineff ineffect inelig inept ineptli inequ inert inertia inescap
inevit inexcus inexhaust inexor inexpens inexperi inexperienc inexplic inexpress inextric infal infam infantil infatu infect infecti infer inferenti inferior
infern infertil infest infidel infiltr infinit infirm inflam inflammatori inflat inflect inflex inflict inflow influenc influent influenti influx inform infrar
infrequ infuri ingest inglori ingratitud inhabit inhal inher inherit inhibit inhibitori inhospit inhuman initi inject injur injuri injustic inkl inlai inner
innoc innov innumer inocul inoper inorgan input inquest inquir inquiri inquisit inroad insan inscrib inscript inscrut insensit insepar insert insid insidi
insight insignific insignificantli insinu insist insofar insol insolubl insouci inspect inspir instabl instal instantan instantli instead instig instil instinct
institution instruct insubordin insubstanti insuffici insul insular insult insuper insur insurmount insurrect intact intak intang integ integr intellect
intellectu intellig intend intens intensif intensifi intent intention inter interact interced intercept interconnect interconnected intercontinent intercours
interdepartment interdepend interest interestingli interf interfaith interfer interim interject interlac interlobular interlock intermarriag intermedi intermesh
intermin intermiss intermitt intermolecular intern internation interpenetr interperson interplai interpos interposit interpret interrel interrelationship
interrog interrupt intersect interspeci interst interstellar interstiti intertwin interven intervent interview interweav interwoven intim intimaci intimid
intoler inton intract intradepartment intramuscularli intransig intrapulmonari intric intrigu intrins introduc introduct introductori introject introspect
intrud intrus intrust intuit inur invad invalid invalu invari invas inveigh invent inventori invers invert invest investig invinc inviol invis invit invoc invok
involuntari involv invulner inward inwardli ionic ioniz irish irksom ironi ironlik ironshod irrat irration irreconcil irreduc irregular irregularli irrelev
irremedi irrepar irreproduc irresist irresolut irrespect irrespons irrever irrevers irrevoc irrig irrit irrupt ism isol isolationist isotherm isoton isotop
isotrop issu issuanc ital italian italic itch item jab jabber jacksonian jade jag jam jangl japanes jar jargon jaunti jazzi jealou jealousi jeer jeffersonian
jeopard jeopardi jerk jest jewish jibe jig jilt jimmi jingl jive job jockei jocos jocular jog joggl joi join joint jointli joke jolli jolt jostl jot journal
journales journei jovial joyou jubil jubilantli judg judgment judici juici juju jumbl jump jumpi jungian jurisdict jurisprud jurisprudenti just justic justif
justifi justli jut juvenil juxtapos juxtaposit keen keenli keep kei ken kerygma ketosi keynot khaki khmer kick kickoff kidnap kill killabl kilomet kind kinda
kindl kindli kindr kinesthet kinet kinship kiss kittenish km knack knead kneel knifelik knightli knit knock knotti know knowledg knucklebal korean kosher label
labor laborsav labour lace lacer laci lack lactat laden ladylik lag lai lam lamblik lament lamin lampoon landler landlock languag languid languish languor lanki
laps larg larger larval lash last lastli latch late latent later latest latin latter laugh laughingli laughter launch launder laurel lavend lavish lavishli
lawless lax layoff layout laze lazi lazili lb lead leaden leadership leak lean leap leapfrog learn leas least leav leaven lectur leer legal legat legend
legendari leggi legibl legisl legitim legitimaci leisur leitmotiv lemma lend length lengthen lengthi lengthili lengthwis leprosi lesion less lessen lesser
lesson let letdown lethal lethargi letter letterhead level levelhead levi lewd lexic lexicon lexicostatist leyt liabil liabl liaison liber liberti libretto
licens lick lie life lifeless lifelik lifelong lift light lighten lightheart lightli like likelihood likewis lilt limbo limit limitless limp linear linearli
liner lineup linger lingeringli lingual link lioniz liquid list listen listless listlessli lit liter literari literatur lith litig littl livabl live liveli
livid load loath loathsom lob lobular local locat lock lodg lofti logarithm logic logist loiter lone loneli long longer longev longhand longstand look lookup
loom loop loophol loos loosen lope lopsidedli lordli lordship lore lose lot loud loudli loung lousi love loveli lovingli low lower loweringli lowli loyal
loyalti lucid luck lucki luckili ludicr lug lugubri lukewarm lullabi lumbar lumin luminesc luminos lumpish lunar lurch lure lurid lurk lusciou lush lust luster
lusti lustili lustr luxuri lyophil lyric macabr machinelik macromolecular macroscop mad madden madli madrig magazin magic magnet magnif magnifi magnific
magnitud mail main mainli maintain mainten majest majesti major make makereadi makeshift maladi maladroit malais malaria maledict malevol malform malign maling
malpos maltreat mammalian mammoth manag mandamu mandat mandatori maneuv maneuver mangl manhood mani mania manic maniclik manifest manifestli manipul manner
mantic mantl manual manumiss manuscript marathon marbleiz march margin marin marit mark markedli market marketplac marksmanship maroon marri marriag martial
martian marvel marxist masculin mash mask masquerad mass massachuset massacr massag massiv masteri masterli mastermind match mate matern math mathemat matricul
matrimoni matsyendra matter matur mauv maxim maximum mayb meager mean meander meaning meaningless meanwhil measur meati mechan mechanist medal meddl median
mediat medic medicin mediev mediocr medit medium medlei meek meekli meet megakaryocyt megalomania megaton melancholi mele melior mellowingli melod melodi
melodrama melodramat melt memoir memor memorabilia memorandum memori menac mend mendaci menial mental mention menu meq merci merciless mere merg merger merit
meritori merri merrili merriment merrymak mesenter mesh mesmer mess messag messi metabol metamorphos metaphor metaphys meteorolog meter method methodist meticul
metropolitan mew mg microbi microcosm micron microscop microscopi microsom mid middl midwai midwestern mien might mighti migrat mild mildli mile mileag mileston
milieu milit militari militarili millenarian milliamper millidegre milligram millilit millimet million mimesi mimet mimicri minc mind mindless mineralog mingl
minim minimum ministeri ministr minoan minor mint minuet minutia miracul misbehavior misbrand miscalcul miscarri miscegen miscellan mischief mischiev misconcept
misconstru misconstruct misde misdemeanor miser miseri misfir misgaug misgiv misguid misinterpret misjudg mislai mislead mismanag misnam misnom misperc misplac
misquot misread misrel misrepres misrepresent miss mission missiv mistak mistakenli misti mistrust misunderstand misus mite miter mitig mitral mix ml mm moan
mobil moblik mock mockeri modal mode model moder modern modest modesti modestli modif modifi modul moist moisten moistur molal mold molecular molest mollifi
molten momentari momentarili momentum monast monaur moneymak monitor monkish monograph monologu mononuclear monophon monopol monopoli monosyl monoton monotoni
monstrou moo mood moonlit mop moral more moreov moroccan moros morphem morpholog morphophonem mors morsel mortal mortif most mostli motion motionless motiv
mottl motto mould mount mourn mournfulli mousi move movement movi movingli mow much muck muddi muddl muddlehead muffl mull multidimension multilater multipl
multipli multitud multitudin mum mumbl mundan municip murder murki murmur muscular muse music musicianship muster mutat mute mutil mutini mutter mutual mv
mycenaean myelofibrosi myeloid myocardi myriad mysteri mystic mystifi mystiqu myth mythic mytholog nab nadir nag nai nail naiv nake naked nakedli name nameless
narcot narr narrat narrow narrowli nasal nasti natal nation nationalist nativ natur naught nausea nauseat nautic naval navig neanderth near nearbi nearer nearli
nearsight neat neatli nebul necess necessari necessarili necessit necropsi necrot need needless needlessli neg neglect neglig negoti neighborli neo neocort
neoliber nerv nerveless nervou nervous nestl net netlik nettlesom neurolog neuromuscular neuron neuropsychiatr neurosi neurot neuter neutral never nevertheless
new newborn newli newslett newspap newtonian next nib nice niceti nich nicknam nightmar nightmarish nihil nihilist nilpot nimbl nine nineteen nineteenth nineti
ninth nip nirvana no nobl nocicept nocturn nod nodular noisi noisili nomin nonassert nonchal nonchurchgo noncommiss noncompetit nondescript none nonenzymat
nonequival nonetheless nonexist nonfict nonfunct noninterfer nonion nonlinguist nonmetal nonobserv nonoccurr nonparticul nonpolit nonproduct nonresid nonsens
nonspecif nonverb nonvolatil norm normal northeast northerli northern northward northwest nostalgia not notabl notar notat notch note notebook noth notic notif
notifi notion notori notwithstand noun nourish novel novelti now nowher nowis nuanc nubil nuclear nucleat nude nudg nuisanc null numb number numer numin nurs
nurtur nutrient nutrit nuzzl oaken oath obdur obedi obei object objectif objection oblig obligingli obliqu obliter oblivi oblivion obnoxi obscen obscur obsequi
observ obsess obsolesc obstacl obstin obstruct obtain obtrus obvers obviou obvious occasion occident occipit occlud occlus occup occupi occur ocher octahedron
ocular odd oddli odiou odor odyssei off offbeat offenc offend offens offer offsaddl offset offshor often oftentim ogl ohmic oili ok okai old older oleophil
oleophob oliv ologi olymp omin omiss omit omnisci on onc oncom onetim onli onrush onshor opalesc opaqu open openli openmouth oper opera operat operation
operetta opinion opportun opportunist oppos opposit oppress optic optim optimist optimum opu opul oral orang orat orator oratorio orchestr ordain order orderli
ordin ordinari ordinarili organ organif organis organiz orgi orient origin ornament ornat orneri orthodox orthodoxi orthograph orthographi orthoped osseou ossif
ossifi ostens ostentati osteoporosi ostrac other otherwis ounc oust out outburst outclass outcri outdat outdist outdo outdoor outdraw outer outfac outfight
outgener outgo outgrow outlai outlaw outli outlin outliv outlook outmaneuv outmod outnumb outplai outrag outreach outright outrun outsid outsmart outspoken
outstand outstandingli outstrip outward outwardli outweigh oval over overachiev overact overal overbear overboard overburden overcast overcom overconfid
overcuri overdon overdr overeat overemphas overestim overexpos overfe overfil overflow overgrown overh overhand overhaul overhead overhear overheat overindulg
overlai overlap overload overlook overnight overpow overpr overproduc overprotect overreach overrid overrun overs oversea overshadow overshoot oversimplif
overstep overstrain overt overtak overthrow overtli overton overtur overturn overvali overweight overwhelm overwhelmingli overwork ow own oxid oxidis pace
pachinko pacifi pack pact pad paddl paean pagan page pageant pai pain painfulli painless paint pale paleocort palett pall pallid pallor palpabl pamper pamphlet
pang panic panick panoram pant pantomim pap papal paper paperi paperwork papillari par parabl paradigm paradox paragon paragraph parallel paralyz paramagnet
paramet parametr paramount paranoid paraphras parasympathet parcel parch pardon pare parenthesi parenthood parimutuel parisian parisolog park parlai parlanc
parliamentari parochi parodi paroxysm parri parrotlik part partak partial particip particul particular particularist particularli partit partli pass passag
passion passiv past pastel pastelik pasti pastim pat patch patchwork patent patern paternalist pathet pathless patho pathogen pathogenesi patholog patienc
patriarch patriot patrist patron patronag patter pattern pauciti paus pave payabl peac peaceabl peacefulli peak peaki pearl pearli peck peculiar peculiarli
pedagog pedant peddl peel peep peer peevish pelt pelvic penal penalti penanc pend penetr pennant penni pensiv penutian pepper perambul perceiv percent percentag
percept perceptu perch perchanc percol percuss peremptori perenni perfect perfection perfectli perfor perform perfum perfunctori perfunctorili perfus perhap
peril peripher peripheri perish perki perman permeat permiss permit perpetr perpetu perplex persecut persever persist person persona personifi perspect persuad
persuas pert pertain pertin perturb perus pervad pervapor pervers pessim pessimist pester pestilenti pet petit petrifi pettico petul petulantli pfennig ph
phantasi phantom pharmaceut pharmaci pharmacolog phenomenon philanthrop philharmon philipp philolog philosophi phonem phonet phoni phonic phonolog phosphoresc
photograph photographi phrase phraseolog physic physicochem physiolog physiqu pianism pick picnic pictori pictur picturesqu pidgin pierc pieti piezoelectr
pighead pile pilfer pilgrimag pillar pillori pimpl pin pinbal pinch ping pink pinpoint pioneer piss pitch piteou piteous pitfal pithi piti pitiabl pitiless
pitilessli pityingli pivot place placement placid placidli plagu plai plain plainli plaintiv plan planar plane planetari plastic plat platitudin platon plausibl
play playabl playact playback plead pleas pleasant pleasantli pleasur pledg plenitud plenti pleural pliant plight plod plot plow pluck plum plumb plummet plump
plunder plung plunk plunker pluralist plush ply pm pneumonia poach poem poetic poetri poignanc poignant point pois poison poke polar polem polici polio polish
polit polka poll pollut polycrystallin polymer polymyos polynomi polyton pomad pommel pompou pompous ponder pooch poor poorli pop popular popularli pore poros
porou portabl portend portent portion portrai portrait portray portugues pose posit positiv possess possibl post poster posterior posthum postmark postpon
postscript postul postur postwar potenc potent potenti potshot pounc pound pour poverti powderi power powerfulli powerless powwow practic practis pragmat prai
prais pranc prank prattl prayer preach preambl prearrang precari precast precaut preced prechlorin preciou precipit precis preclud precoci preconceiv preconcept
precondit precook precool predetermin predic predica predict predigest predilect predispos predomin predominantli preemin preempt preexist prefac prefer
preferenti prefix pregnant prehistor preisol prejud prejudic prejudici preliminari preliter premier premis premonit premonitori preoccup preoccupi prepackag
prepar preparatori preposit preposter prepubesc prepup prerequisit presag prescrib prescript presenc present preserv presidenti press prestig presto presum
presumpt presuppos presupposit pretenc pretend pretens pretext pretti prevail preval prevent previou previous previs prewar price priceless prick prickli pride
primaci primari primarili prime primer primev primit primli primp princip principl print printabl prior prioriti prise privaci privat privileg prizewin pro
probabl probe problem proce procedur proceed process proclaim proclam procr procrastin procreat procur prod prodigi produc profan profess professedli profession
professorship proffer profici profil profit profound profoundli profund profus program progress progressiv prohibit project prolif prolifer prolong promin
promis promot prompt promptli promulg prone pronoun pronounc proof prop propag propaganda propel proper properli propheci prophesi prophet propiti proport
proportion propos proposit proprieti proscrib prose prosecut prosod prosodi prospect prosper prostitut prostrat protect proteolysi proteolyt protest protestant
proto protogeometr prototyp protrud protuber proud proudli prove proverb proverbi provid providenti provinci provis provision proviso provoc provok prowess
prowl proxim prudenc prurient pry pseudo psi psych psychiatr psychic psycholog psychopharmacolog psychophysiolog psychot psychotherapeut psychotherapi pubesc
public publicli publish pucker puckish puff pull pulmonari pulseless pulver pummel pump pun punch punctual punctuat punctur pungent puni punish punit punt pupat
puppyish purchas pure purg purgatori purif purifi puriti purl purloin purpl purport purportedli purpos pursu pursuant pursuit push pushup put putout putt puzzl
puzzlement pyknot pyramid quackeri quadrupl quail quaint qualif qualifi qualit qualiti qualm quantit quantiti quarrel quarrelsom quart quarterli quash quasi
quatrain quaver quaveringli queer quell quench queri querul quest question questioningli questionnair quick quicken quicker quicki quickli quicksilv quickstep
quiescent quiet quietli quintet quip quirk quit quiver quixot quiz quot quota quotat race raci racial radial radiant radic radioact radiu rafter rag rage raid
rais rake rakishli ralli ram rambl ramif rampant rancor random randomli rang rangi ransack ransom rap rape rapid rapidli rapport raptur rare rarifi rasp ratabl
rather ratifi ratio ration rational rattl raucou raucous ravag raw rbi reach react reaction reactiv read readabl readapt readi readili readjust reaffirm real
realign realism realist realiti realiz realli realm reap reappear rearrang rearward reason reassail reassembl reassert reassign reassur reassuringli reawaken
rebelli rebellion reborn rebound rebuff rebuild rebuk rebut recal recalcul recapitul recaptur reced receipt receiv recent recept recess reciproc recit reckless
recklessli reckon reclaim reclassif reclassifi reclin reclus recogn recognit recogniz recoil recollect recommend reconcil recondit reconnoit reconsid reconsider
reconstruct reconven reconvert recopi record recount recoup recours recov recover recoveri recreat recrimin recruit rectangl rectangular rectitud recuper recur
recurr red redden redecor reded redeem redefin redefinit redempt redeposit redevelop redirect rediscov rediscoveri redistribut redli redoubl redoubt redress
reduc reduct redund reecho reek reel reelect reenact reenforc reestablish reevalu reexamin refashion refer referendum refil refin reflect reflex reflexli
refocus reform refrain refresh refriger refuel refurbish refus refut regain regal regard regardless regener regist registri regret regretfulli regroup regul
regular regularli regulatori rehabilit reharmon rehash rehear rehears reign reimburs reinforc reinstal reinstat reinterpret reissu reiter reject rejoic rejoin
rel relac relai relat related relationship relativist relax relearn releas releg relent relentless relentlessli relev reli reliabl relianc relief reliev religi
religion relinquish relish reliv reload reluct reluctantli relyr remain remaind remak remand remark remarri remedi rememb remembr remind reminisc remit remnant
remodel remonstr remors remorseless remot remount remov remun renam rend render rendezv rendit renew renov rent renunci reopen reorder reorgan reorient repai
repair repay repeal repeat repeatedli repel repent repetit rephras replac replant replenish repli replic report reportedli repos reprehens repres represent
repress repriev reprimand reprint repris reproach reprob reproduc reproduct reproof reprovingli repudi repugn repuls reput request requir requisit reread rerun
reschedul rescind rescu reseal research resembl resent resentfulli reserv reset resettl reshap residenti residu resift resign resignedli resili resini resist
resmudg resolut resolv resort resound resourc respect respir respiratori respit resplend respond respons rest restat restiv restless restlessli restock restor
restrain restraint restrict result resum resumpt resurrect resuspend retail retain retali retard retch retent rethink reti reticul retin retir retort retrac
retract retrain retransl retreat retribut retriev retrogress retrospect retrovis return reunit reus rev revamp reveal revel revelri reveng rever reverber reveri
revers revert review revil revis revit reviv revolt revolution revolutionari revuls reward rewrit rheumat rhinotrach rhyme rhythm rhythmic rich richli ricketi
ricochet rid riddl ride ridicul riffl rig right righteou righteous rightfulli rightli rigid rigidli rigor rim rimless ring rins riot riotou rip ripe ripen rise
risk riski rite ritual rival rive rivet roadblock roam roar roast rob robberi robust rocki rocklik rodeo roil role roleplai roll roller rollickingli roman
romanc romant romantic romp roost rosi roster rot rotari rotat rotten rotund rough roughen roughhewn roughli round roundabout roundli roundup rous rousseauan
routin rove rowdi royal rub rubberi rubberlik rubric rudderless ruddi rude rudimentari ruefulli ruffl rug ruin ruinou rule rumanian rumbl rummag rumor rumpu run
runawai rundown ruptur rural rush russian rust rusti rustic rustl rut ruthless sabotag sack sacr sacrament sacrific sacrileg sad sadden sadism sadist sadli safe
safeguard safeti sag saga sagaci sai sail sake salabl salaci sale salesmanship salient salish saliv salivari salli sallow salti salubri salut salutari salv
salvag salvat same sampl sanctifi sanction sanctiti sandi sane sanguin sanit saniti sap sapphir sarcasm sarcast sarcolemm sardon sashai sass satan satiat
satieti satir satisfact satisfactori satisfactorili satisfi satur saut savag save savor savori savvi scab scale scallop scamper scan scandal scandinavian scant
scanti scar scarc scarciti scare scarecrowish scarifi scath scathingli scatter scenario scenic scent sceptic schedul schemat scheme scherzo schism schizophren
scholarli scholast schoolgirlish sciatica scienc scientif sclerot scof scoff scold scoop scoot scope scorch score scoreless scorn scornfulli scour scout scowl
scraggli scrambl scrape scratch scratchi scrawl scrawni scream screech screechi screenplai scribbl scribe scrimmag script scriptur scroung scrub scrupul scrutin
scrutini scud scuff scuffl sculptur scurri scuttl seal sear search seat seced seclud second secondari secondarili secondhand secondli secreci secret secretli
sector secular secur sedat sedentari seduct sedul see seek seem seemingli seep seeth segreg seismic seiz seizur seldom select self selfish sell semant semblanc
semiempir semiliter semipreci semipubl semiskil semitr senatori send senil senior sens sensat senseless sensibl sensit sensori sensual sensuou sentenc sentient
sentiment separ sepia septat septic sequenti sequestr seren serenad serial seriou serious sermon serolog serv servic session set settl seven seventeen
seventeenth seventh seventi sever severalti sew sex sexi sextet sexual sforzando shabbi shackl shade shadow shadowi shaft shaggi shake shaki shallow shambl
shame shamefacedli shape shapeless share sharp sharpen sharpli shatter shave shaven shed sheeplik sheer shelv shenanigan shibboleth shield shift shimmi shine
shini shipbuild shipshap shirk shit shiver shiveri shock shockingli shod shoeful shoot shop short shortag shorten shortli shortsight shout shove show showcas
showdown shower showi shred shrewd shrewdli shrewish shriek shrill shrilli shrink shrivel shroud shrug shuck shudder shuffl shun shut shutdown shuttl shy shyli
siames sic sick sicken sickish sickli sidelong sidestep sidewis sidl sieg sift sigh sight sightse sign signal signatur signifi signific significantli signpost
silenc silent silli silver silveri simil similar similarli similitud simmer simpl simplex simpli simplic simplifi simplist simul simultan sin sincer sinewi sing
singl singli singsong singular singularli sinist sink sinter sinuou sip sire sit situat six sixteen sixteenth sixth sixti sizabl size sizzl skedaddl skeet
skelet skeptic skid skill skillfulli skim skinni skip skit skulk skylark slack slacken slam slant slantingli slantwis slap slapstick slash slate slaughter
slaver slaveri slavic sleep sleepi sleepili slender slice slick slide slight slightli slim slime sling slink slip slippag slipperi sliveri slogan slop sloppi
slot slovenli slow slowli slug sluggish sluggishli sluic slumber slump slur slurp sly smack small smaller smallish smallpox smart smash smell smile smilingli
smirk smite smitten smolder smolderingli smooth smoothli smother smug smuggl snag snap snappi snare snarl snatch sneak sneer snicker sniff snigger snivel
snobbish snoop snore snort snub snug snuggl snugli so soak soar sob sober soberli sobrieti sociabl social socialist societ socioeconom sociolog sodden soft
soften softli soil sojourn solac solar solder sole solemn solemnli solicit solicitud solid solidar solidli solips solitari solitud solo solubl solv somat somber
some somedai somehow someon someplac somersault sometim somewhat somewher somnol song sonnet sonor soon sooner sooth soothingli sooti sophist sorb sordid sore
sorption sorrel sorri sorrow sort soughingli soulfulli sound soundproof sour sourli sous southbound southeast southeastern southern southward southwest
sovereign sovereignti soviet sow space spaciou spacious span spang spanish spare spark sparkl spars spasm spasmod spatial spatter speak spear spearhead special
specialti specif specifi specimen speck speckl spectacl spectacular spectacularli specter spectral spectroscopi specul specular speech speechless speed speedi
speedili spell spellbind spellbound spend sphere spheric spherul spic spice spideri spill spin spineless spinnabl spiral spirit spiritu spit spite splash
splatter splendid splendidli splendor splenomegali splinteri split spoil spong spongi sponsor sponsorship spontan spoon sporad sport spot spotless spotlight
spout sprai sprain sprawl spread spree sprightli sprinkl sprint sprout sprue spur spurn sputter spy squabbl squall squar squash squat squawk squeak squeaki
squeal squeez squelch squint squirm squirt stab stabil stabl staccato stack stagger staggeringli stagi stagnant stagnat stai stain stake stale stalk stamin
stammer stamp stamped stanc stand standard standpoint standstil stardom stare stark start startl startup starv starvat statement statesmanlik statesmanship
static stationeri statist statu statur statut statutori staunch stead steadfastli steadi steadili steal stealth stealthi stealthili steam steep steepli steer
stellar stem stenographi stentorian step steprelationship stepwis stereophon stereotyp steril sterl stern sternal sternli stew sticki stiff stiffen stiffli
stifl still stimul stimulu sting stink stipul stir stitch stoical stoicism stoke stolid stolidli stomp stonili stoop stop storag stori stormi storylin stout
stoutli stow straddl strafe straggl strai straight straightawai straighten straightforward strain straitlac strand strang strangl strangul stratagem strateg
strategi stratif stratifi streak streamlin strength strengthen strenuou strenuous stress stretch strew striation strict strictli stride strife strike strikingli
stringi stripe strive stroke stroll strong strongli strop structur struggl strum strung strut stubborn stubbornli stud studi studiou studious stuf stuff stuffi
stumbl stun stunt stupefi stupend stupid stupidli stupor sturdi stutter style stylemark stylist styliz suav sub subconsci subcontract subdu subfigur subhuman
subject subjug sublim subliterari submerg submiss submit subordin subpart subpoena subscrib subscript subsequ subservi subsid substanc substant substanti
substitut subsurfac subtend subterfug subtitl subtl subtleti subtli subtract suburban subvert succe succeed success successfulli succinctli succor succumb such
suck sudden suddenli sue suffer suffic suffici suffix suffoc suffrag suffus suggest suicid suit suitabl sulfur sulki sulkili sullen sullenli sulphur sultri
summar summari summat summon sumptuou sunbak sunburnt sunder sundri sunken sunni sunstruck suntan super superb superbl supercili superfici superimpos superior
superl supernat supernatur supersed superson superstit superstiti supervis supin suppl supplant supplement supplementari suppli supplic support suppos
supposedli suppress supra suprem supremaci sure sureti surfeit surg surli surmis surmount surpass surplu surpris surprisingli surrend surreptiti surround survei
surveil surviv suscept suspect suspend suspici suspicion sustain swab swagger swahili swai swallow swan swap swarm swart swarthi swayback swear swedish sweep
sweet sweetli swell swelter swerv swift swiftli swig swim swindl swing swingi swipe swirl swish switch swivel swoon swoop syllab syllabl symbol symmetr symmetri
sympath sympathet sympathi symphon symphoni symptom symptomat synchron synchroni syndrom synerg synergist synonym syntact syntax synthes synthesi synthesis
synthet syrian syrupi systemat taboo tabul tack tackl tact tactic tactil tactual tag tailor taint take takeoff takeov tale talent talisman talk talki tall talli
tame tamper tan tang tangent tangenti tangibl tangl tango tantal tantalizingli tantrum tap taper tapestri tarnish tarri tart tartli task tast tat tatter taunt
taut tawdri tawni taxabl taxpai teach tear tearfulli teas teaspoon technic techniqu technolog tediou teem teen teensi teeter telegram telegraphi telepathi
telescop televis tell telltal temer temper tempera temperatur tempest tempor temporari temporarili tempt temptat ten tenabl tenac tenaci tenanc tend tendenc
tender tenderli tenebr tenet tenfold tenni tenor tens tension tensionless tentacl tenth tenuous tepid term termin terminolog terrestri terribl terrif terrifi
territori terror ters test testament testifi testili testimoni tether teuton text textur thank thaw theatric theistic themat theme then thenc thenceforth
theolog theologi theorem theoret theori theoriz therapeut therapi there thereaft therebi therefor therefrom therein thereof thereon thereto theretofor therewith
thermal thermodynam thermogravimetr thermometr thermometri thermostat thesi thick thicken thickli thickspread thiev thin thing think thinli third thirst thirsti
thirteen thirteenth thirti thirtieth thither thoriat thorn thorough thoroughgo thoroughli though thought thoughtfulli thoughtless thousand thrash thread
threadbar threat threaten three thresh thrice thrifti thrill thriller thrive throb throe thrombos thrombosi thrombu through throughout throw thrust thu thud
thugge thump thwack thwart thyrotox tibetan ticket tie tight tighten tightli tile till tilt tilth timbr timeli timet timeworn timid timidli tingl tini tinker
tinkl tint tipsi tipto tire tiredli tireless tiresom titan titer titil titl titrat titter toast togeth toil token tokenish toler toll ton tonal tone tonight too
topic topnotch topograph topographi toppl torment torpid torpor tortuou tortur toss total totalist totalitarian totem totter touch touchdown touchston tough
tour tousl tow toxic trace traceabl trade trademark tradit tradition tragic tragicom trail train trait tramp trampl tranc tranquil tranquilli transact transcend
transcendent transcrib transcript transcultur transfer transfix transform transfus transgress transienc transit translat transluc transmiss transmit transmut
transpar transpir transplant transport transpos transvers transvestit travel travelogu travers treacher treacheri tread treason treat treati treatment trebl
trembl tremend tremor trepid trespass trial triangl triangular tribal tribut trichrom trick trickl tricolor trigger trigon trill trim trio trip tripl trite
triumph triumphant triumphantli trivial troll trophotrop tropic trot troubl troublesom trucul trudg true truli trundl trust trustfulli trustworthi truth try
tuberculosi tubular tuck tug tularemia tumbl tumor tumour tumult tumultu tune tunelessli tunnel turbul turkish turmoil turn turnov tutor tutori tuxedo tv tweedi
tweez twelfth twelv twenti twentieth twice twiddl twig twin twine twing twinkl twirl twirlingli twist twitch two twofold twoscor type typhoid typhu typic typifi
typograph typographi ubiquit ugli ukrainian ulcer ultim ultimatum ultra ultracentrifug ultramodern ultrason unab unabl unaccept unaccompani unaccount unachiev
unadjust unaffect unafraid unalter unambigu unanim unansw unarm unashamedli unask unassist unasterisk unattach unattract unauthent unauthor unavail unavoid
unawar unbal unbeliev unblinkingli unborn unbound unbreak unbroken unbutton uncanni uncaus unceasingli uncertain uncertainli uncertainti uncertifi unchang
uncharg uncheck unclaim unclasp unclean uncloud uncomb uncomfort uncommon uncompromis unconcern unconcernedli uncondit uncondition unconqu unconquer unconsci
unconstitut uncontrol unconvent unconvinc uncoop uncork uncousinli uncov uncrit uncurl undamag undaunt undeclar undeni undepict under underachiev undercov
undercurr underdevelop undereduc underestim underfoot underground underhand underli underlin undermin underpin underprivileg underr underscor undersea underst
understand understandingli understat undertak underwai underwat underwrit undesir undevelop undifferenti undigest undilut undiminish undisguis undisput undo
undon undoubtedli undress undrink undu undul unduli unearth uneasi uneasili uneconom unemploi unemploy unend unenthusiast unequ unequivoc uner unerringli uneven
unevenli unexpect unexpectedli unexplain unexplor unfair unfaith unfalt unfalteringli unfamiliar unfasten unfavor unfertil unfett unfit unfix unfold unforeseen
unforgett unfortun unfrost unfrozen ungainli ungodli ungrat unhappi unhealthi unheat unheed unhesitatingli unhitch unholi unhurri unhurriedli unhurt unifi
uniformli unilater unimagin unimpair unimpass unimpeach unimport unimpos unimpress unimprov uniniti uninject unintellig unintend unintention uninterrupt
uninterruptedli uninvit uninvolv uniqu unit uniti unival universalist unjust unkind unknown unlac unlash unlaw unleash unlik unlimit unlin unliterari unload
unlock unlov unlucki unluckili unmalici unmanag unmarri unmask unmat unmeritori unmistak unmolest unmov unnatur unnecessari unnecessarili unneed unnot unnumb
unobtain unobtrus unoccupi unoffici unoppos unorthodox unpack unpaid unpaint unpair unparallel unpatriot unpav unperform unpicturesqu unpleas unpleasantli
unplow unplumb unpopular unpreced unpredict unpremedit unprepar unpretenti unproblemat unprocur unpromis unprotect unpublish unpunish unqualifi unqualifiedli
unquestion unquestioningli unravel unreadi unreal unrealist unreason unrecogn unrecogniz unreconstruct unredeem unreflect unregret unrel unreleas unreli
unremark unrequit unreservedli unrespons unrest unrestrict unruli unsaid unsatisfactori unsatur unscath unscientif unscrambl unscrew unscrupul unse unseen
unselfconsci unselfish unservil unsettl unshak unsharpen unshav unshaven unsheath unshield unsign unslop unsmil unsmilingli unsold unsolv unspeak unspoken
unstabl unstain unsteadili unstilt unstress unstructur unstrung unsuccess unsuit unsung unsympathet unteach untel unten untest unthaw unthemat unthink unti
untold untouch untoward untradit untrammel untri untru untruth unus unusu unutter unvari unveil unventil unw unwant unwarr unwav unwelcom unwil unwilling unwind
unwir unwis unwit unwittingli unwomanli unworthi unwrinkl unwritten up upbeat upcom updat upgrad upheav uphold upholst upkeep upland uplift upper uppercut
uppermost uprais upright upris uproar uproot upset upstair upstat upstream uptak upward urban urg urgenc urgent urinari us usabl usag useabl useless uselessli
usher usual usurp util utilitarian utmost utopia utopian utter utterli vacanc vacant vacantli vaccin vacuol vacuum vagu vain valiant valid valor valu valuabl
valuat valueless vandal vanish vaniti vanquish vapor vari variabl variant varieg variou various vascular vast vastli vaudevil vector veer vehem vehement veil
velveti vend vener vengeanc vent ventil ventur verac verb verbal verdict verg veri verid verif verifi verisimilitud verit vermilion vernal vers versatil version
vertebr vertex vertic vertigo verv vesicular vest vestig veterinari veto vex vexat viabil viabl vibranc vibrant vibrat vibrion vicari vice viciou victorian
video vie viennes view viewpoint vigil vigilant vignett vigor vile vindic vindict violat violenc violent violet viril virtu virtual virul visag viscer
viscoelast viscos viselik visibl vision visit visor vista visual vital vivaci vivid vividli vivifi vocabulari vocal vocat vocation vocifer vogu voic void
volatil volit vollei volleybal voltaic volum volumetr volumin volunt voluntari voluntarili voluptu vomit vote votiv vouch vouchsaf vow vowel voyag vulgar vulner
vulpin wacki wad wade waft wag wager waggl wai wail wait waiv wake walk walkout walkov wallop wallow wan wander wane wangl want war warbl wareh warfar wari
warili warlik warm warmli warmong warmth warn warp warrant wart wash washup wast watch watchfulli wateri waterproof watt wavelength waver wavi waxen waxlik
waylai wayward weak weaken weakli wealth wealthi wean wear weari wearili wearisom weatherstrip weav wed wedg wee weekli weep weigh weight weightless weird
weirdli welcom weld welfar well weltanschauung welter wend westerli western westward wet whack wheedl wheez whenc whet whim whimper whine whinni whip whirl
whisk whisker whisper whistl whit white whiten whitewash whiz whodunit whole wholesal wholesom wholli whoop whorl wick wicked wickedli wide widen widespread
width wield wiggl wild wildli wile wilfulli wili will willing willpow wilsonian wilt win winc windblown windi wink winless winnow wintri wipe wiri wisdom wise
wisecrack wish wit withal withdraw wither withhold within withstand witti wittingli wobbl woe woeful woefulli wolflik wonder wonderfulli wonderwork wondrou
wondrous woo wooden woodenli woodgrain woolgath woolli word wordlessli work workabl workmanlik workout worksheet worldli worldwid worri worriedli worriment wors
worsen worship worst worth worthi worthless worthwhil wound wraithlik wrangl wrap wrath wrathfulli wreak wreck wrench wrestl wretch wretched wriggl wring wrinkl
writ write writh wrong wrongdo wrongli wry wryli yap yard yardag yardstick yaw yawn ye yearn yearningli yell yellow yelp yen yet yield yoga yokut yonder young
younger youngish zeal zero zest zigzag zionism zip zloti zodiac zone zoom`;

/** Stems of words that are mostly a noun for something concrete. */
export const CONCRETE_STEMS = `abbei abbot abdomen abod abolitionist aborigin abstraction abyss academi acapulco accessori accid accomplic accouter aceton acid acolyt actinomet actor actress
adam addit adhes adjunct adolesc adoni adult adulthood adversari advisor aegean aeon aerosol aeschylu afghan africa aftereffect afternoon agat agenc agent
agglomer agglutinin aggressor air aircraft airflow airfram airplan airport airspe airwai aisl alabama alabaman alabamian alabast alaska albani albumin alcohol
alderman alga alkali alkylbenzenesulfon allei alleywai alli allig allot alo aluminum alundum alveolu amateur ambassador ambul america americana aminomethan ammo
ammoniac ammunit amorist amplitud amsterdam amulet anabaptist anachron anaconda analyst anarchist anastomosi ancestor ancestri ancistrodon andrena angel anion
ankl anniversari anod ant antagonist antar anteat antelop antenna anthil anthropologist antibodi antigen antiserum anvil aorta ap apach apart apertur apex apoge
apologist apothecari apparatu apparit appl applejack appointe apprentic april apron arc archaeologist archangel archbishop architect arctic area areawai argon
arianist aristocraci aristotl arizona arkansa arm armadillo armament armchair armi armoir armor armpit arrai arroyo arsen art arteriol artilleri artilleryman
artisan artist ash asia asphalt aspirin ass assassin assemblag assessor assigne assyrian athen athlet atlant atlanta atom attic attica attir attornei audienc
auditorium aug august aunt aureomycin austin australia author auto autofluoresc autoload automobil autumn auxiliari aviari aviat avocado ax axl babe babi
babylonian bachelor backdrop backer backlog backstag backwood backyard bacon bacteria bag baggag bagpip bai bali ball ballast ballerina balletoman balloon
ballpark ballplay ballroom balsam baltimor balustrad balzac banana band bandit bandol bandstand banist banjo bank banker banner banquet banshe baptist bar
barbarian barbel barbit barbitur barg barium bark barkeep barlei barn barnburn barnyard baroreceptor barrack barrel barricad barrier bartend basement basileu
basin basket bassinet bastard bastion batch bather bathrob bathroom bathtub baton battalion batteri battlefield battlefront battleground batw bavaria bawdyhous
bayonet bazaar beach beachhead bead beadl beadsman beak bean bearer beatnik beau bed bedground bedpost bedroom bedsid bedstead bedtim bee beebread beech beef
beehiv beer beggar beginn belfri bell bellhop belli belshazzar belt bench beneficiari bennington bequest berg berlin bern berri beryllium beverag bevi bicep
bicycl bidder bile bin binder binocular biologist biophysicist bird birdbath birdhous birefring birmingham birth birthdai birthplac biscuit bishop biter bivouac
blackberri blackboard blackmail blackout blacksmith blade blanket blare bleacher bleb blinker blizzard bloc block bloke blood bloodhound bloodstream blossom
blower blowfish bludgeon bluefish bluestock bluff board boardinghous boat boater boatswain bobbysox bodi bodic bodybuild bodyguard bogi boi boiler bolo
bolshevik bomb bombai bomber bombproof bombu bond bondsman bone bonem bonfir bonn bonnet boobi bookcas booker bookshelf boot booth booti bootlegg booz borat
borough boss boston bottl bottom bottomland boucl bough boulder boulevard boundari bouquet bourbon bourgeoisi bout bower bowlder bowstr box boxcar boxer boyhood
brad brain brake brambl branch brandi brass brassica brazil bread breakabl breakfast breakwat breast breastwork breech breez bribe briber brick bricklay bride
bridegroom bridg bridgehead bridl briefcas brier brig brigad brigadi brim bristl britain broadwai broiler broker brokerag bronc bronchiol bronchu brook brooklyn
broom brothel brother brow brute bu bubbl buckboard bucket buckskin bud buddha buddi budget buff buffalo buffer buffoon buggi bugl bugler builder bulb bulgaria
bullet bullethead bullyboi bum bumblebe bunch bundl bunk bunker bunkmat bunter bureau bureaucraci burglar burial burma burner burr burrow busboi bush
businessman businessmen butler butter butterfat buttock button buyer bygon cab cabana cabbag cabin cabinet cach cadav cadr caesar cafe cafeteria cage cake calam
calcium calculu calf california californian caliph caller calorimet cambodia cambridg camera camp camper campfir campmat campu canada candi candid candl
candlewick cane cannon canteen cantilev cantl canva canyon canyonsid cap capacit capacitor cape capillari capit capstan capsul captain captor car carabao
caravan carbin carbon carcass cardboard cardroom caretak cargo caribbean carload carpent carpet carriag carrier cart cartilag cartoonist cartridg case cash
cashmer casino castanet castl cat catcher catecholamin categori caterpillar cathedr cathet cathod catkin cattl cattleman cavalcad cavalri cavalryman cave
caveman cavern caviti ceil cell cellar cellulos cement cemeteri centenni center centerfield centuri cerebellum ceylon chain chair chairman chais chamber
chambermaid champ champagn champion chancel chandeli chap chapel charcoal charger chariot chariti charlatan charleston charnel checkbook cheek cheekbon chees
cheesecloth chela chemist chest cheyenn chicago chick chicken chieftain chignon child childhood chimnei chin china chiropractor chisel chlorid chlorin
chlorothiazid chlorpromazin chocol choir choirboi cholesterol chorin choru christ christendom christma chromatogram chrome chromium chrysanthemum chump chunk
church churchgoer churchman churchyard chute cicada cigar cigarett ciliat cilium cincinnati circuit circuitri citi citizen citron citru civil clai claimant clam
clamshel clan clangor class classicist classmat classroom claw cleaner cleat clergi clergyman clerk cleveland client clientel cliff clip cliqu cloak clock clod
clodhopp closet closeup cloth clothesbrush clotheshors clotheslin cloud cloudburst clover clown club clubhous clump cluster coach coal coalit coast coat
coattail cobbler cocain cockatoo cockpit cockroach coconut cocoon coffe coffeehous coffeepot coffin coin coleridg collag collar colleagu collector colleg
collegian collis colonel coloni colorado coloratura colt columbin columbu column columnist combo comedian comer comet commando commi commiss commissari
commission committe committeeman commod commonwealth commun compani companion compart compatriot competitor compost comrad concertina concessionair concierg
conclav concret concuss conductor cone confederaci confer confessor confidant confrer congo congreg congress congressman conjug connecticut connoisseur
conqueror consequ constabl constitu contest contin conting continuum contrabass contractor contralto contrapt contributor conveyor convoi cookfir cooki coolant
cooler coon coop cop copenhagen copper coquett cord corduroi core cork corkscrew corn corner cornfield cornmeal coron corona corp corpor corps corral corridor
corsag cortex corticosteroid corticotropin cosign cosmo cost costum cottag cotton cottonmouth couch council counselor counti countri countryman countrysid coupl
courier court courtier courtyard cousin cove coverag coverlet cow coward cowboi cowhand cowhid cowl cowpunch coyot cp cr crab cracker crackpot crafter craftsman
crag crate cream creator crech creek creeper crest crew crib cricket crimin crofter crone croni crop crossroad crowbait crowd crucifix crupper crusher crutch
cryostat crystal crystallit cuba cubism cud cuff cufflink culprit cult cultist cumulu cup cupboard cur curb curbsid curio currant currenc curtain cushion cusp
cuss custodian custom cutlass cycl cyclad cyclist cytoplasm czechoslovakia dad dadaism daddi daffodil dagger dai daiquiri dairi dairyman daisi dalla dam damascu
dame dancer dandelion dane dant darl darwin data date daughter dawn dayb daybreak daylight daytim dc de deacon deadhead deadlin dealer dean death deathb debacl
debri dec decad deced decemb deck decliv deer deiti delawar delta deltoid demagogu demarc demimond demolit demon denmark denomin denouement dentist dentur
denver depart deporte depositor depot deputi derrick dervish desk dessert destini destroy detector deterg detractor detroit devic devil devise devote dew dewar
dexamethason diabet diagnostician diagram diamond diaper diaphragm dice dichondra dictatorship diet diethylstilbestrol diffract dignitari dime dimer
dimethylglyoxim dinner dinnertim diplomat dipol dipper director dirt disc discipl discomfit dish dishwash dishwat dispensari distributor district ditch divan
dividend doctor dog doghous dogwood doll donor door doorbel doorhandl doorknob doorman doorwai dooryard dormitori dough dove downfal downpour dowri dragon
dramatist draper draperi draught drawer dreamer dreg dresser drinker driver drivewai drizzl drone dropout dross drover drug drugstor drum drumhead drumlin
drummer drunkard drygood dublin duct duelist duffer dugout duke dullard dumbbel dune dung dungeon durat dusk dust dustbin dwell dweller dynamit dynasti eagl ear
earl earphon earth earthman earthquak easel easter eclipt economi economist edg edific editor effluent egg egghead eggplant egotist egypt elbow elder
electrocardiograph electrod electrophoru electrotherapist eleph elit elizabethan ell elm eluat embank embassi emblem employe enamel enclav enclosur encroach
endpoint enemi energi engin england englishman enrolle ensembl entranc entrancewai entrant entrepreneur envelop enzym epaulet epicent epicur epidem epidermi
epiphani epiphysi epoch epoxi equip equiti era escheat escritoir estat ester estuari etcetera ethanol ethiopian europ eutect ev evangelist evensong evildo
excelsior execution executor existentialist exit expenditur expens expert extremum ey eyebal eyebrow eyelid eyepiec eyeshadow fabric facad face facil facsimil
faction factor factori fadeout fairi fairwai faker falcon fallout famili fan fantasist farm farmer farmhous farmland fate father faucet fauteuil feast feather
feb februari fedora fee feeder feedlot feeler fella fellow fellowship felon femal fenc fender fiber fiberglass fibrin field fielder fieldhand fieldston fiend
fighter figurin filipino filli finger fingernail fingertip finn firearm firecrack firelight fireplac firesid firewood firework fish fisher fisherman fishmong
fishwif fist fixer fixtur flag flannel flapper flashlight flask flautist flea flesh flight flint floc flock floodhead floor floorboard florenc florida floridian
florist flour flower flowerb fluff fluid fluoresc fluorescein fluorid fluorin fluoroborid flute flux flywai foam foe fog foil foliag folk foodstuff fool foot
footag footbridg footpath forearm forefath forefing forehead foreman forerunn forest format fort fortif fortress foundri fountain foursom fowl fox foyer
fraction fragment frame franc frangipani freak freckl freeman freewai freight freighter frenchman freshman freud fridai friend friez frog front frontier frost
froth fruit fuel fugit fullback fund funer fur furnac furnitur fusion futur fuzz ga gabardin gabl gadfli gadget gadgetri gage gagwrit gait galaxi gallbladd
gallow gallu gambler gamecock gamin gang gangster gap garag garbag garden garment garrison gasolin gastrocnemiu gate gatepost gatewai gearset gegenschein geld
gem generalist genesi geneticist geni geniu gentian gentleman gentri geologist georgia georgian germani germanium ghana ghetto ghoul giant gibbet gig gingham
ginkgo ginmil girl girlfriend giveawai giver glacier gladiat gland glass glimmer globe globulin glove glutton glycerin glycerol gnome gnp goat god goddess
goitrogen goldsmith golfer goner goos gop gourd gourmet gover govern governor gown grade grain grammarian granari grandchild grandfath grandma grandmoth
grandpar granni grape graphit grass grassfir grasshopp gravel graveston graveyard graviti graybeard greas greatcoat greec greenhous greenland greenroom grenad
grill gristmil grocer groceri groin ground grove grower grownup grub guam guard guardian guatemala guerrilla guest gui guitar gulf gulli gum gun gunman gunner
gunpowd gunsling guru gust gutter gym gynecologist haberdasheri habitat hack hacker hai hair haircut hairdo halfback halftim hall halloween hallwai halogen
halter ham hamlet hand handbag handiwork handkerchief handlebar handspik handyman hangout hanukkah harbor hardbak hardtack hardwar hare harem harlem harp
harvard hasp hat hatchwai hater haunch haven haversack hawaii hawk hawker hayfield haystack haze head headgear headland headlight headmast headquart headsman
healer heap hearer heartbeat hearth heater heaven heaver hedg heel hegel heir helium hell hellion helper hem hemispher hemoglobin hemosiderin hen herb herd
heret hero heroin herpetologist herringbon heydai hideawai hideout hierarchi highroad highschool highwai highwayman hill hillbilli hillock hillsid hilt hilum
hing hip hiplin hiss histori historian hitler hitter hive hodgepodg hoe holder hole holidai holland hollyhock hollywood holm holster holyston home homebound
homefolk homeland homestead hometown honei honeybe honeysuckl honkytonk honolulu hood hoof hookup hookworm hoop hopper hord horizon hormon horn hors horseback
horseman hospit host hostelri hostess hotel hotelman hotshot hound hour hous household housewif houston hr hub hubbub huckster hudson hulk humorist hun hungari
hunter hurler hurrican husband hut hutment hyacinth hydrid hydrocarbon hydrochlorid hydrogen hydroxid hydroxymethyl hyperveloc hypocrit hypothalamu ic icbm
icebox iceland icicl idealist ideologist idler idol ignoramu ileum illinoi imbecil immigr imp impact imping impur incept incid incipi incom incubu india indiana
indianapoli indonesia industri infanc infant infantri infantryman infield infirmari ingredi ingroup ink inlet inmat inn inquisitor insect inset inspector
instanc instant institut instructor instrument instrumentalist insulin interceptor interchang interfac interferomet interior interlay interlud intermediari
interv intima intrench inund inventor investor iodid iodin iodocompound iodoprotein iodothyronin iodotyrosin ion iran iraq ireland irishman iron ironwork isl
island isocyan isom isopleth isra itali ivi ivori jackass jackdaw jacket jail jamaican jan janissari janitor jansenist januari jap japan java jaw jeep jejunum
jelli jerusalem jesu jesuit jet jew jewel jimdandi jimhickei john johnni joker jonquil joss journalist joust jowl judaism judiciari jug juic jukebox juli
junction junctur june junior junk junkyard jupit juri jurist juror kale kamikaz kansa kc keepsak kent kentucki kerchief kerosen ketch kettl keyboard keyhol
khartoum kid kidnapp kidnei killer kindergarten king kingdom kipl kit kitchen kitchenett kitten kleenex knapsack knee kneecap knife knight knob knoll knot
knuckl korea krauthead lab laboratori labrador labyrinth lackei lad ladder ladi lager laggard lagoon lair laiti lake lamb lamp lamplight lanc land landlord
landmark landmass landown landrov landscap landslid lane lantern lao lap lapel lappet larkspur larva lasher lat lather latitud laudanum launcher laundri
lavatori law lawman lawn lawyer layer layett layman leader leaf leafhopp leaflet leagu leakag learner leash leather lecher ledg ledger leech leftfield lefti leg
legaci legate legion legislatur legum lemon lemonad len lentil letterman lever liar libertin librari librarian lid lieuten lifetim lifter ligament lightn
lightweight lignit lilac limb lincoln linden line lineag lineback lineman linen linguist linoleum lint lion lip lipstick liquor lisbon litter livelihood liver
liverpool livestock lizard loaf loan lobbi lobe loblolli lobscous lobscus lobul locker lockup locust loft log logger loin london longitud longshoreman longshot
loon loot lord lorelei loser loss lotion lotu loudspeak louisiana louisianan lous lover lowland loyalist lp lucif luger luggag lull lumber luminari lummox lump
lunat lunch luncheon lunchroom lung lunkhead lymphocyt lyricist ma machin machineri machinist mackinaw macrophag madam madman maggot magician magistr magpi
mahogani mai maid maiden mailbox mailman maim mainland maker makeup male malfeas mama mamma mammal man manchest mane manhattan maniac manifold manomet manor
manpow mans manserv mantel mantrap manufactur manur manzanita map mapl mar marbl mare mari maria marker marksman marmalad marque marrow marrowbon marsh marshal
martini martyr maryland mascara masonri massachusett masseur mast master masterpiec mat materi matriarch matrix matron mausoleum mayflow mayor maze mc meadow
meal meat mediterranean megalopoli mekong melon member membership membran memphi men menarch mercenari mercer merchandis merchant mercuri mermaid messeng metal
meteor meteorit meti metrazol metro metropoli mexican mexico micel michigan micrometeorit microorgan microphon microsecond microwav midair middai midnight
midsect midshipman midst midsumm midwatch midwest mike militia milk mill millennium millivoltmet millpond millwheel milquetoast milwauke min mine miner miniatur
minist ministri minneapoli minnesota minstrel minut miracl mire mirror misanthrop misfortun misogynist missil missionari mississippi missouri mist mistress
mixtur mob mobcap mocker moir molecul moment mommi monarch monasteri mondai monei monk monkei monochrom monocl monologist monom monsieur monsoon monster
monstros month montreal monument moon moonlight moralist morgu morn morocco morrow mortar mortgag mortician mosaic moscow mose mosquito moss motel moth mother
motherland motif motor motorcar mound mountain mountainsid mourner mous mouth mouthpiec mover moviego mph mucosa mucu mud mudguard muff muffler mulch mule
munich munit muscl muscleman musculatur museum musician musket musketri mustach mutant mutin mutton muzzl myocardium myofibril myofibrilla myrtl namesak
napoleon naprapath nashvil nassau naturopath navel navi nazi nazism nebraska neck necklac neckti necrosi nectar nectari needl negro neighbor neighborhood
neighbourhood nemesi neocortex neoromantic nephew neptun nest network neutralist neutrophil newcastl newcom newfoundland newport newsboi newsman newspaperman
newton nickel nicotin niec night nightclub nightdress nightfal nightingal nightshirt nighttim nitrat nitrogen nobil nobodi nodul nois noisemak nomia noncom
nonconformist nondriv noon noradrenalin norethandrolon north northland norwai nose nov novelist novemb noviti nozzl nubbin nucleolu nucleu nun nurseri nut
nuthous nymph nymphomaniac oak oat oatmeal obelisk obsidian occas occurr ocean ocelot oct octav octob odessa offic offici offspr offstag ogress ohio oil
oilcloth oilfield oklahoma oldster oleand omen onlook onset onslaught openwork operago opium oppon or orb orbit orchard orchestra orchid ordeal oregon orific
orinoco orphan orthicon orthophosph os oscil outbreak outcast outcom outfield outfit outflow outlet outpost output outset outskirt oven overcoat overhang
overpay oversho overtim owl owner ownership ox oxcart oxen oxford oxygen oxytetracyclin oyabun oyster ozon pa pacif packag packet packinghous padlock pail
painter pair pakistan palac paleocortex palermo palestin palm pan panama pander pane panel pansi pantheon panther pantri papa paperback parachut parad paradis
parakeet paranoiac paraphernalia parasit parchment pardner parenchyma parent pari parish parishion parliament parlor parrot parson parsonag parthenon parti
particl partner partnership passagewai passeng passerbi pastor pastur path pathologist pathwai patient patina patrol patrolman patronn pavement paw paydai
payment payrol pb pea peacock peal pear peasant pebbl pec pector pectorali peddler pedest pedigre peg pegboard pelvi pemmican pen pencil pendulum peninsula
pennsylvania pension pentagon penthous peoni peopl peptidas perchlor perfectionist period periwinkl permian peroxid personag personif personnel perspir peru
petal petition pew phagocyt phalanx pharmacist phase pheasant phenothiazin philadelphia philanthropist philippin philosoph phloem phoenix phone phonograph
phosgen phosphat phosphoru photo photomontag photon phylum physician physicist physiognomi pianist piano piazza picasso picket pickl pickup pie piec piedmont
pier pig pigeon pigment pigskin pike pilgrim pill pillow pilot pimp pinafor pine pinecon pinnacl pipe piper piqu pirat pirogu pisc pistol pit pitcher pitchfork
pith pittsburgh pituitari pixi pizza plainclothesman planet planetoid plank planner plant plantat planter plaqu plasma plaster plate platform platinum plato
platonist platoon player playground playmat playwright pleat pleura plowshar plug plumber pocket poet poland pole polic policeman politician pollen polybuten
polyelectrolyt polyethylen polyphosph poncho pond poni pool pope poplin poppi popul populac porch porcupin pork porkchop port portal porter porterhous portfolio
portug portwatch poseur positivist poss posseman possum pot potassium potato potentiomet pothol potpourri potter potteri pouch poultri pow powder practition
prairi preacher precinct precipic precipitin predecessor prednison prei prelud premium premix presbyterian preseason presid pressur priest primat princ prison
privi prize prizefight processor product professor projectil proletariat prometheu propagandist properti propon proprietor proprietorship propylthiouracil
prosecutor protagonist proteas protector proteg protein proton protoplasm protozoa protozoan proven provinc prowler pseudophloem psithyru psychiatrist
psychologist psychopath psychopomp pterygium publicist puke pullei pulp pulpit puls pulsat puncher pundit punk punster pup pupil puppet puppi purs pursuer
purveyor pussi pyrex pyromet python quack quadricep quak quaker quarter quarterback quartz queen quill quilt quirt rabat rabbi rabbit rabbl racin racist rack
racket radar radianc radiat radio radiochlorin radish raft ragamuffin rai rail railhead railroad railwai rain rainbow rainfal rajah ramp rampart ramrod ranch
rancher rank rapist rascal rat rate rathol rattler rattlesnak rawhid razor reactant reactionari reader reagent rear rearguard reb rebel receptacl receptionist
recipi rectifi redcoat redhead reef refectori refere reflector refuge refund regim regiment region registr reich rein relic religionist remiss remuda remuner
renaiss repairman repertori repositori reptil republ republican reserpin reservoir resid resistor reson resorcinol restaur resuspens retina reunion revenu
reverend revet revolut revolv rh rhetorician rhino rhinocero rhubarb rib ribbon ribe riboflavin rice richmond rider ridg rifl rifleman rift rigger rightfield
rippl river riverbank rivulet road roadsid roadwai roarer robber robe rock rocket rod rogu rome roof roofer rooftop rooftre rooki room roosevelt rooster root
rope rosari rosebud rosett rostrum rotc rotor roughneck roundhous rousseau rout row royalti rpm rubber rubbish rubbl rubi ruck rudder ruffian ruler rumen rump
runner runoff russet russia rustler rutabaga sabbath sabin sabl sacramento saddl saddlebag safebreak sage sagebrush sailor saint salad salamand salari salesgirl
salesladi salesman salin saliva salmon salon saloon salt saltwat salvo sampler sand sandal sandalwood sandpap sandwich sapl saracen sardin sari sash satellit
satin satirist saturdai saturn sauc sausag savannah saver savior sawdust sawhors scaffold scalp scapular scarf scaveng scene sceneri scholar scholarship school
schoolboi schooldai schoolgirl schoolhous schoolmarm schoolmast schoolmat schoolmistress schoolroom scientist scimitar scoreboard scot scotchman scotland
scoundrel scourg scrap scrapheap screen screwdriv sculptor sea seacoast seafar seagul seahors seam seaman seaquak searchlight season seattl seawat seawe sec
secessionist secretari sect section secularist sedan sediment seed seedb seedl seedpod seeker seepag seer segment segregationist seismograph selectman seminari
seminarian senat sensor sentimentalist sentinel sentri sept septemb septum sequenc serg sergeant seri serpent serratu serum servant serviett setback settlement
settler setup sewag sewer shack shakespear sham shamrock shanti shantung shard sharer shark shawl sheaf shear sheath sheep sheepman sheepskin sheet shelf shell
shelter shepherd sheriff sherri shim shin shinbon ship shipment shipwreck shipyard shirt shirtfront shirtsleev shoe shoelac shoestr shooter shopkeep shopper
shore shortcut shortstop shotgun shoulder shovel showerhead showpiec showroom shrapnel shrine shrub shrubberi shunt shutter si siberia sicili sicilian sickroom
side sideboard sidewalk sidewind siev signor silhouett silic silicon silk silkworm sill silo singer sinner sinusoid sioux sipper sir sirloin sister site sketch
skiff skin skirmish skirt skull skullcap skunk sky skylight skyscrap slab slain slat slave sleeper sleepwalk sleev slicker slingshot slipper slit slob sloe
sloop slope sludg slugger slum smoke smokehous smuggler snack snail snake snapdragon snapshot sneaker snip sniper snout snow snowbal snowfal snuffbox snuffer
soap soapsud societi sociologist sock sod soddi sodium sofa soldier soldieri soloist solut solvent son sonar songwrit sonni sonogram soothsay sophomor soprano
soror soul soundtrack soup sourc sourdough soutan south southpaw souvenir sowbelli spade spain spaniel sparrow speakeasi speaker speci specialist spectat
spectromet spectrophotomet spectrum spider spike spine spire spleen splice splinter splutter spokesman spore sportsman sportswoman spous spring springboard
springfield springtim sprinter spume sputnik squad squadron squir squirrel stadium staff stage stager stair staircas stairwai stairwel stalin stall stamen
standbi stapl star starboard starlet starlight starter state statesman station statistician statuari statuett steak steakhous steamboat steamship steed steel
steepl stein stepchild stepmoth stepp stereo sternum steroid stethoscop stetson steward stick stickpin stilt stirrup stock stockad stockbrok stockhold stoic
stomach stone stool store storefront storehous storekeep storeria storeroom storm storytel stove straggler strait stranger strap strategist stratum stravinski
straw strawberri stream street streetcar streetlight string strip strychnin stub stucco student studio stump subcommitte subcontin subdivis subgroup
subjectivist submarin submucosa subsect subsidi subsist subsoil subspac subspeci substat substrat subsystem suburb suburbanit subwai successor sucker suction
sud sudanes sugar suitcas suitor sultan sum sumatra summer sun sundai sundial sundown sunlight sunrai sunshad sunshin superhighwai superintend supermarket
supervisor supper supplier surf surfac surfact surgeon surveyor survivor sushi suspens susten swad swami swamp sward swash swashbuckl swatch swath sweat
sweatband sweater sweatshirt swede sweden sweetheart swimsuit swiss switchboard switzerland sword symbolist symposium synagogu syndic syria syringa system tabl
tableau tablet tabletop tadpol taffi tahiti tail tailback tailgat taiwan tallow tank tanker tape tar target tariff tarpaulin tavern tax taxi taxidriv taxpay tea
teacart teacher teakettl teakwood team teammat teamster teat technician tee teenag teetotal telegraph telephon templ tempo tenant tendon tenement tennesse tent
tenur terrac terrain terrier terrorist terrycloth testicl texa texan textil thailand thamnophi thanksgiv thatch theater theatr theatrego theologian theorist
therapist thermistor thermocoupl thermomet thermopil thiamin thicket thief thigh thighbon thill thinker thiocyan thiouracil thong thoreau thoroughfar threshold
throat throne throng throttl thruwai thumb thumbnail thunder thursdai thyroglobulin thyroid thyronin thyrotrophin thyroxin tibet tick tidbit tide tidewat tiger
timber time timepiec timer tin tine tip tissu tit toad tobacco todai toddi toe toffe toi toilet tokyo tollgat tollhous tomato tomb tomorrow tongu tool tooth
toothbrush toothpast top topsoil torch tori tormentor tornado toronto torrent torso toter tourist tournament towboat towel tower town townsman toxin trachea
track tract tractarian tractor trader tradesman traditionalist traffic tragedi tragedian trai traineeship trainman traitor transduc transistor trap trapper
treadmil treasur treasuri tree treetop trench trend trestl triamcinolon tribun trinket triphamm tripod troika troop trooper tropidoclonion troubleshoot trough
troup trouser truck trumpet trunk truste tsh tsunami tub tube tubul tudor tuesdai tuft tuition tulip tumbler tungsten tunisia turban turbin turf turkei turnpik
turntabl tweed twilight twirler typewrit tyranni tyrant tyrosin ubermensch ultraviolet umbrella un uncl unconfess underbrush undergradu underl undersecretari
undershirt undersid underwear underworld unif uniform union unitarian univers upshot uptown urchin urin urn user ussr utah utensil vacat vagabond valet vallei
valv vanguard vaquero variat varieti vase vatican vault veget vehicl vein vellum veloc velour velvet vendor venezuela venic venu veranda verandah verbena
vermont vermouth vessel vestibul vet veteran viand vicar vicin victim victor victori victrola vienna vientian viewer villag villain vine vinegar vineyard vintag
vinyl violin violinist virgin virginia virginian virtuoso viru viscomet visitor vitamin viyella vocalist volcano voltag voltair voltmet voodoo voter vultur
wafer waffl wage wagon wainscot waist waiter waitress wall wallet wallflow wallpap walnut walru wand ward wardrob wardroom warehous warhors warrior warsaw
washbasin washbowl washington wastebasket wasteland wastewat watcher watchmak watchman water watercolor watercolorist waterfal waterfront watermark watersh
waterwai wattl wave wax waysid weapon wearer weather web wednesdai weed week weekdai weekend weir west whale wharf wheat wheel wheelchair whereabout whiff whig
while whir whiskei whiski whitefac whore wicker widow widowhood wife wig wigmak wildcat wildcatt wildlif willow wind windbag windbreak windmil window windowpan
windowsil windshield wine wineglass wing wingback wingman winner winnipeg winter wintertim wire wisenheim wisp witch with wizard wolf woman womb wood woodcarv
woodpeck woodsh woodwork wool woolen wordsworth workbench workboard worker workman workshop worktabl workweek world worm worshipp wrack wrapper wreath wreckag
wrestler wrist writer wyom xenon xylem xylophon yacht yale yank yanke year yesterdai yesteryear yoke yokel youngster youth yr yucca yugoslavia zenith zinc
zionist zombi zoo`;
