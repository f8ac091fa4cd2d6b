// Made by scripts/lexicon.mjs from WordNet 3.1, Copyright 2011 by Princeton University, used under the WordNet licence. Do not edit.
// All words are stems (text/stem.ts). In the tables of pairs a semicolon or the end of a line ends an entry: a word, then what it is paired with.

/** Opposite words; each pair stands once. */
export const OPPOSITES = `abactin actin;abaxi adaxi;abduc adduc;abduct adduct;abienc adienc;abient adient;abil inabl;abl unabl;abnorm normal;abolish establish launch;abor oral
aborad orad;abov below;abranchi branchiat;abridg unabridg;abrupt gradual;absenc presenc;absent present;absolut rel;absolv blame;absorb adsorb emit nonabsorb
abstain consum ingest;abstemi glutton;abstract concret;abstractli concret;abund scarc scarciti;abus unabus;acarpel carpel;acatalect catalect hypercatalect
acaud caudat;acaulesc caulesc;acceler deceler slow;accentu quantit syllab;accept refus reject unaccept;access inaccess;accident deliber;accommod unaccommod
accompani unaccompani;accord discord;accur inaccur;accuraci inaccuraci;accusatori inquisitori;achiev loser;achlamyd chlamyd;achondrit chondrit;achromat chromat
achromatin chromatin;acid alkalin amphoter;acidifi alkal;acknowledg deni unacknowledg;acquaint stranger;acquiesc dissent;acquisit unacquisit;acquit convict
acquitt convict;acrocarp pleurocarp;acropet basipet;acroscop basiscop;act refrain;actabl unact;actinomorph zygomorph;action inact
activ deactiv dormant extinct inact inactiv inhibitor passiv quiet stativ;actual potenti;acut chronic obtus;acycl cyclic;adapt maladapt unadapt
add deduct subtract;addict nonaddict unaddict;addit subtract;address unaddress;adequ inadequ;adequaci inadequaci;adhes nonadhes;adiabat diabat;adject substant
adjust maladjust unadjust;admiss inadmiss;admit deni exclud reject;adnat connat;adopt biolog nativ unadopt;adorn unadorn;adroit maladroit;adroitli maladroitli
adscript subscript superscript;adsorb nonadsorb;adult juvenil;adulter purifi;advanc back reced retreat withdraw;advantag disadvantag;adventur unadventur
advert inadvert;advis inadvis;aerob anaerob;aesthet inaesthet;aestiv hibern;afebril febril;affect unaffect;affected unaffected;affer effer;affin consanguin
affirm neg negat revers;affix unaffix;afloat aground;afraid unafraid;aft fore;ag rejuven young;aggrad degrad;aggrav better;aggress unaggress;agit calm unagit
agnost gnostic;agonist antagonist;agre disagre;agreeabl disagre;agreement disagr;ahead back;ahistor histor;airworthi unairworthi;alarm unalarm
alcohol nonalcohol;alert unalert;algorithm heurist;alien inalien;align nonalign skew;alik unalik;aliqu aliquot;aliv dead;alkalin amphoter;all some
allochthon autochthon;allogami autogami;allogen xenogen;allopath homeopath;allopathi homeopathi;allopatr sympatr;allopatri sympatri
allow deni disallow forbid prevent prohibit proscrib;alphabet analphabet;alter unalt unalter;altern direct opposit;altrici precoci;altruism egoism
altruist egoist;amateur profession;amateurishli expertli;ambigu unambigu;ambiti unambiti;ambivers extravers extrovers introvers;amend unamend;ametabol metabol
ametrop emmetrop;amic hostil;amphibi aquat terrestri;amphitrop anatrop;ampl meager;ampli meagerli;anabat katabat;anabol catabol;anaclin cataclin
anadrom catadrom diadrom;anal oral;analog heterolog homolog;analogu digit;analysi synthesi;analyt synthet;analyz synthes unanalyz;anamorph katamorph
anaphrodisia aphrodisia;anaphrodisiac aphrodisiac;anapsid diapsid;anastalsi peristalsi;anastigmat astigmat;ancestor descend;androgyn femal male
anemophil entomophil;anestr estrou;anestru estru;anglican nonconformist;anglophilia anglophobia;angri unangri;angular round;anhydr hydrou;anim inanim unanim
anion cation;anisotrop isotrop;anisotropi isotropi;annual biennial perenni;anod cathod;anonym onym;anovul ovul;answer question;antagonist conciliatori synergist
antapex apex;anteced subsequ;antemeridian postmeridian;antemortem postmortem;anterior posterior;anterograd retrograd;anti pro;anticatalyst catalyst
anticholinerg cholinerg;anticlimact climact;anticlin synclin;anticyclon cyclon;antimagnet magnet;antinod node;antipyret pyret;antisept septic;antityp type
antonym synonym;antrors retrors;aperiod period;apetal petal;aphelion perihelion;aplacent placent;apoapsi periapsi;apocarp syncarp;apocrin eccrin;apoge perige
apojov perijov;apologet unapologet;apolun perilun;apophat cataphat;aposelen periselen;appeal unapp unappeal;appealingli unappealingli;appear disappear vanish
appendag unappendag;appet unappet;appetizing unappetizing;applaud boo;appli theoret;applic inapplic;appoint elect;apposit inapposit;appreci depreci unappreci
approach unapproach;approb disapprob reprob;appropri inappropri;approv disapprov;approvingli disapprovingli;apropo malapropo;apt inapt;apter peripter
aptitud inaptitud;aquat terrestri;aqueou igneou;arbitr nonarbitr;arbitrari nonarbitrari;arbor nonarbor;arenac argillac;argument unargu;arian athanasian
arm armless disarm unarm;armament disarma;armor unarmor;arrang disarrang;arriv leav;art artless;artesian subartesian;articul inarticul unarticul;artifici natur
ascend descend;ascent descent;asexu sexual;asham unasham;ashamedli unashamedli;asleep awak;assembl disassembl;assent dissent;assert unassert;asset liabil
assign unassign;assimil dissimil;assist unassist;associ disassoci dissoci nonassoci;astigmat stigmat;astomat stomat;astring nonastring;asymmetr symmetr
asymmetri symmetri;asynchron synchron;asyndet syndet;atheism theism;atom holism;atomist holist;aton tonal tonic;atrophi hypertrophi;attach detach unattach
attack defend;attend miss nonattend;attent inattent;attract repel repuls unattract;attribut predic unattribut;atyp typic;audibl inaud;augment diminut;aunt uncl
auspici inauspici;author unauthor;autoeci heteroeci;autogam endogam exogam;autogen heterogen;autolog heterolog homolog;automat manual;autotroph heterotroph
autumn summeri vernal wintri;avail unavail;avascular vascular;aveng unaveng;avirul virul;avoid confront face;avow disavow;aw unaw;awai home;awaken unawaken
awar unawar;awkward grace;awn awnless;azon zonal;back backless front veer;background foreground highlight;backhand forehand;backward forward;bad good;badli well
balanc imbal unbal unbalanc;balconi unbalconi;band unband;baptiz unbapt;bar unbar;bare cover;barrel unbarrel;basic incident;be nonb;beak beakless
bear bull nonbear;beauti ugli;beautifi uglifi;becoming unbecoming;bed bedless;begin end middl termin;begrudg wish;behav misbehav;belief unbelief
believ disbeliev unbeliev;believingli unbelievingli;belli bellyless;belt unbelt;bend straighten unbend;benef unbenef;benefic malefic;benevol malevol
benign malign;bequeath disinherit;beseech imper;best worst;better declin exacerb wors worsen;bib bibless;bicamer unicamer;bidirect unidirect;biennial perenni
big littl small;bimod unimod;binaur monaur;bind unbind;binucl mononuclear trinucl;bipe quadrup;biped quadruped;bipolar unipolar;birth death
bisexu heterosexu homosexu;bival multival unival;bivalv univalv;black white;blacken whiten;blemish unblemish;blend unblend;bless curs damn;blind sight
block unblock;blond brunet;bloodi bloodless;bloodili bloodlessli;blur focu;bodi unbodi;boi girl;boil freez;bold timid;bolt unbolt;boneless boni;border unbord
born unborn;borrow lend lender loan;bottlefe breastfe;bottom bottomless side top;bounc clear;bound free unbound;bow pluck;box unbox;boycott patron patronis
brachycephal dolichocephal;bracteat ebract;braid unbraid;brainwash unbrainwash;branchi branchless;brand unbrand;brave cowardli timid
break fix keep make mend repair;breakabl unbreak;breast breastless;breath breathless;bridgeabl unbridg;bridl unbridl;bright dull;brighten darken
broadli narrowli;brother sister;brotherli sisterli;buckl unbuckl;bui sell;burden unburden;buri unburi;busi idl;button unbutton;cacodemon eudemon
cacophon euphoni;caduc persist;calc discalc;calcicol calcifug;calcifi decalcifi;calcul incalcul;calm stormi;camphor uncamphor;campylotrop orthotrop;capabl incap
capac incapac;capit social;capitalist socialist;captor liber;cardin ordin;care careless;carefulli carelessli;carin ratit;carnivor herbivor insectivor omnivor
carpet uncarpet;carv uncarv;cash credit;castrat uncastr;catadrom diadrom;catalect hypercatalect;catarrhin leptorrhin platyrrhin;categorem syncategorem
categoremat syncategoremat;caudal cephal;caulin radic;caulk uncaulk;caus noncaus;caution incaut;cautiou incauti;cautious incauti;ceas continu;ceiling floor
cellular noncellular;cenobit eremit;cenogenesi palingenesi;cenogenet palingenet;censor uncensor;center right
central decentr decentralis deconcentr margin peripher;centralis decentr decentralis;centrifug centripet;cerebr emot;ceremoni unceremoni;certain uncertain
certainti uncertainti;certifi decertifi uncertifi;chain unchain;chang remain stai unchang;changeabl changeless unchang;characterist uncharacterist
charg discharg uncharg;charit uncharit;charter unchart;chast unchast;cheap expens;cheapli expens;cheer cheerless complain depress uncheer;cheerfulli cheerlessli
child parent;chivalr unchivalr;christian unchristian;chromat diaton;cisc risc;cismontan tramontan;citizen noncitizen;civil incivil noncivil sider uncivil
civilian militari serviceman;civilli uncivilli;claim disclaim forfeit;clarifi obfusc;clariti obscur opac;clasp unclasp;classic nonclass romantic
classicist romanticist;classif declassif;classifi declassifi unclassifi;clean dirti unclean;cleanli uncleanli;clear cloudi clutter opaqu unclear
clearhead confus;clement inclement;clergi laiti;clergyman layman;clip unclip;clockwis counterclockwis;clog unclog;close distant open;cloth uncloth undress
clutter unclutt;coars fine;coastal inland;coat uncoat;cogniz incogniz;coher incoher;coil uncoil;cold hot;coldheart warmheart;collaps noncollaps;collater lineal
collect distribut uncollect;colon decolon;colonis decolonis;color colorless discolor uncolor;colour colourless;column noncolumn;comb uncomb
combin noncombin uncombin;combust noncombust;comedi tragedi;comfort discomfort uncomfort;commenc end;commensur incommensur;commerci noncommerci
commiss noncommiss;commit uncommit;commodi incommodi;common individu uncommon;commun excommun uncommun;commut incommut;compact loos;compar incompar
compart uncompart;compassion uncompassion;compat incompat;compet incompet;competit cooper noncompetit;complain uncomplain;complainingli uncomplainingli
complet incomplet;complex simpl simplic;complianc noncompli;compliant defiant;complic simplifi;complimentari uncomplimentari;compos discompos
composur discomposur;compound simpl;comprehens incomprehens noncomprehens;compress decompress incompress;compromis uncompromis;con pro;concav convex convexli
conceal reveal show unconc;conceit humil;concentr deconcentr dilut distribut eccentr;concept misconcept;concern unconcern;concis prolix;conclus inconclus
concur disagre;condit uncondit;condition uncondition;conduct nonconduct;conductor insul;confid diffid;confin free invas unconfin;confirm negat unconfirm
conform deviat nonconform;conformist nonconformist;congeni uncongeni;congruent incongru;congruiti incongru;congruou incongru;congruous incongru
conjunct disjunct;connect disconnect unconnect;connected disconnected unconnected;connot denot;conquer unconquer;conscienti unconscienti;consciou unconsci
conscious unconsci;consecr desecr;consent refus;consequ inconsequ;consequenti inconsequenti;conserv liber wast;consider inconsider;consist inconsist
consol inconsol;conson vowel;consonant vocal;conspicu inconspicu;constanc inconst;constant inconst;constip unconstip;constitut unconstitut
constitution unconstitution;constrict unconstrict;construct destruct misconstruct;consumm unconsumm;consumpt gener;contamin decontamin uncontamin;contempt estim
content discont discontent;contest incontest uncontest;contin incontin;continent intercontinent;continu discontinu quit sporad
contract elabor expand expans expound;contraind indic;contralater ipsilater;contrasti flat;control uncontrol;controversi uncontroversi;conveni inconveni
convent nuclear unconvent;convention unconvention;converg diverg;convert inconvert;convinc unconvinc;convincingli unconvincingli;cook raw;cool heat warm
cooper uncoop;coordin incoordin subordin;cork uncork;corpor incorpor;correct falsifi incorrect uncorrect;correctli incorrectli;correspond disagre
corrig incorrig;corrobor negat;corrupt incorrupt;cortex medulla;cosmopolitan endem provinci;costiv lax;counterfactu factual;counterfeit genuin
counterrevolutionari revolutionari;coupl uncoupl;courag cowardic;courteou discourt;courteous discourt;courtesi discourtesi;cousinli uncousinli;cover uncov
covert overt;covertli overtli;cranni uncranni;crate uncrat;creativ uncr;credibl incred;credit debit;creditor debtor;credul incredul;crescendo decrescendo
crimin decrimin;criminalis decriminalis;critic noncrit prais uncrit;criticis prais;crook straight;crooked straight;cross uncross;crossbr purebr
crosswis lengthwis;crowd uncrowd;crown uncrown;crucial noncruci;cry laugh;cryptogamia phanerogama;crystal uncrystal;crystallin noncrystallin;cubic linear planar
cultiv uncultiv;curabl incur;curdl homogen homogenis;curiou incuri;curli straight;current noncurr;cursori fossori;curtain curtainless;curv straight;cut uncut
cyclic noncycl;dai night;damag undamag;dampen stimul;danger safe safeti;dark light;darken lighten;databl undat;daughter son;dead live;deaden enliven;deaf hear
debilit invigor;deceiv undec;deceler quicken;decenc indec;decent indec;decertifi licens;decidu evergreen;deciph undeciph;decis indecis;declar interrog undeclar
declaratori interrogatori;declin improv;decod encod;decor indecor;decorum indecorum;decreas increas;decrement increment;decrimin outlaw;decriminalis outlaw
dedic unded;dedifferenti differenti;deduct induct nondeduct;deep shallow;defeas indefeas;defeat undef victori;defenc offenc;defend plaintiff prosecut
defens offens prosecut;deficit lead;defin undefin;definit indefinit;deflat disinfl inflat;deflationari inflationari;defus fuse;deglycerol glycerol
dehisc indehisc;dehuman human;dehumidifi humidifi;dehydr hydrat;dehydrogen hydrogen;deject elat;delai rush;delic rug;delight displeas;delin undelin
demagnet magnet;demagnetis magnet magnetis;demand suppli undemand;demateri materi;dematerialis materi materialis;demerit merit;demilitar militar
demilitaris militaris;demobil mobil;demobilis mobilis;democrat undemocrat;demonet monet;demonstr undemonstr;demot elev promot;demulsifi emulsifi
demystifi mystifi;demytholog mytholog;denation nation;denationalis nation nationalis;denatur natur;denazifi nazifi;deni grant;deniabl undeni;denitrifi nitrifi
deodor odor;deodouris odouris;deoxid oxid;deoxidis oxidis;depart stai;depend independ undepend;deperson person;depersonalis personalis;depigment pigment
deposit dislodg withdraw;depress elat stimul;depressur pressur;depressuris pressuris;depriv enrich;deregul govern regul;derequisit requisit;derestrict restrict
deriv inflect underiv;desalin salin;descend rise;descript prescript undescript;desegreg segreg;desensit sensit;desensitis sensitis;deservedli undeservedli
design undesign;desir undesir;despair hope;destabil stabil;destabilis stabil stabilis;destalin stalin;destroi preserv;destruct indestruct;desynchron synchron
desynchronis synchronis;detect undetect;deterior recuper;determin indetermin undetermin;detest love;dethron enthron;detransitiv transitiv;detrib tribal
detribalis tribalis;develop nondevelop undevelop;devit vital;devoic voic;devolut evolut;dextral sinistr;dextrorot levorot;diachron synchron;diclin monoclin
dicotyledon monocotyledon;differ equal same;differenti integr undifferenti;difficult easi;difficulti eas;digest indigest;digitigrad plantigrad;dignifi undignifi
dilig neglig;dilut undilut;dim undim;diminish increas;dioeciou monoeci;diploid haploid polyploid;diplomat undiplomat;direct indirect invers omnidirect retrograd
directli indirectli;disabl enabl;disagre match;disallow permit;disapprov sanction;discern indiscern undiscern;discharg enlist;disciplin indisciplin
discontinu preserv uphold;discourag encourag;discouragingli encouragingli;discreet indiscreet;discreetli indiscreetli;discrimin indiscrimin undiscrimin
disembark embark;disembarrass embarrass;disench enchant;disenfranchis enfranchis;disengag engag;disentangl entangl;disequilibrium equilibrium
disesteem esteem respect;disfluenc fluenci;disgrac honor;dishearten hearten;dishonest honest;dishonesti honesti;dishonestli honestli;dishonor honor
disincarn incarn;disincent incent;disinclin inclin;disinfect infect;disinfl inflat;disingenu ingenu;disintegr incorpor integr;disjoin join;dislik like
dislodg lodg stick;disloy loyal;disloyalti loyalti;disobedi obedi;disobei obei;disoblig oblig;disord order;disorderli orderli;disorgan organ;disorganis organis
disori orient;disparag flatter;dispens indispens;displeas pleas;dispos indispos nondispos;disproport proport;disproportion proportion;disprov prove
disqualifi qualifi;disreput reput;disrespect respect;disrespectfulli respectfulli;dissatisfact satisfact;dissatisfi gratifi satisfi;disservic servic
dissimilar similar;dissimilitud similitud;dissoci link relat;disson harmoni;dissuad persuad;dissuas persuas;distal mesial proxim;distinct indistinct
distinguish indistinguish;distributari tributari;distrust trust;distrustfulli trustfulli;disunifi merg unifi;disunion union;diurnal nocturn
diversifi special specialis undiversifi;divest invest vest;divid multipli unit;divis indivis;docil stubborn;dock undock;document undocu;domest foreign undomest
domin recess submiss subordin;dorsal ventral;doubl singl;dove hawk;dovish hawkish;downgrad upgrad;download upload;downmarket upmarket;downriv upriv
downstag upstag;downstair upstair;downstream upstream;downtick uptick;downtim uptim;downtown uptown;downward upward;downwardli upwardli;downwind upwind
drafte volunt;drain undrain;dramat lyric undramat;draw push;dress undress;drinkabl undrink;drinker nondrink;driver nondriv;drunken sober;dry phlegmi sweet wet
dryness wet;due undu;dull live sharp sharpen;dynam undynam;dysgen eugen;dysphem euphem;dysphemist euphemist;dysphor euphor;dysphoria euphoria;dystopia utopia
dystopian utopian;eager uneag;ear earless;earli late middl;earn unearn;earthli heavenli;easi uneasi;east west;easterli westerli;eastern western;ebb tide
ecdem endem epidem;echoic nonecho;econom wast;ectomorph endomorph mesomorph;edibl ined;edifi unedifi;educ uneduc;effect ineffect;effector receptor
effectu ineffectu;effervesc noneffervesc;efficaci inefficaci;effici ineffici;efflux influx;effort effortless;egalitarian elitist;egress ingress;ei eyeless
elast inelast;eleg ineleg;elegantli inelegantli;elig inelig;eloqu ineloqu;emers immers;emigr immigr;emot unemot;emotion unemotion;empir theoret;emploi unemploi
employ employe unemploy;empti fill full;enclos unenclos;encumb unencumb;end middl start;endem epidem;endergon exergon;endocentr exocentr;endocrin exocrin
endoerg exoerg;endogam exogam;endogami exogami;endogen exogen;endomorph mesomorph;endotherm exotherm;endotoxin exotoxin;endow unendow;energet letharg
enforc exempt unenforc;enjoi suffer;enlighten unenlighten;enliven unenliven;enrich impoverish;enter exit;enterpris unenterpris;enthusiast unenthusiast
entozo epizo;environment hereditarian;equal inequ unequ;equatori polar;equip unequip;equit inequit;equiti inequ;equival nonequival;equivoc unequivoc
eradic ineradic;eras record;erect level unerect;erranc inerr;esoter exoter;essenti inessenti;establish unestablish;estiv hibern;ethic uneth;eucaryot procaryot
eukaryot prokaryot;eusporangi leptosporangi;even odd uneven;evenli unevenli;event unev;ever never;evil good;evit inevit;exact inexact;exactli inexactli
exagger underst;exaugur inaugur;exchang unexchang;excit unexcit;excitingli unexcitingli;exclud includ;exclus inclus;exculpatori inculpatori;excus inexcus
exempt nonexempt;exhal inhal;exhaust inexhaust unexhaust;exist nonexist;exon intron;expans unexpans;expatri repatri;expect unexpect;expected unexpected
expedi inexpedi;expend unexpend;expens inexpens;experi inexperi;experienc inexperienc;expir unexpir;explic inexplic;explicit implicit inexplicit
explicitli implicitli;explod implod;exploit unexploit;exploratori nonexploratori;explos nonexplos;export import unexport;express inexpress local;extant extinct
extend unextend;extens flexion intens;extensil nonextensil;extensor flexor;exterior interior;extern intern;extinguish ignit inextinguish
extracellular intracellular;extramur intramur;extraordinari ordinari;extrasensori sensori;extraterritori territori;extravers introvers;extric inextric
extrins intrins;extrospect introspect;extrovers introvers;extrovert introvert;extrus intrus;face faceless;facet unfacet;facult oblig;fail manag pass succe
failur success;fainthearted stouthearted;fair foul unfair;fairli unfairli;faith unfaith;faithfulli unfaithfulli;fall rise;fallibl infal;fals true
falsehood truth;falsiti truth;fame infami;familiar strang unfamiliar;fanci plain;far near;farsight nearsight;fashion unfashion;fast slow;fasten unfasten
fastidi unfastidi;fat lean thin;fatal nonfat;father mother;fathom unfathom;fatti nonfat;fauna flora;favor unfavor;favour unfavour;fear fearless
fearfulli fearlessli;feasibl infeas;feather unfeath;featur lack;feder unitari;feed starv;feelingli unfeelingli;felic infel;felicit infelicit;femal male
feminin masculin neuter;fern fernless;fertil infertil steril;few mani;fewer more;fewest most;fiction nonfict;fidel infidel;figur ground liter;filial parent
fill unfil;financi nonfinanci;find lose;finger fingerless;finish start unfinish;finit infinit;fire hire;first last second;fissil nonfissil;fission nonfission
fit unfit;fix unfix;fixed loos;flat natur sharp;flatten sharpen;flatter unflatt;fledg unfledg;flexibl inflex;float sink;flower flowerless;focus unfocus
foe friend;fold unfold;folli wisdom;follow lead leader preced;foolish wise;foolishli wise;foot footless head;forbid permit;forc forceless;forego postdat
foreign nativ;forget mind recal recollect rememb;forgett unforgett;forgiv unforgiv;forgivingli unforgivingli;form unform;formal imit inform;former latter
fort piano;fortifi weaken;fortissimo pianissimo;fortun unfortun;forward revers;fraction whole;fragrant malodor;frail robust;frame unfram;fratern ident
free obstruct unfre;freelanc salari;freez unfreez;frequent infrequ;fresh preserv salti stale;fret unfret;friendli hostil unfriendli;frivol seriou serious
front rear;fruit fruitless unfruit;fruitfulli fruitlessli;fuel unfuel;full thin;function malfunct nonfunct organ;fund unfund;furnish unfurnish;furrow unfurrow
futur past present;gabl hip;gain loss reduc;gaseou liquid solid;gather spread ungath;gear ungear;gener local particular specif specifi stingi ungener variet
generalist specialist;generos stingi;genuin spurious;geocentr heliocentr;geograph magnet;geometr linearli;germfre germi;give take;glad sad;gladden sadden
glaze unglaz;gloriou inglori;glove gloveless;godli ungodli;gracefulli gracelessli ungracefulli;graciou ungraci;gracious ungraci;gradual steep sudden
grammat ungrammat;granter withhold;grassi grassless;grate ungrat;gratefulli ungratefulli;gratitud ingratitud;gravit levit;graviti leviti;greater lesser
green ripe;gregari ungregari;groom ungroom;gross net;grudgingli ungrudgingli;guid unguid;guilt innoc;guilti innoc;gusset ungusset;gutless gutsi;hairi hairless
half whole;hand handless;handl handleless;haploid polyploid;happi sad unhappi;happili sadli unhappili;har unhar;hard soft;hardbal softbal;harden soft soften
hardheart softheart;hardwar softwar;harm harmless;harmfulli harmlessli;harmon nonharmon;harmoni inharmoni;hat hatless;hate lovabl love;have lack miss
head headless rear tail unhead;health unhealth;healthi unhealthi;heaven hell;heavi light;heavili lightli;heed heedless;help unhelp;helpfulli unhelpfulli
herbivor insectivor omnivor;here there;hesitantli unhesitatingli;heterocerc homocerc;heterodactyl zygodactyl;heterogen homogen;heterolog homolog
heterosexu homosexu;heterozyg homozyg;heterozygos homozygos;hide show;hierarch nonhierarch;high low;highland lowland;hip hipless;hit miss;hitch unhitch
holi unholi;hollow solid;holophyt holozo;hook unhook;hope hopeless;hopefulli hopelessli;horizont inclin vertic;horn hornless;hospit inhospit;host parasit
human inhuman nonhuman;humbl proud;humil pride;humor humorless humorlessli;hungri thirsti;hurri unhurri;hurriedli unhurriedli;husband wife;husbandli wife
hydric mesic xeric;hydrokinet hydrostat;hydrophil hydrophob;hygien unhygien;hypercalcemia hypocalcemia;hypercapnia hypocapnia;hyperglycemia hypoglycemia
hyperkalemia hypokalemia;hypernatremia hyponatremia;hyperopia myopia;hyperparathyroid hypoparathyroid;hyperpigment hypopigment;hyperpnea hypopnea
hypersomnia insomnia;hypertens hypotens normotens;hyperthermia hypothermia;hyperthyroid hypothyroid;hyperton hypoton isoton;hypertonia hypotonia
hypertonu hypotonu;hypervolemia hypovolemia;hypotens normotens;hypoton isoton;identifi unidentifi;idiograph nomothet;idl run work;ignobl nobl;ignor know notic
ill well;illeg legal legibl;illegitim legitim;illegitimaci legitimaci;illiber liber;illicit licit;illicitli licitli;illiter liter;illiteraci literaci
illog logic;illogic logic;imagin unimagin;imit nonimit;imman transeunt;immateri materi;immatur matur;immeasur measur;immedi mediat;immediaci mediaci
immisc miscibl;immobil mobil;immobl mobil;immoder moder;immodest modest;immodesti modesti;immodestli modestli;immor moral;immort mortal;immotil motil
immov movabl;immunocompet immunodefici;immut mutabl;impair unimpair;impalp palpabl;imparti partial;impass passabl;impati patienc patient;impenetr penetr
impenit penit;impercept percept;imperfect perfect;imperfectli perfectli;imperish perish;imperm permeabl;imperman perman;impermiss permiss;imperson person
impervi perviou pervious;impieti pieti;impiou piou;implac placabl;implaus plausibl;impolit polit;imponder ponder;import unimport;imposs possibl
impot potenc potent;impract practic;impractic practic;imprecis precis;impress unimpress;impression unimpression;improb probabl;improp proper;improperli properli
improprieti proprieti;improv unimprov worsen;improvid provid;imprud prudenc prudent;impur pure puriti;inboard outboard;inbr outbr;inclin vertic;includ omit
incom outgo;increas lessen;indoor outdoor;induc spontan;indulg nonindulg;industri nonindustri;infecti noninfecti;inferior superior;infern supern
infield outfield;inflect uninflect;inflow outflow;influenti uninfluenti;inform uninform;infra supra;inhabit uninhabit;inherit noninherit;inhibit uninhibit
initi uniniti;inject uninject;injudici judici;injur uninjur;injustic justic;inner outer;innocu noxiou;innumer numer;inoffens offens;inop oper;inoper oper
inopportun opportun;inorgan organ;inpati outpati;inquir uninquir;insalubr salubr;insalubri salubri;insan sane saniti;insati satiat;insectivor omnivor
insecur secur;insens sensibl;insensit sensit;insenti sentienc sentient;insepar separ;inshor offshor;insid outsid;insignific signific
insignificantli significantli;insincer sincer;insolubl solubl;insolv solvenc solvent;inspan outspan;inspir uninspir;instabl stabil;institut noninstitut
institution noninstitution;instruct uninstruct;instrument vocal;insubordin subordin;insubstanti substanti;insuffici suffici;insur uninsur;insurmount surmount
intang tangibl;integr nonintegr segreg;intellectu nonintellectu;intellig stupid unintellig;intemper temper;intend unintend;intens mild;intensifi moder
intention unintention;interdepartment intradepartment;interest uninterest;interesting uninteresting;interestingli uninterestingli;interfer noninterfer
interlac untwin;intermedi termin;intern nation;internation nation;interspeci intraspeci;interst intrast;intertwin untwin;intervent nonintervent;interweav unweav
intest testat;intoler toler;intolerantli tolerantli;intox sober;intract tractabl;intransit transit;intrus protrus unintrus;inutil util;invalid valid
invari variabl;invas noninvas;invertebr vertebr;inviol violabl;invis visibl;invit uninvit;involuntari voluntari;involuntarili voluntarili;involv uninvolv
invulner vulner;inward outward;inwardli outwardli;ionic nonion;ioniz nonion;iron uniron;irrat ration;irration ration;irreconcil reconcil;irreduc reduc
irregular regular;irregularli regularli;irrelev relev;irrelevantli relevantli;irreligi religi;irremedi remedi;irremov remov;irrepar repar;irreplac replac
irresist resist;irresolut resolut;irrespons respons;irrever rever;irrevers revers;irrevoc revoc;irrit sooth;isometr isoton;issu recal;jaw jawless;joi sorrow
joint separ;joy sorrow;joyfulli joylessli;joyless joyou;judgment nonjudgment;juiceless juici;junior senior;just unjust;justifi unjustifi;justli unjustli
keep lose;kei keyless;kinanesthesia kinesthesia;kind unkind;kindli unkindli;king queen;knot unknot;knowabl unknow;knowingli unknowingli;label unlabel;lace unlac
ladi lord;lament unlament;land landless;larboard starboard;larg small;lash unlash;late middl;laugh weep;laurel unlaurel;law unlaw;lawfulli lawlessli unlawfulli
lax tens;lead unlead;leafi leafless;leaki tight;lean rich;least most;leaven unleaven;leeward windward;leg legless;legal outlaw;legalis outlaw;legato staccato
lengthen shorten;lentic lotic;leptorrhin platyrrhin;less more;let prevent;level rais;libertarian necessitarian;lid lidless;lie sit stand;lift lower
light unlight;like unlik;likeli unlikeli;likelihood unlikelihood;limb limbless;limit unlimit;line unlin;linear nonlinear planar;linger race rush speed
linguist nonlinguist;lip lipless;liquid solid;list unlist;liter spiritu;littl much;livabl unliv;live record;liveri unliveri;load unload;loami loamless
local nation;locat studio;lock unlock;long short;loos tight;loosen stiffen tighten;lose profit win;loser winner;lossi lossless;loud soft;louden quieten silenc
loudli softli;love unlov;lowborn nobl;lower rais;lowercas uppercas;lowland upland;lubric unlubr;lucki unlucki;luckili unluckili;lumper splitter;magnet nonmagnet
major minor;majuscul minuscul;make unmak;malici unmalici;malleabl unmal;malnourish nourish;malt unmalt;man unman woman;manag unmanag;manfulli unmanfulli
manli unmanli;mark unmark;marri unmarri;masculin neuter;mask unmask;masochist sadist;match mismatch;mate unmat;matern patern;matriarch patriarch;maxi midi mini
maxim minim minimis;maximis minim minimis;maximum minimum;meaning meaningless;meati meatless;mechan nonmechan;medic surgic;melodi unmelodi;melt unmelt
member memberless nonmemb;memor unmemor;mendac verac;mental physic;merci merciless;merit unmerit;mesic xeric;metal nonmetal;metamorph nonmetamorph;midi mini
migratori nonmigratori;militari unmilitari;mind unmind;mindfulli unmindfulli;mine unmin;minu plu;misogyni philogyni;mistrust trust;misus us;mitig unmitig
mobil stabil;modern nonmodern;modifi unmodifi;modul unmodul;molar molecular;monei moneyless;monism plural;monochromat polychromat;monoclin triclin
monogam polygam;monolingu multilingu;mononuclear trinucl;monophon polyphon;monophoni polyphoni;monosemi polysemi;monoth polyth;monotheist polytheist
monoton nonmonoton;monoval polyval;moonless moonlit;motion motionless;motiv unmotiv;motor unmotor;move nonmov stai still unmov;mown unmown;multicultur nation
multidimension unidimension;multiform uniform;multilater unilater;multinucl uninucl;multipar unipar;multipl singl;multipli singli;multival unival
mushroom toadstool;music unmus;muzzl unmuzzl;myelin unmyelin;nadir zenith;nai yea;naiv sophist;naivet sophist;narrow wide widen;nasti nice;nativ nonn
natur sharp supernatur unnatur;necessari unnecessari;necessarili unnecessarili;necessit obviat;neck neckless;need obviat;neg neutral posit;negat substanti
neighborli unneighborli;nephew niec;neurot unneurot;neutral posit;new old;nidicol nidifug;nobleman noblewoman;noisi quiet;noisili quietli;nomin obliqu real
nonobserv observ;nonoper oper;nonparticip particip;nonparticul particul;nonpartisan partisan;nonpasserin passerin;nonpay payment;nonphotosynthet photosynthet
nonpolit polit;nonpor porou;nonpregn pregnant;nonprehensil prehensil;nonprescript prescript;nonprofession profession;nonprolifer prolifer
nonproprietari proprietari;nonpsychoact psychoact;nonraci racial;nonradioact radioact;nonrandom random;nonreciproc reciproc;nonreflect reflect
nonrepetit repetit;nonrepres repres;nonrepresent represent;nonresid resid;nonresidenti residenti;nonreticul reticul;nonretractil retractil;nonreturn return
nonrevers revers;nonrigid rigid;nonrumin rumin;nonsectarian sectarian;nonsignific signific;nonslipperi slipperi;nonsmok smoker;nonspati spatial;nonspeak speak
nonspecif specif;nonspher spheric;nonstandard standard;nonsteroid steroid;nonsubmers submers;nonsuppur suppur;nonsurg surgic;nonsyllab syllab;nontax taxabl
nontechn technic;nonterritori territori;nontherm thermal;nontox toxic;nontradit tradit;nontransl translat;nonuniform uniform;nonunion union;nonviol violent
nonvolatil volatil;nonwash washabl;nonwoodi woodi;nonwork worker;normal paranorm;north south;northern southern;nose noseless;notic unnot unnotic;numer verbal
object subject;oblat prolat;oblig unoblig;obligatori option;obligatorili option;obliqu parallel perpendicular;obscur promin;obstruct unobstruct;obtrus unobtrus
obvers revers;obviat requir;obviou unobvi;occident orient;occidentalis orientalis;occupi unoccupi;odor odorless;offend unoffend;offici unoffici;offshor onshor
offsid onsid;offstag onstag;often rare;oil unoil;old young;oleophil oleophob;opac transpar;open shut;opisthognath prognath;oppos unoppos;optim pessim
optimist pessimist;organ unorgan;orient unori;origin unorigin;orthodox unorthodox;orthodoxi unorthodoxi;ostentati unostentati;other same;otherworldli worldli
out safe;outbid underbid;overachiev underachiev;overact underact;overbid underbid;overcharg undercharg;overdress underdress;overestim underestim
overexpos underexpos;overgar undergar;overhand underhand;overhead subsurfac surfac;overpai underpai;overshoot undershoot;overspend underspend;overst underst
overstat understat;overstock understock;overvalu undervalu;ovipar ovovivipar vivipar;ovovivipar vivipar;own unown;pack unpack;packag unbox unpackag
pain painless pleasur;painfulli painlessli;paint unpaint;paintabl unpaint;palat unpalat;paradigmat syntagmat;parallel perpendicular;parallelogram trapezium
pardon unpardon;parent unpar;particular univers;partli wholli;pass run;passion passionless;past present;patriot unpatriot;patron unpatron;pattern plain
pave unpav;peac unpeac war;peduncul sessil;penalti reward;percept unpercept;perinat postnat prenat;perman temporarili;permiss prevent unpermiss
permit prohibit proscrib;perplex unperplex;persuas unpersuas;pin unpin;plan unplan;plant unplant;play unplay;playabl unplay;pleasant unpleas
pleasantli unpleasantli;pleasing unpleasing;plow unplow;plural singular;point pointless;pointed unpointed;polish unpolish;poor rich;popular unpopular
poros solid;portabl unport;pose unpos;postdat preced predat;posterior prioriti;postnat prenat;postnupti prenupti;postprandi preprandi;postwar prewar;pot unpot
poverti wealth;power powerless unpow;preced succe succeed unpreced;precedentedli unprecedentedli;precoci retard;predict unpredict;prefix suffix;prejud unprejud
premedit unpremedit;prepar resolut unprepar;presidenti unpresidenti;pretenti unpretenti;prevent unprevent;priestli unpriestli;primari secondari
primarili secondarili;principl unprincipl;printabl unprint;privat public publicli;privileg underprivileg;proactiv retroact;process unprocess;product unproduct
profan sacr;profession unprofession;profit unprofit;profound superfici;profund superfici;progress regress;pronat supin;pronounc unpronounc;prophet unprophet
propiti unpropiti;prospect retrospect;protect unprotect;prove unprov;provoc unprovoc;proxim ultim;public suppress;publish unpublish;pull push
punctual tardi unpunctu;punctur punctureless;punish unpunish;punit rehabilit;purchas sell;purg rehabilit;purpos purposeless;qualifi unqualifi;qualit quantit
quantit syllab;question unquestion;quickli slowli;quiet unquiet;quietli unquietli;quotabl unquot;radioluc radiopaqu;ravel unravel;reactiv unreact;readi unreadi
real unreal;realist unrealist;realiti unreal;reason unreason;reassur unreassur worri;recept unrecept;recogniz unrecogniz;reconstruct unreconstruct
recover unrecover;recto verso;refin unrefin;reflect unreflect;refresh tire;regener unregener;regist unregist;regret unregret;regul unregul;relat unrel
related unrelated;relax tens;relent stand;reliabl unreli;religi secular;remark unremark;renew unrenew;rentabl unrent;repeat unrepeat;repent unrepent
repentantli unrepentantli;report unreport;reproduc unreproduc;request unrequest;resent unres;reserv unreserv;resist surrend;respect unrespect;respons unrespons
rest restless tire;restrain unrestrain;restraint unrestraint;restrict unrestrict;retail wholesal;retent unretent;reverber unreverber;reviv unreviv
reward unreward;rhetor unrhetor;rhyme unrhym;rhythmic unrhythm;rib ribless;ride walk;rifl unrifl;rig unrig;right wrong wrongli;righteou unright
righteous unright;rim rimless;rise set;romant unromant;roof roofless;rotor stator;rough smooth;roughen smooth;round squar;run stand;rural urban;rust rustless
rustic urban;saddl unsaddl;salabl unsal;sanitari unsanitari;saponifi unsaponifi;sarcast unsarcast;satisfactori unsatisfactori;satisfactorili unsatisfactorili
satur unsatur;savori unsavori;scalabl unscal;scent scentless;schedul unschedul;scholarli unscholarli;scientif unscientif;scrambl unscrambl;screw unscrew
script unscript;scrupul unscrupul;seal unseal;seam seamless;seamanlik unseamanlik;season unseason;seat stand;seaworthi unseaworthi;sedat stimul;seduct unseduct
seed unseed;seedi seedless;seemli unseemli;select unselect;selfish unselfish;selfishli unselfishli;sensat unsens;sentiment unsentiment;separ union
servic unservic;servil unservil;sessil vagil;settl unsettl;sexi unsexi;shade unshad;shape unshap;share unshar;sharp soft;sharpen soften;shaven unshaven
shear unshear;sheath unsheath;shell unshel;shockabl unshock;shod unshod;short tall;shout whisper;shrink stretch;shrinkabl unshrink;shutter unshutt;side top
sign unsign;silenc sound unsilenc;sink sourc;sinkabl unsink;sit stand;sitter stander;size unsiz;skill unskil;skin skinless;sleep wake;sleepi wake
sleev sleeveless;slumber wake;smart stupid;smilingli unsmilingli;smokeless smoki;snarl unsnarl;sociabl unsoci;social unsoci;sole soleless;solv unsolv
solvabl unsolv;sonic subson superson;sound unsound;sour sweet sweeten unsour;space unspac;sparkl still;special unspeci;specifi unspecifi;spell unspel
spineless spinou;spirit spiritless;split unit;sportingli unsportingli;stabl unstabl;stage unstag;stain unstain;stand yield;stapl unstapl;starchi starchless
starless starri;start stop;statesmanlik unstatesmanlik;steadi unsteadi;steadili unsteadili;stem stemless;stifl stimul;stimul unstimul;stoppabl unstopp
strain unstrain;strap unstrap;stratifi unstratifi;strength weak;strengthen weaken;stress unstress;string unstr;strong weak;strongli weakli;structur unstructur
studi unstudi;stuff unstuff;styleless stylish;subhuman superhuman;subjac superjac;subscript superscript;subson superson;subsurfac surfac;success unsuccess
successfulli unsuccessfulli;succumb surviv;sugari sugarless;suitabl unsuit;summer winter;summeri vernal wintri;sunris sunset;supervis unsupervis
support unsupport;sure unsur;surpris unsurpris;suscept unsuscept;suspect unsuspect;sympathet unsympathet;systemat unsystemat;taciturn volubl;tact tactless
tactfulli tactlessli;talent untal;tame wild;tan untan;tangl untangl;tap untap;tast tasteless;tastefulli tastelessli;tasteless tasti;tear tearless
technophil technophob;temper untemp;tender tough;ters verbos;theatric untheatr;themat unthemat;thermoplast thermoset;thick thin;thicken thin;thickli thinli
thinkabl unthink;thought thoughtless unthought;thoughtfulli thoughtlessli;thrifti wast;tidi untidi;tie unti;timber untimb;timeli untimeli;tip untip;to toeless
tone toneless;tongu tongueless;tooth toothless;top topless;touch untouch;traceabl untrac;track trackless;train untrain;translat untranslat;travel untravel
treat untreat;trim untrim;troubl untroubl;trusti untrusti;trustworthi untrustworthi;truth untruth;truthfulli untruthfulli;tube tubeless;tuck untuck
tune tuneless untun;turn unturn;twine untwin;twist untwist;unguicul ungul;unusu usual;unvari vari;unvaried varied;unveil veil;unventil ventil;unvoic voic
unwant want;unwari wari;unwarili warili;unwax wax;unwean wean;unwear wearabl;unweav weav;unweb web;unwel well;unwelcom welcom;unwholesom wholesom
unwieldi wieldi;unwil will;unwilling willing;unwillingli willingli;unwind wind;unwir wire;unwit wit;unwittingli wittingli;unwomanli womanli;unwood wood
unworldli worldli;unworthi worthi;unwrap wrap;unwrinkl wrinkl;unyok yoke;us useless;usefulli uselessli;valgu varu;valuabl worthless;vernal wintri;virtuou wick
wane wax;weedi weedless;weighti weightless;wheel wheelless;wig wigless;wing wingless;wire wireless;worth worthless;yang yin`;

/** An adjective and the opposites of what it is like: 'hazardous' and 'safe'. Looser than opposites. */
export const NEAR_OPPOSITES = `abov succeed;abroad domest;abrupt gradual;absent here;absentmind attent;absolut incomplet;absurd logic;act perman;actual latent;adam flexibl
adequ insuffici lack;adjac distant;advanc earli;advers favor;affect unimpress;aforesaid other;afraid unconcern;ail well;aimless purpos;alien intrins nativ
aliv deathlik deceas doom dull lifeless;all ani both incomplet sever;alon social;altern primari;ambiti easi;ampl bare;ancient futur present young;angel evil
annoi pleas;anoth same;anticip unexpect;antiqu fashion new;appar profound;applic irrelev;approxim exact;arbitrari prescrib;arrang disturb misplac
ascend down downward drizzl;asham brazen;ashen color;assist domin;attempt success;attent dreami;attract home;audibl ultrason;authoritarian democrat
avail unobtain;averag uncommon;aw good;awak dormant sleepi somnol;awar oblivi;awkward conveni;bad mild satisfactori solid;barbar civil;barefoot shod
beauti grotesqu hideou;bedraggl clean;belowground overhead surfac;bend erect;big diminut minut smaller tini unimport wee;bigger littl small;bizarr convent
blatant quiet;blaze dull;bleak hope;blith concern;blond bronz;blue southern;blur distinct;bogu genuin;boni fat;bore interest;bound infinit;boyish old
brave yellow;brief long;brood thoughtless;bulki littl small;burli frail;busi indol lazi;buzz quiet;callou sensit;capabl unabl;cardin unimport
careless conscienti detail elabor sure thorough;carnal mental;casual concern plan;cautiou impetu;center peripher;central margin unimport
certain doubt dubiou indefinit;challeng easi;chanc plan;chaotic organ;cheap costli;chief unimport;childish matur;childlik old;clammi dry;clank quiet
clean dingi filthi grimi lousi;clear obscur perplex puzzl vagu;clever stupid;close introductori;clumsi grace;coher confus irrat;cold fieri heat sizzl
collect separ;color fade pallid white;coloss littl small;come past present;comfort wretch;common except rare respect sever variou;commun individu;compar uniqu
compet inadequ;competit socialist;complet half imperfect incomplet partial;complex simplist;complic simpl;composit simpl;conceal visibl
concentr dispers scatter separ space spars spread widespread;concern detach indiffer;conclud open;concret ideal;condescend inferior;confeder northern
confidenti public;conflict consist;conjug free;connect unrel;consecut preced;conserv progress;constant variabl;construct crush;contemptu respect
content dissatisfi restless;continu intermitt isol strai;contrari same;control loos runawai;convent eccentr unorthodox;convinc uncertain;convuls steadi
cooper separ;correl unrel;correspond unrel;counter posit;cowardli undaunt valiant;cozi uncomfort;crazi practic sane;creativ destruct;crude skill;crummi superior
crush smooth;customari unusu;damp dry;dark light pale;daze energet;debilit refresh;decept real;deep superfici;defect perfect;definit implicit;deliber hurri
demytholog irrat;depend individu;deplor good;derang sane;despair hope;desper hope;despond hope;detach joint;develop industri;diagon parallel;differ ident
difficult elementari simpl;dignifi humili ridicul;dim distinct;diminut larg;direct meander sidelong wander;dirti spotless wash;disabl health;disappoint success
disastr fortun;disconcert pleas;discourag optimist;discret joint;disgust pleas;disord organ;disorgan method;dispar same;disrupt quiet
distant immedi impend intim next surround;distinct faint same;distinguish unimport;diverg same;divers same;diversifi gener;divid integr on unifi;docil dog
dole glad;domest intern;doubt sure;drab live;dri wet;drug sober;drunken sober;dry moist muddi sodden sticki;dubiou sure
dull glare gleam glint glisten glitter interest lumin radiant shini silver;dumb smart;dwindl increas;each some;earli mid;earliest late;earnest frivol
easi embarrass hurri tough troublesom try;eastern west;edgi relax;educ ignor illiter;effici uneconom wast;elder junior;elderli young;eldest last;emaci fat
embarrass pleasant;emot philosoph stoic stolid;empir hypothet;empti fill laden load meaning;endless finit short;energet languid;engag idl;enorm littl small
enough insuffici;ensu preced;epic littl small;erect prone prostrat stoop;essenti unnecessari;eventu proxim;everi some;everydai extraordinari;exact wrong
exagger moder;exasper pleas;except ordinari;excess moder necessari;exclus share;exist futur past;existenti theoret;exot nativ;expect hopeless;experiment theoret
explicit underli;explos stabl;exquisit mild;extend short;extens littl small;extern intrins;extra necessari;extraordinari moder mundan routin;extrem mild moder
fabl real;fade increas;fake genuin;fals liter;fanci mere tailor;fantast ordinari;far nearbi short;farawai near;farther near;fast lazi sluggish
fat gaunt scrawni skinni slender slim spare wiri;feasibl imposs;feder local;feebl strong;femal stamin;few numer;fiction real;fierc mild;film live
final open proxim;fine unsatisfactori;finish pend;firm soft;first ultim;firsthand secondari;fix move;flat linear uneven;flawless imperfect;fleet slow
flexibl rigid;flimsi strong;focal peripher;follow preced;forego succeed;foremost worst;formal unoffici;former futur present;fortun piteou poor;fragil rug
fragmentari whole;frail huski iron sturdi;frequent occasion rare uncommon;fresh old;frigid love;frivol grave sober solemn;fruitless product;frustrat success
full vacant;fundament unimport;further near;futil product us;futur immedi last onetim other previou recent;gener peculiar special uniqu;gentl intens
genuin mock phoni pretend pseudo;geometr represent;giant littl small;gigant littl small;girlish old;glad melancholi tragic;gold nonmetal;golden unhappi
good lousi meager pretti terribl unspeak;govern subordin;grace strain ungainli;graduat low;grai young;great littl small unimport;halfwai peripher;handsom ugli
happi miser unfortun;harsh pleasant;hate nice sweet;health infect pathogen;hebephren sane;helpless hope power;heroic littl small;heterogen uniform
high squat under;higher low;hire unemploi;home uncomfort;homogen miscellan mix sundri;honest mislead thiev;horizont slant slope tilt upright;huge littl small
humbl superior;hurri slow;ideal imperfect;ident other;idiot sane;idyl imperfect;imaginari real;imit natur;immedi past;immens littl small;impecc imperfect
imperson individu own;import inconsequenti trivial;imposs practic workabl;impract practic pragmat work;improv wors;impud respect;inaccur true;inclin reluct
incomplet sheer thorough thoroughgo total;indec proper;independ interdepend;indiffer interest;individu public;industri underdevelop;inert move;inevit unpredict
inexperienc veteran;infam reput;infantil matur;inferior lead patron;influent outgo;infrar visibl;infuri pleas;initi last;inner outward;insist sporad
insol respect;instant slow;intellectu physic;intellig naiv;intens moder;interest tediou;interim perman;interlock simpl;intermin short;interwoven simpl
intric simpl;intrins outsid;invari variabl;irrelev pertin;isol joint;joint separ;joyou unsmil;junior older;kei unimport;larg minut smaller tini wee
larger littl small;last origin present prime;late mid primev proto;lead minor;lengthi short;level uneven;liabl unlik;lifelik unrealist;like remot;limp strong
littl massiv monstrou mountain overs prodigi sizabl some spaciou stupend such tremend vast volumin;live monoton unrealist;long momentari;look profound
loud muffl subdu;love ugli;low soar upper;lower uprais;lucki unfortun;mad sane;madden pleas;main unimport;maniac sane;margin maxim maximum;marri widow
marvel ordinari;massiv small;matur undevelop;maxim neglig;maximum neglig;mean nice;meek proud;mental somat;middl peripher;midwai peripher
mild profound sever strong terrif utmost vehement;moblik orderli;moder overdon radic;monstrou small;motionless move;mountain small smooth;move set;mytholog real
narrow sweep unlimit wide;natur simul synthet;near remot;necessari needless redund surplu;need unnecessari;negro white;nervou relax;net overal;neutral subject
newborn old;next preced;noisi silent still;nonmetal silver;nonspecif particular peculiar special uniqu;north southern;northern south;notori reput;numer qualit
obedi wayward;object person;obsequi sincer;obtain unavail;occasion predict;odd usual;okai unsatisfactori;old radic recent revolutionari teen teenag virgin youth
older young;onetim present;opaqu transluc transpar;opposit same;optim worst;optimum worst
ordinari remark singular special terrif tremend uncommon wonder wondrou;orient western;origin secondari;other present veri;overal specif;overbear submiss
overhead underground underwat;overnight short;overs small;pale strong;paramount subordin;paranoid sane;pass perman;payabl undu;peac warlik;peak well
peremptori submiss;peril safe;perman tempor;persist sporad;pervers posit;physic psychic psycholog;picturesqu ugli;placid stormi;plane uneven;plump thin
polar uncharg;polit rude;poor prosper wealthi;posit uncertain;power weak;practic quixot unrealist;preposter wise;present previou recent;pretti ugli
previou succeed;princip unimport;prior subsequ;probabl suppos unlik;prodigi small;product vain;profound seem sound;prolong short;promis unlik
protogeometr represent;proxim suprem;quack qualifi;qualit valu;quaver steadi;quick slow;quiet vocifer;rapid slow;readi unavail;reason senseless;reckless timid
recurr sporad;refin rough vulgar;reflect thoughtless;refresh tire;relax restiv strain;reluct will;repeat sporad;represent schemat;reput sordid
requir unnecessari;respect scorn;ridicul wise;rigid toler;rocki smooth;rocklik soft;rough velveti;round squar;rural urban;same variou;sane schizophren
scant suffici;scenic ugli;scoreless success;scurri slow;senior younger;seriou unimport;sever weak;share sole;sheeplik stubborn;shrewd stupid;sick well
side upper;silli wise;simpl tangl tortuou;sizabl small;slant vertic;slender wide;slope vertic;slow speedi swift
small spaciou stupend tremend unlimit vast volumin;social solitari;southern union yanke;sovereign subordin;specif widespread;splendid ugli;squat tall
standard uncommon;steadi totter trembl;stepwis sudden;stout thin;strang usual;strict variabl;stubborn yield;subordin suprem;success winless;superfici thought
superior wretch;surfac underground underwat;technolog unscientif;thick transpar;thrive unsuccess;tilt vertic;ultraviolet visibl;unemploi work;unfortun well
unrealist vivid;unseen visibl;unsuccess win;unwis wise;usabl useless`;

/** Words that share a common sense; each pair stands once. */
export const SYNONYMS = `abandon empti;abdomen belli stomach;abid endur stai;abil power;about approxim around roughli some;abov supra;abruptli suddenli;absent absentmindedli
absolut perfectli sheer utterli;absorb assimil engross intent;ac on star uniti wizard;acceler quicken speed;accentu emphas stress;accept adopt consent recogn
access approach;acclaim hail;accommod adapt fit suit;accomplish achiev attain fulfil;accord allot;accordingli consequ;account histori report;accret accumul
accumul collect compil gather;acetonemia ketosi;ach hurt;achiev attain;acknowledg admit;acquaint familiar;acquiesc assent;acquir assum get;acr estat;act behav
action activ;activ actuat fight spark trigger;actual genuin liter realli;actuat spark trigger;acut keenli;adapt adjust;add contribut lend;address speech
adequ enough;adjac next;adjoin butt;adjust align alter modif;administ allot dispens distribut;administr establish organ;admonit warn;adopt assum borrow espous
adorn decor;adult grownup;advanc improv progress;advertis public;advis counsel notifi propos suggest;advoc recommend urg;aesthet esthet;affair matter occas
affect involv regard;affection fond;affili tie;affirm assert confirm corrobor substanti swear;afford give yield;after afterward later subsequ
afterward later subsequ;ag elderli older;agenc bureau offic;agenda schedul;aggrav exacerb;aghast dismai;agoni suffer;agre concur correspond match
agreement correspond understand;ahead forward;aid assist help;ail peak;ailment complaint;aim intent object propos purpos;airplan plane;akin kindr
alarm constern dismai;alert vigil;alien exot foreign;alik similar;all altogeth complet entir total wholli;alleg sai;allegori parabl;allevi reliev;alloc apport
allot assign dispens distribut;allow grant let permit;almost nearli virtual;alon entir exclus lone onli sole;also likewis too;alter chang modif vari
alterc fraca;altern choic;altogeth complet entir total wholli;alwai ever;amaz astonish astound stun;ambit dream;ambiti challeng;amend improv;ammo ammunit
amorph shapeless;amount measur number quantiti sum total;ampl plenti;amplifi magnifi;analys analyz examin studi;analyz examin studi
anatomi figur flesh frame shape;ancestri lineag pedigre;anchor ground;anim beast creatur;annihil obliter;annoi bother irrit;announc declar proclam;annoy irrit
answer repli respond respons result solut;antagonist oppon;anticip expect forese predict;antipathi distast;anxious uneasili;anyhow anywai;apart asid;apiec each
appar evid plain seem seemingli;apparatu setup;appeal charm prayer;appear look seem;appeas pacifi;applaus clap;appli emploi us util;apprais assess evalu
appreci hold tast;apprehend comprehend grasp;apprehens understand;approach come near;appropri reserv suitabl;approv sanction
approxim estim gaug guess judg rough roughli some;arbitrarili randomli;arc spark;ardor zeal;area region;argu contend reason;argument controversi debat statement
aris origin rise;arous awak awaken elicit evok invok provok wake;arrang organ stage;arrest nail;arriv come;art prowess;artilleri gun;ascertain determin
ascrib assign attribut imput;asid awai;ask expect requir;aspect facet scene view;ass bottom seat;assail assault;assembl gather;assemblag gather;assert swear
assess evalu;assign attribut imput;assist help;associ connect consort link relat;assum presum;assur confid ensur guarante insur;astonish stun
astonishingli surprisingli;attack onrush onslaught;attain reach;attempt effort endeavor seek try undertak;attent care;attest certifi demonstr evid manifest
attir dress;attitud postur;attornei lawyer;attract pull;attribut dimens imput;aug august;author govern potenc regim writer;auto automobil car;automobil car
autumn fall;averag mean norm ordinari;avert avoid;aw awfulli dread frighten terribl unspeak;awai forth off;await expect wait;awak awaken wake;awaken wake
award grant honor laurel prize;awfulli terribl;babe babi infant;babi infant;back backward endors patronag rear rearward support;backstag wing;backward rearward
bad big;badger pester teas;badli ill poorli serious sever;bag base;balustrad banist;band circl lot;bang clap slam smash;bar block ginmil saloon
bare hardli nake nude scarc;bargain deal;basement cellar;basic essenti fundament;bask enjoi relish savor;bastard prick;bathtub tub;batter buffet hitter slugger
battl combat conflict engag fight struggl;battlefield field;bawl bellow;be exist organ;bear endur toler;beard bewhisk;bearer carrier;beast creatur;beat crush
beckon wave;becom get turn;befor earlier;beg implor prai solicit;beget father sire;begin commenc outset start;behav conduct;behavior conduct demeanor
beli contradict;belief feel impress notion;believ conceiv think trust;belli stomach;bellow holler roar;belov dear;below downstair;belowground underground
bend twist;benefit gain profit;berat chide rebuk scold;berth post;beseech bid;beset plagu;betrai fail;beverag drink;bewild confus puzzl;bibl scriptur
biblic scriptur;big larg;bigger larger;bill charg measur;bind stick;bitter resent;bizarr eccentr;blame pick;blanket cover;blast smash;blatant vocifer
blaze glare;blith happili merrili;block obstruct;bloom blossom flower;blossom flower unfold;blow setback;blush flush;board plank;boast brag featur
bogu fake phoni;boi son;boni scrawni skinni;book volum;boom roar thunder;boost encourag;border surround;bore tediou;boss foreman;bother irrit troubl;bottom seat
bounc spring;bound confin jump leap limit restrict spring throttl;boundari edg;brain head mind psych wit;brandish wave;breadth width;breast tit;bright smart
brilliant magnific superb;broad extens wide;broadcast transmit;brood dwell reflect;brook creek;brow eyebrow forehead;brush thicket;bucket pail;budg stir
buff devote fan lover;bui purchas;build construct edific physiqu;bulk major;bullet slug;bump knock;bunch clump cluster gang;bundl packag packet;burden load
bureau offic;burli huski;burn glow;burst explod explos vollei;bush shrub;busi job occup;but just mere onli simpli;calam catastroph disast tragedi
calcul comput estim figur forecast reckon;calib qualiti;call cry name outcri phone shout telephon yell;calm composur;camp encamp;campaign caus crusad drive
captiv captur charm;captur charm;cardin central fundament kei;care caution like wish;career vocat;carefulli cautious;cargo freight load shipment;carpet rug
carri transmit transport;carv carven;case event instanc suit;castl palac;catastroph disast tragedi;categori class famili;cater provid suppli;cattl cow oxen
caus crusad drive induc stimul;cavort romp;ceas discontinu end finish quit stop termin;celebr fete lioniz;cemeteri graveyard
center centerfield concentr focu halfwai middl midwai rivet;central concentr fundament kei;certain sure;certainli sure;certifi demonstr evid licens manifest
chagrin humili;challeng disput;chanc fortun luck opportun;chang vari;chant inton;charact qualiti;characterist featur;chase dog pursuit trail;cheap inexpens
check ensur insur;cheer shout;cheeri gai sunni;cherish preciou;chide rebuk scold;chief main primari princip;chiefli mainli primarili princip
child kid minor youngster;childish infantil;chill thrill;choic prime select;choos prefer select;chore job task;chortl chuckl;christ jesu;chuck toss
chunk clod lump;circl lot;circuit tour;circul dissemin;circular round;circumst consider context fate luck;cite mention refer;citi metropoli
clamber scrambl struggl;clamor din;clangor clash crash;clariti clear;clash crash;class classifi famili grade;classroom schoolroom;clearli distinctli;climat mood
climax culmin;climb mount;clod lump;close intim last near shut;closet cupboard;cloth dress fabric materi textil;club societi;clump cluster;clumsi ungainli
clutch grip hold seiz;coach manag;coalesc fuse merg mix;coerc forc;coil spiral;collabor cooper;collect compil gather;coloni settlement;color negro
coloss prodigi stupend;combin compound;comfort solac;comic funni;command requir;commenc start;comment commentari observ remark;commiss committe
commit dedic devot perpetr;common mutual;commonli normal ordinarili usual;commonwealth countri nation;commot din;commut transpos;companion comrad fellow
compar equat rel;compass rang reach scope;compel oblig;compet vie;competit contest;complet discharg entir finish total wholli;complex composit
compliment congratul;compon constitu element factor part portion;compos pen write;compound intensifi;comprehend grasp;compress contract;compris contain
comrad fellow;conceal hide;conced confess grant;conceiv think;concentr densiti focu rivet;concept creation;concern fear interest pertain refer relat
conclud final last reason;conclus decis;concurr simultan;condemn decri;condescend patron;conduct demeanor;confer leagu;confin limit restrict throttl
confirm corrobor reassert substanti;conflict engag fight struggl;confound confus;confront face;congressman repres;connect link relat;connot impli
conquer subdu suppress;consequ effect outcom result;consid deal regard studi view;consider substanti;consist dwell lie systemat;consol solac;conspicu promin
constantli invari;constern dismai;constitu element;constru interpret;construct manufactur;consult interview;consum ingest;consumpt intak uptak
contain control curb;contempl reflect;contempt disdain scorn;contemptu scorn;contend contest postul;content messag;continu keep preserv proce uphold
contour shape;contribut donat lend;contriv gadget;control curb oper;convei express;convent rule;convers transit;convict sentenc;convinc posit;cook prepar
cope grappl manag;copi imit simul;core nucleu;correct right;correspond match;corrobor substanti;cost price;couch sofa;counsel guidanc;count matter weigh
countless myriad;countri nation;coupl match pair;cover extend;cow oxen;cowboi puncher;crack gap super;craft trade;crawl creep;crazi mad;crazili insan
creak screech squeak;creat make;creator lord;credo creed;creep sneak;crest top;crimin crook;crimson red;cring flinch recoil shrink winc;crisp sharp
criterion standard;critic criticis;crop harvest;cross intersect transvers travers;crouch squat stoop;crucial import;crude earthi;cruel savag viciou;crusad drive
crush squeez;cry exclaim holler outcri scream shout weep yell;cryptic mysteri;cuddl nestl snuggl;cultur ethnic;curios wonder;curiou funni peculiar queer
curious oddli peculiarli;current present;curs damn oath swear;curtail restrict;curtain draperi;curv cut swerv veer;custom tradit;cut reduc swerv veer;cycl round
dad daddi papa;daddi papa;damag harm;damn darn goddam goddamn;damp moist;dampen moisten;danger risk;dark shadow;darn goddam goddamn;dash scoot smash;date engag
daughter girl;deadlock impass;deal handl plow;dealer trader;dear honei love;debri dust;debut entri introduct;dec decemb;deceler slow;decent nice
decid resolv settl;decidedli definit;declaim recit;declin refus reject;decomposit disintegr;decre fiat;decreas diminish lessen;dedic devot;deduc deriv infer
deduct subtract;deep deepli;deepli profoundli;defeat frustrat lick overcom;defend guard guardian;defer postpon;defi refus resist withstand;defici lack
defin specifi;deform distort;defraud swindl;degre level stage;deiti divin god;delai wait;deliber purpos;delic fragil;delici delight;delight pleas revel
delirium frenzi furi;demand necessit need requir;democraci republ;demon devil;demonstr establish evid exhibit manifest present prove show;depart start vari
departur deviat differ;depend reliabl;depict describ pictur portrai;deposit stick;depriv strip;deriv gain infer;descend fall;descent origin;describ report
desert forsak;deserv merit worth;design plan;desir hope want;despair desper;despatch dispatch;despis disdain scorn;destin doom intend;destini fate;destroi ruin
detach isol separ;detail elabor item;detect discov find notic observ sens;detector sensor;determin find influenc purpos set shape;detest hate;deton explod
develop evolut evolv grow growth underdevelop;deviat differ divert;devic twist;devil dicken lucif;devis formul invent;devote fan lover;diam diamet;diari journal
diarrhea diarrhoea;dice die;dictat order prescrib;dictatorship tyranni;dictum pronounc;die expir perish;differ disput otherwis
differenti distinct distinguish separ;difficult hard;dim faint;diminish lessen;diminut tini;dingi grimi;direct wai;directli immedi instantli straight
director manag;dirt soil;dirti soil unclean;disabl handicap;disagr discrep;disappear vanish;disappoint frustrat;disapprov reject;disast tragedi;disc record
discard dispos;discern distinguish recogn;disciplin subject train;disclos expos reveal;discontinu quit stop;discount dismiss disregard ignor;discourag warn
discov find hear learn notic observ;disdain scorn;disgrac dishonor shame;dislodg free;dismal drearili;dismiss disregard ignor;dispens distribut
dispers scatter spread sprinkl;displai exhibit expos show;disput quarrel;disregard ignor snub;disrupt interrupt;distil purifi;distinct typic
distinguish mark recogn separ;distort falsifi warp;distress disturb suffer;distribut spread;district territori;distrust mistrust suspect
disturb perturb troubl upset;dive plung;divers recreat varieti;divid separ split;divin god;doctor physician;doctrin ism philosophi;document paper;dog trail
domain land sphere;domin predomin prevail rule;door doorwai;dosag dose;dot stud;doubl dual twofold;doubt dubiou uncertainti;doubtless undoubtedli;down downward
dozen lot score ton twelv;drag haul;drama plai;dramat spectacular strike;dramatist playwright;drape wrap;draw pull trace;dread fear frighten terribl
drift float impetu rang roam rove strai wander;dull muffl;duplic repeat;dusk nightfal;duti oblig respons tariff;dwell home inhabit lie live popul
dweller inhabit;earlier sooner;earn pai profit salari wage;earnestli serious;earth globe ground;earthquak quak;eas facilit;easi easili;eat feed
echo reverber ring;ecstasi raptur;edgi restiv;educ instruct train;effect effectu effici impress outcom result;effluent wastewat
effort endeavor exert exploit feat try;elabor expound;elder older;elderli older;element factor;elementari simpl;elev lift promot rais;elicit evok provok
elimin erad;emaci gaunt;emb imb plant;emblemat symbol;embodi personifi;embrac encompass hug;emphas stress;emploi engag hire us util;employ work;enact ordain
enclos envelop;encount find meet skirmish;encourag further promot;encroach intrus;end finish termin;endang jeopard threaten;endeavor enterpris strive try
endless intermin;endors support;endow invest;endur last live surviv toler;enemi foe;enforc implement impos;engag fight hire pursu;engin technolog
engross fascin intent;engulf steep;enigmat puzzl;enjoi love relish savor;enlarg expans;enorm staggeringli tremend;enough plenti;enrag furiou madden
enrol enter recruit;ensu result;ensur guarante insur;entail mean;enter recruit;entir exclus full intact onli sole total wholli;entitl titl;entri introduct
envis fanci figur forese pictur visual;envisag imagin;epic heroic;epitom typifi;epoch era;error fault mistak;erudit learn;eschew shun
especi particularli special;essenc substanc;essenti fundament;establish format institut launch organ prove show;esteem respect
estim figur forecast gaug guess judg reckon;evad sidestep skirt;evalu rate valuat;even still yet;eventu final;everlastingli forev;everydai mundan routin
evid ground manifest obvious plain plainli prove show;evok provok;exactli just precis;exagger overdon;exalt glorifi;examin probe scrutini studi;exampl instanc
exce outdo surpass top transcend;exceedingli extrem super;excel surpass;except particular special;excess extra redund surplu;excit mad stimul
exclaim proclaim shout;exclud omit;exclus onli sole;excus explain pardon;execut perform;exemplifi illustr;exercis exert practic us usag util workout;exert wield
exhaust fatigu;exhibit expos present show;exist surviv;expans sweep;expect outlook prospect requir wait;expedit hasten;expend spend us;experi experiment have
expert profici skill;expir perish termin;exploit feat;explor search;expos open reveal;express face look reflect utter;extend lengthi prolong run;extens wide
extenu mitig;extern intern outsid;extra redund surplu;extrem super utmost;exult jubil triumphant;eyelid lid;fabric materi textil;face front look;facil instal
factori mill;fail neglect;fair reason;fairli moder pretti reason somewhat;faith religion;fake phoni;falloff slump;falsifi warp;fame famou note;famili household
famou note;fan lover;fanci figur pictur visual;fantast grotesqu marvel terrif tremend wonder wondrou;farther further;fascin grip;fashion manner mode style wai
fasten fix secur;fatal fate;fate luck;father sire;fathom penetr;fatigu weari;fault flaw mistak;fear fright;feasibl practic workabl;featur have;feb februari
feder union;feel flavor impress notion sens spirit;fella fellow lad;fellow lad;fervent fieri impass;fierc furiou vehement;fieri impass;fig figur
fight oppos struggl;figur flesh forecast frame pictur reckon shape visual;file regist;fill occupi;film movi;final last ultim;financi fiscal;find notic observ
fine okai;finish termin;fire flame;fireplac hearth;firm hous;firmli hard steadfastli;fit prime set suit;fix mend repair secur set specifi;flap wave
flash flaunt wink;flat level plane;flavor spirit;fleet swift;flesh frame shape;flinch recoil shrink winc;flip toss;floor stori;flounder stagger;flourish thrive
flow stream;flush red;fly wing;focu rivet;foliag leaf;folli foolish;follow next;footstep pace step stride;forbid prohibit proscrib;forc push strength
forecast reckon;forego preced;forest wood;forestal preclud prevent;form kind organ pattern sort spring;former onetim previou;formerli onc;formid redoubt
formul invent phrase prepar word;fort garrison;forth off;forthright frank;fortifi strengthen;fortun luck;foster further;foyer hall lobbi vestibul;frame shape
framework model;frankli honestli;frantic madli;free releas rid;freight load shipment;frenzi furi;frequent often;fresh refresh;fret fuss;fright horribl
frighten scare terribl terrifi;fring peripheri;frog toad;fruitless futil vain;frustrat thwart;fulfil satisfi;full fulli total;fumbl grope
function offic oper purpos role serv us;fund store;fundament kei;funni peculiar queer suspect;furi rage violenc;furiou madden;furnish provid render suppli
further promot;furthermor moreov;fuse merg mix;futil vain;futur next;gag joke;gai jolli jovial merri sunni;gaieti merriment;gain increas profit win;gambl risk
gap open spread;gasp pant;gaug guess judg;gaze stare;gener mostli yield;gentli lightli softli;genuin liter;germin sprout;gesticul gestur;gestur motion
ghastli grim gruesom;ghost specter;gift talent;giggl titter;gild gilt gold golden;gilt gold golden;ginmil saloon;girl miss;give yield;glanc glimps;glare glower
gleam glint glisten glitter shine;glean harvest reap;glint glisten glitter shine;glisten glitter shine shini;glitter shine;glu past;glue past;glycerin glycerol
goddam goddamn;gold golden;good thoroughli well;govern regim regul rule;grade level;grandeur splendor;grandma grandmoth granni;grandmoth granni
grappl grip manag;gratif satisfact;gratifi satisfi;grave seriou sober soberli solemn tomb;greasi oili;greatcoat overcoat;grim gruesom relentless stern
grin smile;grip hold;groan moan;ground reason yard;grove orchard;grow growth;growth increas;grumbl mutter;guarante insur undertak
guess imagin judg reckon specul suppos think ventur;guid lead maneuv steer take;gunpowd powder;halfwai middl midwai;hall hallwai lobbi vestibul
hallmark trademark;halt stop;hamper shackl;hand handwrit;handbag purs;handl manag plow treat;hanker long yearn;happen occur occurr;happili merrili;harass pester
hardli scarc;harm hurt injuri;harvest reap;hast hurri rush;hasten hurri race rush speed;hate hatr mean;haunt obsess;haversack knapsack;hawk peddl
hazard jeopardi risk;head mind psych;headach worri;heap lot mass pile plenti;hear learn;heart nerv;heat warmth;heav surg;heed listen;heedless unheed;height peak
henc therefor thu;here hither;hereaft hereinaft;heretofor hitherto yet;heroism valor;hesit paus waver;heydai peak;hide skin;hinder imped;hint suggest;hit strike
hitherto yet;hitter slugger;hobbl limp;hold keep maintain;holidai vacat;holler roar scream shout yell;honei love;honor laurel respect;hope promis;hord host
horror revuls;hous lodg;howev nevertheless nonetheless still;howl roar wail;huge immens vast;humor mood temper wit;hunch suspicion;hurl hurtl lung thrust
hurler pitcher;hurri scurri speed;hurt injuri wound;hurtl lung thrust;hypothes specul suppos theoriz;hypothesi possibl theori;icebox refriger;ident veri
identifi name;idiot imbecil;ignor illiter snub;ill poorli sick;illumin light;imag pictur;imageri imagin;imagin reckon resourc suppos think;imb plant;imit simul
immedi instantli;immens vast vastli;impair mar;imperson portrai;implic signific;implor prai;import signific;impos inflict levi;impress notion strike;impud insol
impuls urg;incis keen penetr sharp;incit instig motiv prompt;inclin lean tend tendenc;incorpor integr;increasingli progress;independ sovereign
indic point signal;individu mortal person separ singl someon soul;indol lazi;induc stimul;induct initi seat;industri manufactur;inescap unavoid
inevit necessarili;infam notori;infect pathogen;infest overrun;influenc shape;infuri madden;inhabit live popul;inher integr;initi origin;injur wound
innov invent;inquir wonder;inquiri question research;inscript letter;insert introduc tuck;insid interior within;inspir prompt;instant moment;instead rather
instruct teach;instructor teacher;instrument tool;insul isol;insur polici;insurrect rebellion revolt;intak uptak;integr unifi uniti;intellig sound understand
intend mean;intent purpos;interest sake;interfer interven;interlac intertwin twine;interlock interwoven;interpret render;intertwin twine;interweav weav
intim suggest;inventori stock;investig research;involv particip regard;ironi sarcasm satir;irrig water;ism philosophi;isol separ strai
issu matter publish suppli topic;jab poke;jan januari;jeer scoff;jeopard stake threaten;jeopardi risk;jerk twitch yank;jimdandi jimhickei;job occup task
john lavatori toilet;johnni reb rebel;joi pleasur;jolli jovial merri;jovial merri;jubil triumphant;judgment mind;jumbl welter;jump leap spring
just mere onli precis simpli;jut stick;keen penetr sharp;keep maintain;kid minor youngster;kind sort;kinda rather;kingdom realm;lab laboratori
label mark pronounc tag;laden load;lai place put set;lam run;lament wail;land soil;languag lyric speech word;larg mostli;lash slash whip;last live perman surviv
late recent;later subsequ;lather sud;laugh laughter;lavatori toilet;lavish shower;lead result take;leader leadership;lean tend thin tilt;leap spring;learn memor
leas rent;lend loan;lengthi prolong;lesson moral;let permit;level plane stage;lexicon vocabulari;licens permit;life live;lifelik vivid;lift rais;lightli softli
like probabl wish;likewis similarli too;limit restrict throttl;lineag pedigre;link relat;littl small;live popul surviv;load shipment;lobbi vestibul
local locat neighborhood vicin;locat set situat;long yearn;look seem sound;loom tower;lord master;lot mass pile plenti score ton;lumber timber;lung thrust
lurch pitch reel stagger;lure tempt;lyric word;madman maniac;main primari princip;mainli primarili princip;maintain preserv;mainten upkeep;mama mamma mommi
mamma mommi;maneuv steer;manner mode style wai;manpow men;manufactur produc;mark pronounc score tag target;market marketplac merchandis sell;marri wed
marvel terrif tremend wonder wondrou;mass pile plenti;master overcom surmount;match pair;mate teammat;materi stuff textil;matter topic;maxim maximum
mayb perhap possibl;mean signifi signific substanc wai;meander wander;measur quantiti step;medic medicin;medit muse ponder reflect;melodi strain tune;melt thaw
menac threat;mend repair;mention note observ refer remark;merchandis product sell;mere onli simpl simpli;merg mix unifi unit;merit virtu;middl midwai
militia reserv;min minut;mind psych;mingl unifi;minim minimum underst;minist parson pastor;minor youngster;minut moment second;misbehavior misde
miscellan mix sundri;mischief shenanigan;misconstru misunderstand;missil projectil;mistrust suspect;mix sundri;mixtur varieti;mobil ralli wander;mode style wai
moder pretti reason somewhat;moment second;monarch sovereign;mood temper;moros sullen;mortal person someon soul;motion movement;motionless still
motiv need prompt;mouth speak talk;move travel;muffl stifl;mumbl mutter;mundan routin;muse ponder reflect;musician player;mute silent;mysteri mystic;nake nude
narr stori tale;nation patriot;nearli virtual;necess requir;necessit need requir;neckti tie;need requir want;neighborhood vicin;nestl snuggl
nevertheless nonetheless still;new novel tide word;newsman report;newspap paper;nonetheless still;normal ordinarili usual;north northward union
note notic observ remark;noth zero;notic observ;nourish sustain;nov novemb;now todai;nudg prod;number routin total;object protest remonstr;oblig respons
obscur vagu;observ remark watch;obstin stubbornli;obtain receiv;obvious plainli;occup resid;oct octob;oddli peculiarli;odor smell;offer proffer volunt
offic policeman role;omin sinist threaten;on uniti;onli simpli sole;onrush onslaught;opinion sentiment;opposit resist;optim optimum;order prescrib
ordinarili usual;orient point;origin root sourc;outcom result;outcri shout yell;outdo surpass;outdoor outsid;outlook prospect;output yield;outrag shock
outset start;outstand promin salient;overcom surmount;overrid revers;own possess;owner proprietor;ownership possess;pace step stride;packag packet
pai salari wage;pain strive;paint pictur;panic terror;pardner partner;parson pastor;part partial partli piec portion;partial partli;particular peculiar special
particularli special;partner spous;pass walk;passag transit;patch plot;path rout;patrol polic;patron sponsor;pattern practic;pec pector;peculiar queer special
pen write;penal punish;penalti punish;penetr sharp;percent percentag;percentag share;perfectli utterli;perfum scent;perhap possibl;permeat pervad;perplex puzzl
persist prevail;person someon soul;perspect posit view;perspir sweat;persuad swai;pertain refer relat;pester teas;petit request;phase stage;phone telephon
phonem phonolog;photo photograph;phrase word;pictur visual;pile plenti;pitch toss;piteou poor;place properti put rate set spot;placid still;plan prepar program
plant work;plod trudg;poetri vers;poignant touch;polish refin;pond pool;ponder reflect;populac public;portion share;posit view;possibl potenti theori;pot toilet
potent power strong;pounc swoop;pound ram;pour stream swarm;practic rehears workabl;pranc strut swagger;preach sermon;preced prioriti;preclud prevent
predict promis;predomin prevail rule;prefer rather tast;prei target;preposter ridicul;present shortli show soon stage;preserv save uphold;press urg urgent
pretti reason somewhat;prevail rule;primari princip;primarili princip;prime select set;print publish;problem troubl;procedur process;process treat;procur secur
prodigi stupend;profici skill;prohibit proscrib;project protrud task;promin salient;promot public push;promptli quick quickli;propos suggest;proposit suggest
protect secur;protest resist;prove show;provid render suppli;provinc state;provis suppli;provision tent;pupil student;pure strictli utter;purl swirl
purpos role us;put set;quak quiver;quarrel row wrangl;queri question;quick quickli;quicken speed;quickli rapidli speedili;quietli softli;quit stop
race rush speed;radic revolutionari;rage storm;ranch spread;rang reach roam rove scope strai wander;rapidli speedili;rare seldom;rate valuat;ratifi sign
rattler rattlesnak;reach scope stretch;react respond;reaction respons;reactiv respons;real veri;realism realiti;realiti world;realiz recogn see understand
realli truli;reason sensibl somewhat;reb rebel;rebellion revolt;rebuk scold;rebut refut;recal recollect rememb;reced retir retreat withdraw;receipt revenu
reckon suppos think;recoil shrink winc;recollect rememb remembr;recommend urg;recount tell;recov regain retriev;recreat reviv vivifi;recur repeat;recurr repeat
redund surplu;reel stagger;reexamin review;refer relat;refus reject resist;regain retriev;regard respect view;regul rule;rehabilit renew;reiter repeat restat
relentless stern;relianc trust;religi spiritu;relish savor;remain stai;remaind rest;remark singular unusu;rend rip;render suppli;repeal rescind
repeat repetit restat;repel repuls;replac supersed supplant;repli respond respons;report studi;repos rest;repres symbol;repress subdu;resign vacat;resolv settl
respect sever variou;restrict throttl;result solut;resum sketch survei;retali reveng;retir retreat withdraw;retrac trace;retreat withdraw;return revert
rever worship;reviv vivifi;reward wage;right rightfield;rigidli stiffli;rite ritual;road rout;roam rove strai wander;roar thunder wail;rock stone swai;role us
roll roster wheel;room suit;root sourc stem;roughli some;rove strai wander;row wrangl;run talli trial;runner smuggler;rush speed surg;russia ussr
sai state suppos tell;sail sweep;salari wage;salvag save;sampl tast;sarcasm satir;savag viciou;scamper scurri scuttl;scatter sprinkl;scene view;scheme strategi
scholar student;school schoolhous;score ton;scrambl struggl;scrawni skinni;scream shout shriek yell;screech squeak;screen test;scurri scuttl;search seek
sec second;second secondli;see understand wit;seek try;separ space;sept septemb;sequenc success;serious sever sincer;serpent snake;set situat specifi
settlement villag;sever variou;shambl shuffl;shed throw;shift transform;shiver shudder;shop store;shortli soon;shout yell;shriek shrill;shrink winc
sidestep skirt;sight vision;sign signal;signific substanti;silent still;sin ungodli;sinist threaten;sketch survei;slacken slow;slant slope;slash whip
sleep slumber;slender slim thin;slide slip;slightli somewhat;slip steal;slop spill;slow slowli;smother surround;snap snarl tear;sober solemn;sod sward
soil unclean;soldieri troop;someon soul;sore tender;sovereign suprem;spark sparkl trigger;speak talk;specifi stipul;spectacular strike;spectat wit
specul suppos theoriz;speed veloc;spell tranc;spire steepl;spot spy;spring springtim;squad team;squirm twist wriggl writh;staggeringli tremend;stai stick
stair step;staircas stairwai;stammer stutter;stamp stomp;standpoint viewpoint;star wizard;state submit tell;step stride tread;still yet;stimul stimulu
stori tale;strai wander;strain strive tune;stream swarm;stress tension;stride tread;strip undress;strut swagger;studi survei;stuff thrust;stumbl trip;style wai
subdu suppress;subject theme topic;suffer sustain woe;suit suitabl;sum total;sun sunlight;superbl wonderfulli wondrous;supersed supplant;suppos theoriz think
swai swing;swerv veer;swirl twirl whirl;tackl undertak;tactil tactual;tangl tortuou;taut tight;technic technolog;teen teenag;telegraph wire;terribl unspeak
terrif tremend wonder wondrou;test trial try;theater theatr;theme topic;there thither;therefor thu;thorough thoroughgo;thread wind;tide word;timbr tone
toppl tumbl;total wholli;trampl tread;transfer transplant transport;transform transmut;translat understand;tremend wonder wondrou;triumph victori;troubl upset
tumult uproar;twirl whirl;twist wriggl writh;unambigu unequivoc;uncertainli unsteadili;underlin underscor;uneconom wast;unifi unit;univers world;us usag util
usag util;vari variabl;verv vital;vibrant vivaci;view watch;wallop whack;war warfar;whiskei whiski;wind wrap;wonder wondrou;wonderfulli wondrous;wriggl writh
yank yanke`;

/** A verb and the nouns for its deed that have another stem: 'sell' and 'sale', 'decide' and 'decision'. */
export const DEEDS = `abolish abolit;absenc absent;absorb absorpt;acquir acquisit;act action;add addit;administ administr;admiss admit;agre agreement;appli applic;argu argument
assembl assemblag;assum assumpt;attend attent;beg beggari;betrai betray;buri burial;certif certifi;citat cite;clang clangor;classif classifi;comment commentari
commun communion;compar comparison;compel compuls;compet competit;complain complaint;compli complianc;conced concess;conceiv concept;concur concurr
consid consider;conspir conspiraci;consum consumpt;contend content;convers convert;creat creation;critic criticis;crucifi crucifixion;damn damnat;death die
decid decis;defin definit;deliv deliveri;demolish demolit;deni denial;depart departur;derid deris;descend descent;destroi destruct;diagnos diagnosi
dialysi dialyz;differ differenti;diminish diminut;disarm disarma;disclos disclosur;discov discoveri;disobedi disobei;dispos disposit;divers divert;divid divis
document documentari;drain drainag;emiss emit;emploi employ;enclos enclosur;enjoi enjoy;enter entranc;equilibr equilibrium;err error;evolut evolv;exclaim exclam
expel expuls;expend expenditur;experi experiment;explain explan;explod explos;expos exposur;extend extens;fail failur;falsifi falsiti;flatter flatteri
form format;formul formula;fuse fusion;gesticul gestur;gratif gratifi;grow growth;guid guidanc;hypothes hypothesi;identif identifi;impos imposit;injur injuri
inquir inquiri;intend intent;intensif intensifi;interven intervent;introduc introduct;invad invas;judg judgment;justif justifi;juxtapos juxtaposit
magnif magnifi;maintain mainten;marri marriag;merg merger;minist ministr;misconstru misconstruct;misrepres misrepresent;mock mockeri;modif modifi;motion move
move movement;notic notifi;obedi obei;occup occupi;offic offici;omiss omit;oppos opposit;pacif pacifi;pai payment;permiss permit;portrai portrait portray
post poster;prai prayer;prescrib prescript;press pressur;pretend pretens;proce procedur proceed;proclaim proclam;propos proposit;provid provis;public publish
purif purifi;pursu pursuit;qualif qualifi;quot quotat;react reaction;rebel rebellion;reconsid reconsider;recov recoveri;recur recurr;redeem redempt
rediscov rediscoveri;reduc reduct;regist registr registri;repai repay;repeat repetit;requir requisit;resum resumpt;reunion reunit;rob robberi;scof scoff
scrutin scrutini;seep seepag;seiz seizur;settl settlement;ship shipment;sign signatur;sing song;sorb sorption;speak speech;specif specifi;state statement
storag store;strangl strangul;submiss submit;subsid subsidi;succe success;sue suit;summar summari;tale tell;testifi testimoni;thrill thriller;transmiss transmit
treat treatment;trial try;underst understat;unif unifi;us usag;vari variant variat`;

/** A verb of two words, and the verbs that say the same in one: 'turn_down' and 'reject'. The first word is a stem. */
export const PHRASAL_VERBS = `act_out enact;add_on affix;add_up amount total;allow_in admit;ant_up pai;ask_over invit;averag_out averag;back_up support;ball_over shock;ball_up spoil
bawl_out berat chide rebuk scold;bear_on affect concern pertain refer relat;beat_back repel;beat_out beat crush;beat_up beat ralli;beef_up fortifi strengthen
belt_down down;bet_on stake;blank_out forget;blaze_away blaze;blink_away blink;block_off bar block;block_up bar block;blossom_out blossom unfold;blow_over fade
blow_up deton enlarg explod;blunder_out ejacul;blurt_out ejacul;bob_up aris;bollix_up spoil;bollock_up spoil;bolster_up bolster;bolt_down down
boot_out eject oust;border_on approach;botch_up spoil;bow_down bow;brave_out endur;break_down analyz;break_out erupt;break_up scatter split;breath_out exhal
bridg_over bridg;brim_over overflow;bring_down lower overthrow;bring_in earn;bring_off manag;bring_on induc;bring_out reveal;bring_through save
bring_up arous invok rear;brush_aside discount dismiss disregard ignor;brush_off discount dismiss disregard ignor;bug_out pop;build_up build;bulg_out pop
bump_off murder;bunch_up bunch;bundl_up bundl;burn_down burn;bust_up wreck;butt_on adjoin butt;call_back recal recollect rememb
call_down arous berat chide invok rebuk scold;call_off cancel;call_out cry exclaim shout;call_up call phone telephon;calm_down calm;camp_out camp encamp
carri_off manag;carri_on conduct continu preserv uphold;carri_out accomplish fulfil fulfil implement;carri_through accomplish fulfil fulfil save
carv_up divid split;cash_in cash;cast_aside discard dispos;cast_away discard dispos;cast_down depress;cast_off shed throw;cast_out banish discard dispos
cave_in collaps;center_on center;chalk_out sketch;chang_over convert shift;chase_away dispel;check_out check;check_over check;chew_out berat chide rebuk scold
chew_over medit muse ponder reflect;chew_up berat chide rebuk scold;chin_up chin;chip_in contribut;choke_off clog;chop_up chop;chuck_out discard dispos eject
churn_up sicken;clear_up clarifi;climb_up climb;clog_up clog;close_down close;close_up close obstruct;color_in color;colour_in color;come_apart break
come_back recal;come_down descend fall;come_in enter;come_on approach near;come_out appear;concentr_on center;conjur_up arous invok;cook_out barbecu
cook_up invent;cool_down cool;count_on calcul estim figur forecast reckon;coupl_on coupl;coupl_up coupl;cry_out cry exclaim shout;curl_up curl
cut_back cut reduc;cut_down cut reduc slash;cut_off disrupt interrupt;cut_through cross travers;deal_out administ allot dispens distribut
dish_out administ allot dispens distribut;dole_out administ allot dispens distribut;draw_back reced retir retreat withdraw;draw_in attract pull;draw_out prolong
dress_down berat chide rebuk scold;drink_down down;drive_away dispel;drive_back repel repuls;drive_off dispel;drive_out dispel;drop_back trail;drop_down sink
drum_out oust;drum_up ralli;dry_out dry;dwindl_away dwindl;dwindl_down dwindl;eat_up exhaust;egg_on prod;embark_on commenc;end_up finish;even_off compens
even_out compens;even_up compens;face_up confront face;factor_in factor;factor_out factor;fade_away dissolv;fade_out dissolv;fag_out tire;fall_back lag
fall_in collaps;fall_out follow;fend_off avert avoid;fetch_up finish;fight_back fight oppos;fight_down fight oppos;fight_off repel repuls;figur_out solv
fill_up fill;film_over blur;filter_out filter;find_out ascertain determin discov hear learn;finish_up finish;fire_up light;fit_in accord
fit_out cloth dress equip;fix_up arrang;flare_up erupt;flesh_out elabor expound;focu_on center;fold_up fold;follow_out implement;follow_through implement
follow_up implement;forc_back repel;forc_out depos;fork_out deliv;fork_over deliv;fork_up deliv;foul_up spoil;frame_in frame;freez_off spurn;frighten_away scare
frighten_off scare;fuck_up spoil;furbish_up fix mend repair;gear_up prepar;get_away escap;get_down lower;get_in enter;get_on board;get_over cross travers
get_up aris rise;give_away disclos expos reveal;give_back repai;give_in bow succumb;give_up abandon forfeit;glanc_over scan;glaze_over blur;hand_over deliv
hang_back trail;hang_in persist;hang_on persist;hang_up hang;hark_back recal;hash_out discuss;have_on wear;haze_over obscur;head_off avert avoid;heat_up heat
hem_in besieg;hide_out hide;hike_up boost;hive_away store;hold_back arrest;hold_in contain control curb enclos;hold_off wait;hold_on grasp;hold_out resist
holler_out holler;horn_in poke;hunch_over hunch;hunker_down crouch squat;hunt_down hunt;hush_up silenc;imping_on hit strike;intrud_on invad;iron_out iron
jut_out project protrud;keep_apart isol;keep_back withhold;keep_down repress subdu;keep_on retain;keep_out exclud;keep_up sustain;kick_in contribut
kick_off inaugur;kick_out expel oust;kick_up evok provok;kill_off extermin;knock_off liquid;know_apart discrimin;land_up finish;lash_out attack;lai_in store
lai_off ceas discontinu quit stop;lai_over superimpos;lead_off begin commenc start;lead_on deceiv;leav_off exclud omit;leav_out exclud neglect omit
let_down disappoint lower;let_in admit;let_off excus;let_on disclos expos reveal;let_out disclos expos reveal utter;lie_in consist dwell lie
light_up illumin illumin light;link_up connect link;live_on endur last live surviv;load_up load;lodg_in occupi;look_on reput;look_up consult;lous_up spoil
make_out discern distinguish recogn;make_over remak;make_up constitut;march_on advanc progress;measur_out measur;measur_up qualifi;mellow_out melt
melt_down melt;mess_up spoil;mete_out administ allot dispens distribut;mop_up mop whip;mouth_off jabber;move_back reced retir retreat withdraw
move_on advanc progress;move_up rise;mow_down slaughter;muck_up spoil;mull_over medit muse ponder reflect;muster_in draft;muster_up muster;narrow_down special
nip_off clip;open_up open;pair_off pair;parcel_out administ allot dispens distribut;partak_in share;partner_off pair;pass_away die expir perish
pass_on hand impart;pass_over skip;pass_up declin refus reject;pai_up pai;pick_apart critic criticis;pick_off pluck
pick_out choos discern distinguish recogn select;pile_up accumul gather;pin_down trap;pipe_up shriek shrill;plank_over plank;plai_up highlight;point_out comment
polish_off murder;pop_off die expir perish;pop_out pop;pour_down down;pour_out pour;pull_away reced retir retreat withdraw
pull_back reced retir retreat withdraw;pull_in attract earn pull;pull_off pluck;pull_through save surviv;push_aside discount dismiss disregard ignor
push_back repel;put_away discard dispos;put_back replac;put_down lai;put_in insert introduc store;put_off defer postpon;put_on don;put_out bother troubl
put_over defer postpon;put_through implement;puzzl_out solv;rabbit_on jabber;rack_up score;rain_down rain;rais_up disturb;ram_down pound ram;rambl_on rambl
reach_out reach;reason_out conclud reason;rip_off cheat steal;rip_out extract;rise_up rebel;roll_up accumul collect compil;root_out extirp;run_away lam run
run_out drain;run_over overflow;run_through exhaust;salt_away store;scare_away scare;scare_off scare;scratch_up scratch;screw_up spoil;scrunch_up crouch squat
seal_off seal;send_back remand;send_off despatch dispatch;send_on forward;send_out send;separ_out filter;set_apart isol;set_aside appropri reserv
set_back defer postpon;set_down land;set_off activ actuat depart spark start trigger;set_on assail assault;set_out begin commenc start
set_up assembl establish launch;settl_down settl;shade_off shade;shake_off shed throw;shake_up reorgan;shape_up progress
shell_out administ allot dispens distribut;shoot_down tear;shout_out cry holler scream shout yell;show_off flash flaunt;shrivel_up shrink;shut_down close
shut_out exclud;sign_on contract;sign_up contract;sink_in filter;sit_down seat sit;size_up scrutin;skip_over skip;slip_away elaps;slow_down slacken slow
slow_up slacken slow;snap_up grab;snatch_up snatch;snip_off clip;soak_up engulf steep;soar_up soar;sort_out class classifi illumin;sound_out pronounc
spark_off activ actuat spark trigger;speed_up acceler quicken speed;split_up divid divorc split;spread_over cover;spring_up aris origin;squar_off settl
squar_up squar;stack_away store;stamp_down conquer subdu suppress;stand_in substitut;stand_out excel surpass;stand_up aris rise;stare_down outfac
start_out begin commenc depart start;start_up commenc;stash_away store;stave_off avert avoid;stai_on remain;step_in interfer interven;step_up intensifi
stick_in insert introduc;stick_on affix;stick_out project protrud;stir_up agit;stop_up plug;stretch_out stretch;string_up hang;strip_down strip undress
sum_up summar;suss_out check;swallow_up swallow;sweep_over overcom;swell_up swell;switch_over switch;take_away remov;take_down lower;take_off depart start
take_on acquir adopt assum;take_over adopt assum usurp;talk_over discuss;tear_out extract;tell_apart differenti discern distinguish recogn separ
think_back rememb;think_over medit muse ponder reflect;throw_away discard dispos shed throw;throw_off shed throw;throw_out discard dispos expel;tick_over idl
tie_in associ connect link relat;tip_over overturn;tire_out tire;toss_away discard dispos;toss_off down;toss_out discard dispos;tot_up total;tote_up total
touch_off activ actuat spark trigger;touch_on concern pertain refer relat;track_down hunt;trade_in trade;trigger_off activ actuat spark trigger
trim_back cut reduc;trim_down cut reduc;try_out test try;tucker_out exhaust;tump_over overturn;turf_out eject;turn_back return revert
turn_down declin refus reject;turn_in deliv;turn_out prove;turn_over hand;turn_up fold;urg_on press urg;us_up exhaust take;vote_down defeat;vote_out defeat
wake_up arous awak awaken wake;ward_off avert avoid;watch_over watch;wear_down tire;wear_out tire;well_over overflow;win_over convinc;wind_up finish
wipe_out elimin erad exhaust;wipe_up mop;work_over beat;work_up build;wrap_up wrap`;

/** Words by how common they are, by the base-2 logarithm of their uses. */
export const FREQUENCY: readonly (readonly [number, string])[] = [
  [14, `be`],
  [12, `person`],
  [11, `have sai`],
  [10, `group make man not see`],
  [9, `becom come do feel find get give go know locat more now seem take tell then think time two us`],
  [8, `all also appear back begin call chang dai even ey face first follow form good hand head hear help here hold includ just keep leav life littl long look mani mean
most move much need new on onli other own peopl place plai provid put run show so stand start state still studi thing too try turn veri wai want work year youth`],
  [7, `act action add again allow almost alwai american answer area ask believ better bodi boi bring build carri case caus certain child church close complet consid
contain continu cost cover creat death decid describ determin develop die differ door down drive earli effect end enough enter ever expect experi fact fall
famili far field fight figur fire foot forc four friend gener girl great grow happen high home hope hous howev idea import increas indic inform interest kind
larg last later lead learn let lie light like line live lose love materi meet mind moment name never next night no note noth number obtain offer often old onc
open pai part pass plan point posit possibl present problem produc program question rais reach read receiv reduc regiment remain rememb report requir result
return right room same school second send serv set sever side sit small soldier some sound speak spend stop surfac talk there three thu type understand valu
voic wait walk watch water well woman word world write`],
  [6, `abl about accept achiev activ admit ag ago agre air alon alreadi amount anim announc anod appli approach arm art assum attack attempt attend attent attitud
audienc avail averag avoid awai base basi battl bear befor best big black blood blue book break bui busi car care catch cell center centuri charg check choos
citi claim clear color command common commun compani compar concern condit conduct contribut control corner countri cours cross cry cut dark data dead deal
declar deep degre demand deni design desir destroi direct discov discuss distanc doctor draw dream drink drop each earth easi eat econom effort elect encourag
enemi enjoi especi establish estim event everi evid exampl exercis exist explain express extend fail father fear featur feed fellow few file fill film final
finish five fly forget forward free full function futur gain game glanc god govern ground growth guess gun half handl hang hard heart histori hit hors hour
human husband imagin improv inde individu industri influenc insist involv issu item job join kill lack land late laugh law leg less letter level list listen
literatur low maintain major manner march mark mass matter measur member mention mere method minut modern monei month morn mother mouth movement music nation
natur near necessari normal notic object observ occur offic oper opportun order paper past patient pattern percent perform perhap period permit pictur plant
power prepar pressur prevent price probabl process product prove public pull purpos push qualiti quit rang rate rather readi real realiz realli reason recogn
record red refer reflect refus regard region religion remark remov repeat repli repres rest ride rifl rise road rule sampl save scene score section seek sell
sens separ shake shape share shoot short shoulder sign similar simpl simpli sing singl situat six size sleep slowli smile smoke social societi sometim sort
sourc south special spirit spread stage stai stare statement step street stress strike strong student subject success suddenli suffer suggest suppli support
suppos sure swing system tabl tall teach temperatur ten term test theori therefor third throw todai togeth tone top total touch town train treat tree troubl
true up usual variou view visit wage wall war wave wear week white whole wide wife win window wish wonder worri young`],
  [5, `abandon abov absenc accompani accomplish acquir actual address adjust adopt advanc affair affect afford afraid afternoon agent ahead aid aim allot along america
analysi ani anoth apart appar appeal appropri approv arc argu argument aris armi around arriv artist aspect assign associ assur atmospher author awar award bad
balanc ball bank bar basic batteri beam beat bed behavior bend benefit bill block blow board bond bother box brain branch bright broad brother brown brush
bullet burn burst camp capac captain career carefulli cast cathol certainli chair chanc chapter charact characterist chest chlorin christian circl circumst
class clean clearli climb cloth cloud coat coffe cold collect colleg colonel column combin comment companion complex compon comput comrad conceiv concentr
concept conclud conclus confront congreg connect consider constitut construct contact content contract contrast cool corpor count counti coupl court crawl
credit crowd cultur current curs curv daili danc danger date decis defeat defend defens defin deliv demonstr depth deriv detail devic devot dictionari difficult
difficulti directli disappear displai distant distribut district divid dog dollar domin doubl doubt drag dress dry dust ear earn easili edg educ eight element
elimin emerg emot emploi employe empti enabl encount energi engag england english entir equal equip escap essenti exactli examin exce exchang explan extent
extrem facil factor failur faith farm fashion fast favor feder femal fenc fig finger firm fit fix flag flash flee floor flow flower fool foreign forest former
fourth frequent front fulli fund further ga gather gaze glass goal grab grai grant grass greater green guard gui guid hair hall happi hardli hate heat heavi
heavili hide hill hire honor hot hotel hundr hurri hurt identifi ignor illustr imag immedi impli imposs inch incom insid instant instead intend intens interpret
introduc invit jew jewish judg judgment jump kid kitchen knee knowledg labor lai languag larger latter lean length liber lieuten lift limit lip liquid local
lock loss loud machin main manag marri marriag match maximum mayb medic memori men mg mile militari million minimum miss mission model moreov mount murder muscl
nearli neck neighborhood newspap nod nois north nose obvious occurr off offici onset opinion oppos ordinari organ origin outsid over oxygen pace page pain paint
pair pale parent park parti particl particular particularli paus payment peer perceiv percentag phase physic piec plane polic polici polit polynomi poor popul
portion possess pound practic prefer presenc preserv press pretti previou primari princip principl privat proce procedur profession progress project promis
promot proper properti propos protect protest provis publish purchas quick quickli quiet race radiat rage rain rank rapidli reaction realiti rear recal recent
recommend regular reject rel relat relationship releas relief remind replac request research respect respond respons reveal review ring river roar role roll
roof round row rush russian safe sale schedul scream sea search season secur select sentenc seri seriou serum servic settl seven shadow sharp shelter shift ship
shout sigh sight signific silenc sink site skill sky slide slip slow smaller smell snow soft soil solid solut solv somewhat son song soon southern space speci
specif speed sponsor spot spring squar stain standard stem stock stone store stori straight strang stream strength stretch structur struggl style submit succe
such sudden summer sun sundai surpris surviv sweep tale task tast tatter tax teacher team tear technic techniqu tend text thick thin thousand threaten throat
tie tissu titl tooth toss trade tradit transfer travel treatment trial trip trust truth tube undertak union unit univers upper urg vari variat victori villag
vocat volum vote warm wash washington weight west wild wind wit wood worker writer wrong yard yell yellow yet`],
  [4, `abil abroad absolut absorb academ accord account accus adequ administ administr admir advantag advic advis agenc agreement alert aliv alter altern anaconda
analyz anger angri antenna antibodi anticip anxieti anywai apparatu applic appoint appreci approxim april arous arrang arrest arrow articl as asid assembl
assert assist assumpt atom attach attain attract attribut automat aw await awak awaken babi background bag band barn basebal basement bastard bat beauti bedroom
bee beer beg behav behind belief belong below bet bid bind binomi bird bit bite bitter blame blanket blaze blind bloom borrow bottl bottom bounc bound bow brass
breath brief briefli brigad brilliant brood bunk buri calcul calm camera campaign candid cap capabl capit captur cat categori cattl ceas celebr cent central
chain challeng champion character cheek cheer chemic chicago chicken chief chin choic christ cigarett cite citizen civil clariti cling clock club cluster clutch
cm coach coast coincid collag collaps combat comedi comfort commenc commerci commiss commit committe communist commut comparison compel compet competit complain
complement compos conced concret condemn confer confid confirm conflict confus congress conjug conscienc consciou conscious consequ conserv constant consult
contempl contemporari contend context convei conveni convent convers convert convict cook cooper coordin cop copi corps correct correspond cow crack crash
creativ creatur creep crew crime crisi critic crouch cuba cup cure curios curiou custom dalla damag damn dare daughter debat decad declin decreas deduct deepli
definit delai delight democrat denot densiti depart descend descript deserv desk despair detect deterg devil diamet digniti din dinner director dirt discharg
disclos discourag discoveri diseas disk dislik dismiss distinct distinguish disturb divis doctrin domest dot downtown dozen drama dramat drift drill driver drug
duck dull duti eager earlier earthquak east economi editor effici effluent egg elabor electr emphas emphasi employ enact endur enforc enorm entertain entitl
entranc entri environ equival erect error essai europ european evalu everywher evil exact exagger excel except excit exclud excus exert exhibit expand
expenditur expens experiment expert explod explor expos extens factori faint fairli familiar famou fan farmer fasten fat februari fifteen fifti filter financ
financi fine firmli fish fist flat flesh flight float flood fluid flux focu fog folk folklor food forbid forev forgiv formal format formul formula fraction
frame freedom french frequenc fresh fridai friendli fulfil fundament funni furnish furthermor gai garden gate georgia german gestur giant glori glow glue gold
grade gradual graduat gram graph grasp grave greatli greek greet grim grin grip guarante guest halt hasten hat hatr health healthi height hen henc hero hesit
histor historian holder hole holm honest horizon horror hospit host hr huge humor hunt hut hypothalam hypothalamu ic ideal ident illus imit impact implic impos
impress impuls in incid increasingli independ induc initi injuri inner inquir insert inspir instal instanc instantli institut instruct instrument insur integr
interior intern interrupt interv interview invent investig iodin irish iron isol jacket jerk joi journei june juri justic kei kick king kiss knock label
laboratori ladi landscap launch leader leadership leaf leap legal lend lesson lick linguist link liquor literari load loan longer lot lower luck lung lyric ma
machineri mad magazin magnitud mai mail male manufactur market master mate matur meal meanwhil medium membership mental mess messag metal mexican middl milk
milligram mine minim mistak mixtur mm modifi mondai mood moon motion motiv mountain movi mud multipli murmur musician mutter mysteri nail narrow necess necessit
neg neglect negoti negro neighbor nest network nevertheless nice nine nonspecif northern notion novel novemb nuclear nucleu numer oath obviou occas occasion
occupi odd oil opposit otherwis outcom outlin outlook overal overcom ow owner oxid pa pack pansi papa parallel pari particip partli partner passag path patrol
peac perfect persist personnel persuad petition phenomenon philosoph philosophi phone photograph phrase pick pile pistol pitch pitcher planet plate player plead
pleas pleasur plenti plot plug plung pocket polish pond pool popular porch post potenti pour powder prai prais preced precis predict presid presum pretend
prevail previous pride primarili print prior proclaim professor profound promin proof properli proport protein proud psychologist pure pursu pursuant quack
qualifi quantiti queen quietli quot radic radio rapid rare ratio react reader readili rebel recognit recov recreat recruit reduct regist regret relax reliev
render rent repair represent resembl reserv resid residenti resist resolut resolv resourc restor restrict resum retir revers rhythm rich risk rock roleplai root
rough rub rural sacrific saddl safeti sail salesman salin salt satisfactori satisfi saturdai scale scan scientif scratch screen seat secret secretari seed seiz
self sensat sensit septemb sequenc serious session sewag sex sexual shade shame sharpli shear sheet shell shine shirt shock shoe shop shore shower shut sick
sidewalk signal silent silver similarli simultan sin sir sister sketch skin slam slave slightli smart smooth snake snap softli somehow someon somewher soul
soviet spare spark specialist specifi spectrum speech spin split sport squat squeez staff stagger stall star station statu steal steel stick stimul stir
stockhold stomach straighten strain strengthen string strip strive strongli stuff stumbl substanc substanti substitut suburb suburban suffici suit sum superior
supplement surg survei suspend sustain swallow swear sweat sweet swell swiftli switch symbol sympathet sympathi talent tangent tap target telephon tendenc
tension tent textur thank theologi thermal thirti threat thrust thunder thyroglobulin thyroid tight tini tip tomorrow tongu tonight tool tough trace trail
transform translat tremend trend troop truck truli tsh tsunami tumbl tumor twelv twenti twice twist typic ultim unabl uniform uniti unknown unusu uphold upstair
utopian vacat vagu vallei valuabl vanish varieti vast veloc veteran violenc virginia visibl vision visual wagon wander warn wast wavelength weak weapon weather
weep weigh welcom western wet wheel while whip whiski whisper will wing winter wipe wire wise withdraw wooden wors worship worth wound yesterdai yield zero`],
  [3, `abolish abruptli absent abstract absurd ac acceler accid accommod accordingli accumul accur accuraci ach acknowledg acquisit acr actor adam adapt addit adher
admiss adult adventur advertis advoc aegean aerat aerosol aesthet affirm affix africa afterward agglutinin agoni aircraft alarm alaska albumin aloud altogeth
alveolar amateur amaz ambigu ambit ambiti ambush amend ammunit ampl analyst analyt anatom anchor ancient andrena anecdot angel angl anglican anion anonym
antagonist antigen anyhow anymor anywher applaud applaus apprehens apprentic aqueou arbitrari architect artilleri asleep assault assent assess astonish
athabascan atlanta attornei augment august authent automobil autonom avocado awkward ax backward bacteri badli bai bake ballplay baltimor bang banker baptiz
bare barrel barrier basket bawl beach beard beckon beef bell belli bellow belt bench besid betrai beyond bibl biblic bigger biolog birth birthdai blast bleed
blend blink bloat blockad bloodi blossom blur blush boast boat bodybuild boil bold bolt bomb bomber bone boom boost boot border boss boston bourbon brand brave
breakfast breast brick bridg bristl british broaden bronchiol brow bubbl buckskin bud budget buffer builder bulk bumblebe bunch bundl burden bush businessman
butt button buzz cabin cafeteria california calmli camper canada cancel cancer cannon canteen canva card carpent carrier carv cash casual catcher cathod caution
ceil cellar centrifug ceremoni certifi chairman chamber chant chao chapel charm chart chase cheap cherish chew chiefli childhood childish chill chimnei china
choke chronic chuckl civilian clai claimant clamor clamp classic classif classifi clatter clergyman clerk click client climat clinic clue clump code coin
collabor colleagu collector coloni commend commerc commonli commot compli complic composit compound comprehend comprehens compress compris compromis compuls
conceal conductor confess confin congratul consent consist conspiraci constitu consum contempt contest contour contradict contrari controversi convinc core
correl corridor costum cotton council counsel counten counter counterpart courag cowboi crazi creak creation crest crimin crimson crop crow crown crude crush
culmin curl curtain customari cycl cyclist dancer dash dawn dc deaf dealer dear debut dec decai decemb deck decomposit deduc deem defi defici deliber delic
democraci denial denomin denounc denver departur depend depict deposit depress deputi desert desper despis destruct detroit devis diagonaliz dialysi diarrhea
dice dictat diet diffus dig dilemma dilut dimens diminish dimli dirti disabl disagre disappoint disast disc disciplin discrep discrimin dish dispatch dispel
dispos disput dissolv distal dive divorc document dodg doom doorwai doubtless draft drip drown drum due dumb dump dwell dwindl eas eastern eccentr echo eighteen
eighth either elbow elector electron eleven elicit elsewher embrac endeavor endless endors engin enhanc enjoy enlarg enlist ensur entail enterpris enthusiasm
enthusiast entiti envelop envi epidem equat era erupt escort estat etcetera etern ev eventu evok excess excitedli exclaim exhaust expans expedit expend
experienc exploit explos exposur extern extract extraordinari fabric fade fair fake fallout fals fanci fantast farther fatal fate fault favorit fee fellowship
fever fewer fiber fiction fierc fifth fighter finit flame flank flap flexibl fling flock flounder flourish fluoresc flush foe fold footbal footstep forecast
forehead forese fork formid forti fortun foster foundat fourteen fragment franc frantic fraud freeli freez frighten fring frown fruit fun funer fur furi furiou
furious furnitur gadget gallop gang garag gasp gaunt gentl gentleman gentli genuin geometr germani gift gigant glad glare gleam glimps gloom gm gnp golden golf
gospel governor grace gradient grandmoth grate grind groan gross grotesqu grove grumbl grunt guam guidanc guilt guilti gulp gymnast habit hai hail halfback
halfwai hammer handsom harbor harm harmoni hast hastili haul haunt hawaii haze headach headquart heap heav heed heel helium helpless herd heritag heroic higher
highwai hint holidai homer honei hop horn hostil household howl huddl hug hunch hunger hungri hurl identif idl ill illinoi illumin immediaci immort impart
implement impur inadequ inclin incomplet incred incur indefinit indiffer indign indirect inevit infantri infect infecti infinit inflict inherit injur innoc
inquiri insan insect insight insolubl inspect intellig intent interact interfer interlobular intermedi intersect intim inton invad invari inventori invest invok
ion ironi island italian ivori januari japan japanes jaw joint joke juli junior justifi kidnei killer kneel knife lag lagoon lamp lao lap laps laughter lawn
lawyer layer lb leagu leather lectur legend legisl lessen liberti licens lightli lightn likewis linger liter litter liver livestock log logic london lone lookup
loom loos lord loudli lover loyalti lucki lunar lunch lurch lurid lurk magnific maid mainli maker manchest maneuv manifest manifold manipul map mar marbl margin
marksman marshal martian martyr massiv mayor meaning mechan medicin mediev melodi melt menac merchant merg merit meteorit meter metropolitan micel micrometeorit
mid mighti mimesi miner mingl minist minor miracl mirror miseri missil mississippi missouri mist mix ml mob mode moder molecul momentum monitor monkei monstrou
moral morphophonem mortar mostli motionless motor mous muddi muffl municip muscular muse musket musketri myth mytholog nake narr nativ naval navi nazi nearbi
neat necessarili nephew nerv nervou net neurosi neutral newli nilpot nineteenth ninth noon norm notifi nov nowher obei oblig obscur obstacl occup ocean octob
odor ohio older omin omit openli opera opium orang orbit orchestra ordinarili orthographi out outdoor outfit output outstand overhead overhear overlook
overwhelm pacif packag painfulli painter panic pant paramagnet parasympathet parlor passion pastor pat patch patienc pb peak peculiar pegboard pen penalti
penetr pennsylvania percept perfectli perman perpetu pertain petit philadelphia phonolog phosphat physiolog piano pillow pilot pink pipe piti placement plagu
plain plainli planetari plank plato platoon pleasant plight plow poem poet poetri poison poke pole policeman politician pollen ponder poorli pop porou port
portrai pose positivist poss postpon postur pot potter potteri prayer preach preacher precaut preciou precipit preliminari presidenti prestig prick priest prime
primit prison privileg prize probe procur profess profil profit prohibit prompt promptli proposit proprietor proprietorship prospect provok pseudo psycholog
publicli pump punish pupil purpl purs qualif quarrel quarter queer quiver rabbit rack radar radish rag rai rail railroad ralli ration rattl raw reactionari
reactiv realist reappear reb rebellion rebuild rebut recept reckon recount redcoat refund regardless registr regul rehabilit reinforc relev reliabl religi
relinquish remaind remot renew repai repeatedli repel repetit reproach reproduc republican reput rescu resent resign reson resort respiratori retent retreat
retriev revel reveng revis reviv revolut reward rice rider rigid rip rippl ritual roadwai rob romant rooki rotat roughli rousseau rout routin rug ruin rumbl
rumor russia rustl sad sadli sake salari salvat sanction sand satisfact savag scar scarc scare scatter scheme scholar scholarship scope scorn scrambl scrape
sculptur seal seced secondari sector seemingli seldom senat sentiment sergeant servant settlement settler seventeen shakespear shatter shave shed sheep sheer
shelf shield shiver shorten shortli shove shriek shrill shrink shrug shudder shutter significantli silli sip sixth skelet skip skirt slap slash slaughter
slaveri slender slice slit slope slug slump smash snarl snatch soap sober sole somedai sophist sore sovereign span spanish spatial speaker specimen spectacl
spectat specul spell sphere spiral spiritu spit spontan sprai sprawl spur squad stabl stair stake stamp startl starv statur steadi steepl steer stern stiffen
stimulu stoop storag storm stranger strategi straw strictli stride stroke studio stupid sturdi subsect subspac subtl subtract successfulli sue suitcas sullen
summar summon sunlight superstit supervis supper suprem surgeon surplu surrend surround suspect suspicion swai swarm sweden swift swim swirl swiss swoop sword
syllabl symptom synthesi tag tail tank tape taunt taxpay technolog teenag televis templ tempt temptat tender termin terribl territori terror testifi testimoni
texa theater theatr theme theolog theologian theorem theoret therapeut therapist thereaft therebi thereof thermomet thicket thief thigh thoroughli though
thoughtfulli thread threshold thrill through thursdai thyroxin tighten tilt tire titer toast toe ton track traffic tragedi tragic trai tramp transduc transit
transmit transport trap tread treasuri trembl trigger trim tripl triumph trooper trot tub tuck tuesdai tug tune tv twentieth ultrason unadjust unawar uncertain
uncertainti unconsci underli underwai undoubtedli uneasi unfortun uniqu unlik unmolest unspeak unstructur upset upward usag util utopia utter utterli vacuum
variabl vase vector veer vehicl vein ventur verb verbal verifi version vertex vertic vessel victim viewpoint vigor violat violent virtu virtual viscos visitor
vital vivid vocabulari vollei voltag voltair volunt voyag vulner wail wake warfar warrant warsaw watercolor wax weaken wealth weari weav wednesdai weekend weird
whirl whistl wholli widen widespread wildli willing willow wine wink wisdom withhold workbench workshop worst worthi wrap wrath wreck wrist yank yanke ye yokut`],
  [2, `abject aboard abrupt absorpt abus academi accent access accost accredit aceton acid acquaint acquiesc acreag across acut ad adjac adject adjourn adjunct advers
afar affili african after agglutin aggrav aggress agricultur ailment airi airplan airport airwai aisl alga algebra alien align alik alleg alli alloc allus
alterc aluminum alveolu ambassador amber amorph amp amplifi amplitud amus analog anastomosi anatomi ancestr anemia angrili anguish ankl anniversari annoi annoy
annual ant antelop anterior anti antiqu antiserum antithyroid anxious apostol appal appeas appendix appetit appointe apt arch archbishop architectur argon
aristotl arithmet arkansa arrai arteri arteriolar articul artifici ascertain asham asia ass assail assassin assemblag assimil athlet atlant atrophi aug aunt
aureomycin autumn avert awfulli axi babbl babe backyard bacon badg ballad ballet balloon ballot ban bandag banish banner barbel barg bargain bark barricad bask
bath bathroom batter battlefield bayonet bearer beast beautifulli beebread behalf behold belch belov benefici bequest berlin bern beset bestow bethink bevel
bewild bicycl billion biologi birdi biscuit bishop bitterli blade blatant bless blindli blith blot bluff blunt bluster bob bolster bombu boredom born bosom both
bough boundari bowl boxcar boyhood brace brake breadth breakdown breathless breez bridl brigadi brilliantli briskli broadcast broadwai bronc bronchial bronchu
brook brooklyn brutal buck buckl buddi buffet bulb bulg bulki bull bulletin bum bump bureau bureaucraci burial burrow bw bypass cab cabinet cabl cackl cafe cage
calf calibr can candl cane canon canyon capitalist capsul carbon cardin carefre careless caress carriag cart cartridg castl catalogu catastroph cater catharsi
cathedr catholic catkin causal cautious cavalri cave celesti cellulos cement cemeteri certainti champagn channel charcoal chariti chatter cheat checkbook
checklist cheeri chemist chemistri chines chip chisel cholesterol chord chore choreograph chortl choru christma chromatographi chromium churchyard cigar circu
circuit circul circular civic clad clamber clang clap clash clasp classroom claw cleaner cleric cleveland clich climax clinch clip clog closet cluck clumsi coal
coax cock coconut coeffici coher cohes coldli collar collis columbu comb comedian comic commemor commentari commission commod commonwealth communion compart
compass compat compens competitor compil complaint compliment concert concur cone conform conjunct connot conquer conservat consign consolid conson consonant
conspicu conspir constru contamin contin contort contracept contractor contractu coolli cope copenhagen copper cord corn coron corp correctli corrobor corrupt
cortex cortic cosmic costli cottag couch cough counselor counteract countless countryman cousin coward crackl cradl craft crave creator credo creek crisp
criterion croon crossroad crucial cruelti cruis crystal cuban cube cubism cubist cult cultiv cumul curb curious curriculum curtail cylindr cytoplasm
czechoslovakia dab damp dampen dangl danish darken darl darn dart datum daylight daze deacon deadli debri debt deceas deceiv decenc decent decor decre decri
dedic defect defianc deleg demon demytholog denmark dens dent deprav depriv deris descent desol destin destini detach detector deterior development diagnos
diagnosi diagon diagram dial dialect dialogu dialyz diamond diaphragm dietari differenti dilat dim dimension dine dingi dip diplomat dipol dipper disagr
disapprov disastr discern discontinu discount discret disdain disgrac dismai dismount disobedi disobei disord dispers displac disregard disrupt dissemin distil
distinctli distort distress distributor distrust divan divers divert divestitur dividend divin dock documentari doggedli domain dominion don donat donor dosag
dose dough downgrad downstair downward doze dragon drain drape draperi drawer dread dreg dri drivewai drizzl drought drugstor drunken drunkenli dugout dumbbel
durat dusk dutch dwarf eagerli earthi easel eclips economist ecstasi edit editori efficaci ego eighteenth eighti ejacul elaps elast elder elderli elev elig elit
ellipsoid eloqu elut embank embarrass emblem embodi emiss emotion empir enclos encompass endang endow energet engend englishman engross engulf enrich enrol
ensembl ensu entrepreneur envis enzym epic epiphysi episod epitom epoch equilibrium equit eras err errand escal ethic evad everydai evolut evolv exasper
excitatori exclam exclus execut exemplifi exempt experienti expir explicit export exterior extra extravag exuber facilit faculti falter fame fantasi farawai
farewel fascin fathom fatigu fearfulli feasibl feat feather feb feebl feedlot feminin feverish fibrosi fiend fieri fifteenth fingerprint firearm fireplac
fisherman flare flask flatli flatten flatter flavor flick flip flop florida flurri foam foil foliag fond foolish forego forestal formerli forsak forth fortifi
foul fox fragil fragmentari frail framework frankli freak freewai freight frenchman frenzi fret fright frontag frustrat fuel fumbl fuse fusion fuss futil gag
gaieti gambl gap garment gastrocnemiu gear geniu gesticul ghetto ghost ghoul giggl girlish gland glaze glint glitter globe glorifi gloriou glove glower glycerin
goat goddamn goitrogen gossip goug gown grammat grand grandeur grandfath graphit grappl grasshopp gratif graze greas greasi greatcoat greec grenad grief grimi
grimli grocer grope growl grownup guardian gunfir gunner gush gym hallwai halo hamper handkerchief happili har harangu harden hardtack harsh harshli harvest
haunch haversack hawk hazard headlight headlin headlong heartili hebephren heedless hell helpfulli hemispher hemoglobin hemorrhag herebi heretofor heterogen
hideou hierarchi highroad hilar hilum hinder hip hitch hither hoars holler hollow hollywood holster homogen homozyg honestli honeybe honeymoon hoof hook hoot
horizont hormon horribl horseman hostess housewif houston hover hudson hue hum humbl humili hunter hurtl hush huski hydrid hydrogen hymn hypothesi hyster
iceland ici ideolog idiom idiot ignit iliad illiter imageri imaginari immens immigr immor immun impair impass impati impend imperson implor impot imprec
imprison inabl inact incap incent incit incorpor india indian indict indirectli indol induct indulg inescap inexpens infer infield infiltr ingredi inhabit inher
inhibit inject inmat innov inorgan inscrib insinu insol inspector instinct instructor insul insult intact intak integ intellect intellectu intensifi intercept
interchang interdepend interferomet interlud intermin interpos interrel interstellar interven intric introduct introject intuit invas invers invis inward iodid
irregular irrelev irrit isoton itali itch jab jade jail jam jap jar jealou jeep jeopard jerusalem jesu jet jimdandi jointli journal journalist joyou jumbl jupit
jurisdict justif ketosi keynot kidnapp kinesthet kingdom kitten knapsack knit knot korea lad ladder lamb lane lantern larva lash lat latent latin laurel lavish
lazi leas least ledger leftfield legislatur legitim leisur lemma lemon len lengthi lesser levi lexicostatist liabl librari lid lifter lignit lilac limb limp
linear loaf lobbi lobe locker lodg loneli loosen loot lore lousi loyal lug luggag lull lumber lump lunkhead lure luxuri lyricist madli magic magician magnet
magnifi mailbox mainten malais mama mamma manhattan maniac manomet manpow manur marketplac marvel mask massachusett masteri masterpiec mat mathemat mc meadow
meager meaningless meat medal medit meek melancholi memor memphi menarch mend merchandis merci mercuri merger merri messeng meteor meticul metropoli michigan
micron microorgan microphon microscop microsecond midnight midwestern migrat mild mildli militia mill millennium millidegre min minnesota miser misfortun misgiv
mislead misplac mistress moan mobil mock modest modul moist moistur mold molecular momentarili monast monk monocl monopol monopoli monster monument moonlight
morocco mortal mortgag moscow motif mound mourn mucosa mulch multipl mumbl mustach muster muzzl myriad naiv napoleon neatli needl neglig neo neocortex nervous
nestl neurot neutralist neutrophil newborn newport nickel nightclub nightfal nightmar nineteen nineti nitrogen nobl noisi nomin nonetheless nonfict nonmetal
nonsens notabl notch notori nourish novelist novelti nude nurs nut oak obstruct offens offset offspr oili olymp omiss onslaught operetta oppon optimum oral
orchestr ordain orderli organif orient orneri orthodox ossif ounc oust outburst outdist outer outfield outlet outrag outreach outset outward outweigh oval
overboard overcast overlap overnight overpay overreach overtak overthrow overtur overturn ownership oxen oyabun packet pail palac palestin palm pan parad
paradigm paradox paragraph paramet parasit pardon parenchyma partial partnership passeng passiv pastur patent patholog patriot patron patronn pavement paw
peacock peasant pebbl pec peck peculiarli pencil pennant pension perch perfum peril peripheri perish permiss personifi perspect perspir pertin ph phalanx
phantom phonem phoni physician pianist picket pickup picnic pictori pig pill pin pinch pine pinpoint pioneer pit pittsburgh pituitari planner plantat planter
plasma plaster platform playwright pleasantli pleura pleural plod pluck plump poignant pois poland polar poll polyphosph pope pore pork portal portrait
posterior postul potassium potent poverti precari predecessor pregnant prei prescrib presuppos previs prioriti pro proceed proclam procreat prod prodigi
profoundli prolong prone pronoun pronounc propaganda propagandist propel prophet proportion prosecut prosecutor prosper prostrat proteas protestant protrud
proudli provinc provinci pry pseudophloem psithyru psychiatrist psychic pucker puff pulmonari puls punch puriti purl purport pursuit pushup pussi puzzl pyrex
quackeri quaint quak qualit quantit quarterback quasi queri questionnair quirt rabbi racial racket radiu raid ram ramrod ranch rancher random ransack rap rape
rat ratifi rattlesnak razor reaffirm realism realm reap rearrang rearward reassur rebuff recaptur reced receipt receptionist reciproc recit recogniz recollect
reconcil reconsid reconstruct recoveri recur reel reflector reflex reform refrain refuge regain regularli rehears reign rein reiter rejoic rejoin releg relish
reluct reluctantli remedi renaiss rendezv reorgan repeal replenish repos republ repudi reservoir resistor respit restat restaur restraint retail retain retort
retrac reunit revenu revolt revolutionari revolv rib ribbon richmond rid riddl ridg ridicul rifleman rig rightli ripe rite rival roam roast robber robe rocket
roman romanc rome rope rot rotor royal royalti rpm rubber ruler runawai runner rusti sacr sag sailor saint saloon sandwich sarcast satellit satir satisfactorili
savannah savor scamper scandal sceneri scenic scent schizophren scholast scienc scientist scoff scold scot scour scowl screech script scriptur scrub scrutin
scrutini secretli seep segment segreg seizur senior sensibl sensor sensori sept septum sermon serpent seventh sew sewer shabbi shaft shallow sharpen sheath
sheriff shipment shortag shortsight shortstop shred shuffl shun shunt shutdown sicilian sidl signifi silhouett silk similitud simmer simplic simul sincer
singular sinist sinner sixteen sixti skeptic skiff skirmish skull slack slacken slant sleepi sleev slim slipper slop slot sludg smother sneer sniff snore snort
snub soak soar sock sod sofa soften solac solar solder solemnli solicit solidar solitari soloist somat somersault sonar sophomor sorb sorrow sour southeast
southpaw sow spade sparkl spear speck spectacular specter spectral spheric spill spire splash splendid splendor splinter spoil sportsman spree springtim sprinkl
sprout spy squeak stabil stack stalk stammer standpoint statesman statist statut statutori steadili steep stepmoth stereo stereotyp steroid sticki stiff stiffli
sting stipul stoic stoicism stolid stolidli stout stoutli stove straddl strai straightforward strand strangl strateg stravinski streak strew strict strife strut
strychnin stubborn stubbornli stump subdivis subdu sublim submarin submiss subordin subscrib subsequ subsid subsist subsystem successor succumb suck sugar
summari sundown sundri super superb superfici superimpos superintend supernatur supersed supposedli suppress supremaci surmis surpass surprisingli survivor
suspens suspici swamp swedish sweetheart swerv symmetr symmetri symphon symphoni synthet systemat tabul tack tackl tactic tactual tailor talli tangl taut taxi
tea teamster teas teen telegraph temper temporari temporarili tenant tenement tenth terrif terrifi textil thaw therapi therefrom therein thereto thermocoupl
thicken thiev thirteen thither thorough thought thrive throb throng throttl thumb thump thwart tick tide tightli timber tin toad tobacco toi toilet toler tomb
tonal topic toppl torment torso tortur totter touchdown tour tournament towel tower tract trademark trader traditionalist traitor trampl tranc transcend
transmiss transpar transpir transpos transvers travers treason treasur treetop triamcinolon tribut trick triumphant triumphantli trivial tropic trough trouser
trudg trunk truste tuberculosi turmoil twine twitch ulcer ultracentrifug ultraviolet unanim unavail unavoid unbroken uncharg uncl uncomfort uncommon unconcern
undaunt undepict under underground underlin undermin undo uneven unexpect unexpectedli unfamiliar unfold ungainli unhappi unifi unleash unlock unnatur
unnecessari unpaid unpair unpleas unpopular unpreced unreconstruct unsatisfactori unstabl unstress unsuccess upright uproar uptak urban urgent useless user
utmost vacanc vain valid valor vaniti vapor vastli vaudevil veget veil vent ventil venu veranda vers vest veto vicin viciou vie vientian vindic vine virgin viru
vividli voter vow vultur wade wag waist waiter wallop wallow ward wardrob warehous warmth watercolorist waver wearili wed welfar whiskei wick widow width wield
wiggl wildcat wiri witch within withstand witti wobbl wondrous workabl workout worm wrangl wrench wretch wrinkl writh xylem yawn yearn yelp youngster yr zeal
zinc`],
  [1, `abdomin abet abid abort abscess absentmind absentmindedli abyss acclaim acetonemia actress adequaci adhes adjoin admonit adolesc adorn adverb affluenc agenda
aggreg agit aimless airborn akin alabama album alcohol alkali allevi altitud ambul americana ammo ancestri anew annihil anthropologist anxiou aorta apex apolog
apologet apothecari apport apprehend apron aptitud arbitrarili arctic ardor aristocraci armchair arroyo ascend ascrib ash assuredli astound atroph attest attic
audit auditorium australia autofluoresc auxiliari awestruck awkwardli backwood bacteria balk ballroom balustrad bandit banshe banter barbar barefoot barrag
basketbal bass baton beachhead befal beli belliger bereav berri besmirch biographi biopsi birefring bleak bleakli bleat blond bloodstream blower blunder
boatswain bogei bogu bombproof bonfir bonnet borough bouquet brambl brandi brandish breach bread breakup breed bride briefcas brindl brisk broil bronz broom
brotherhood bruis brute buddha budg buff buffalo bugl buildup bureaucrat burgeon burma burr busboi bushel busili bustl butter cabana calam calcium calib caller
callou calv campfir cape captiv cargo carpentri carpet cartoonist catalog catapult cautiou cavort centimet cerebr certif chandeli chaotic charger charit charter
cheyenn chide chieftain childlik chromatograph chrome chuck chunk cinemat clarifi claus clever cliff clod closer closeup clutter coalesc cocki codif coffin coil
coloss colt commensur committeeman commonplac commonsens compact compost composur concav concerto concess concessionair concurr condens condescend condescens
confeder congressman connecticut conquest consecut consensu consol constantli consumm consumpt continent contributori contriv convuls corral counterpoint cp cr
craftsman creed crib cring crippl crisscross crook crucifi cruel crusad crutch cuddl cushion cuss cyst dad dam dazzl dearli decidedli decompos defer deform
delicaci deliveri deltoid demeanor dentist denunci depreci despond deton devast deviat diari diarrhoea dictatorship diethylstilbestrol dignifi disadvantag
disbelief discard discomfort disguis dishonor dispens displeasur disposit dissect dissent dissip dissoci dissuad distast distract diversifi docil dogma doorman
downright drab drainag drastic draught drone droplet drygood dual dub dubiou duffer dulli dungeon duplic dweller dynam earliest earnest easter ecclesiast eclipt
eeg egotist eject electrod eleg eleph elud emblemat emit emphysema enclosur encroach endear endlessli enjoin enrag entrust epicent epithet erot erudit espous
esteem esthet ethnic evacu exacerb exalt expectantli expel expound exquisit extermin extrapol exult eyebrow eyelid facad facet faintli fairytal falsifi fare
farmhous faster feast fella fervent festiv fetch fete feverishli fiat firecrack fiscal flair flashlight flaunt fledgl fleet flicker flinch floc flour flutter
focal folli fondli forefing foremost forfeit forg fort fortitud fortress foyer frank freehand freshman friendship frigid frivol frost fullback fuzzi gangster
gape garrison gaug gender generalist genesi genial gentil genu geometri germanium glee gleeful glide glisten globulin glossari glottochronolog gnaw goad gobbl
goddam goitr goos gracefulli grain granni granular grapevin graphic gravel graveyard graviti grievanc grill groom grudg guerrilla guitar gunman gust haggard
handbag handicap handspik handstand hardwar hatch havoc heal hearth hedg hegelian heighten heir hem herald hereaft hereinaft herpetologist hideout hike hillsid
hing hitler hobbl homestead honolulu honour hopefulli hopeless hopelessli hord hound hp huckster hulk humil hurdl hustl hydrocarbon hypocrit hypothes hypothet
icbm icebox idli idol illeg imb imped imperfect impetu imping implicit imprint improvis impud imput inaugur incident inconsequenti indec index indispens
individualist inert inexperienc infanc infant inferior infern infrar infuri ingest inlet inn input inscript insofar insuffici insulin interfac interim interlac
interlock intervent intimid intoler intrins introductori intrud intrus inur investor ionic ireland isotrop jackass jag janitor java jeer jejunum jimhickei jolt
juici keen kentucki kerygma kickoff kidnap kinda kinet kinship knight knob knuckl laci laden laiti lake lam landlord landmark languid latest lather lavend
leaden leer legendari lethargi lifeless lifelik linearli linen lint livid loath lobul loop loophol louisiana lucid lumin madman maiden mainland mammal mandatori
mapl marin marksmanship masculin masquerad massag masseur mast maxim meddl merciless merriment mesh metaphor metaphys mexico midst midwai might mileston
miniatur misbehavior mischief misconcept missionari misunderstand misus mitig modif moisten molten momentari monologu monoton monotoni montreal moroccan moth
mover mph mule museum mute mutual nag narrowli nationalist necrosi nectar neocort newcom nich nonexist nonverb northeast northward northwest nowis nudg nuisanc
numb nun obedi obliter occlud oct oleophil omen onlook onrush opaqu optic optim or ordeal organiz orthograph outlaw outpost outright outskirt overcoat overflow
overload overpow overrid overrun oversea owl ozon pacifi pallid pane panel par paramount paraphras parcel parish parliamentari parodi particul passagewai
passerbi pastel pathwai patrolman patronag pave pea pear pector peddler peel penal pend penni pentagon perceptu peripher persecut pervad pet phenothiazin photo
physicist picasso picturesqu pierc pigeon pimp pirat piteou placid plaqu plastic platinum platon playmat pledg plumb plumber polymer poncho poni portabl portent
positiv potenc prednison prejudic premix preposit prescript presumpt prewar priceless primev privaci profici prolifer propheci prose protogeometr protozoa
proverb provision prowess prowl psych pubesc pullei pulp puncher purifi pursuer putt pyromet python quart quaver quell quicken radianc radioact radiochlorin
rational raucou reactant reagent reassembl rebuk redeem reek reelect reenact reexamin refin refresh refuel refut regim relai relent relentless relentlessli
relianc reliv remand remembr reminisc remnant remodel reopen repertori reportedli repositori repuls requisit reread rescind residu restless restrain resuspend
retali reticul retin retract revamp rever revert revuls rewrit rhyme rhythmic rightfield rigidli rim riotou robberi rocki romantic romp rooster rosi rude
rustler saddlebag safeguard salesladi salesmanship salient salut salvag sandal satur saturn schemat schoolhous schoolmat schoolroom scoot scout scribe scrimmag
scuffl sculptor scuttl searchlight sec secondhand secreci sediment selfish semant semiliter senseless septic seren setback setup seventeenth shapeless
shenanigan shepherd sherri shovel shrub siberia sicken sidestep simplifi singer sioux sire skedaddl skid skillfulli skylight slab slate slipperi slovenli
slugger sluic slum slumber smack smolder smoothli smug smuggl snail sneak snowbal snuggl snugli soberli socialist sonni southward spars spatter spectroscopi
speedi spellbound spike spine spleen spong sponsorship sporad spotless spous squawk squeal squint squir squirm squirrel staircas stairwai stamped starvat
stealthili steam stifl stirrup stool storehous stormi storylin straggl straggler strait strap stratum streetcar strikingli stud stun stunt stupidli subjectivist
submerg subspeci subwai succeed sud suffic suffoc suffus suicid suitabl sulki sunrai supervisor supplant supra surfact surmount sympath syntax synthes
technician tempo tempor tendon testament thesi thiouracil thirst thoughtless thrash throughout thud ticket timid tingl tinkl tokyo toll topographi tourist tousl
toxic tractor trait tranquil tranquilli transcendent transmut transplant trapper treati tremor trill troublesom trundl tudor tumult tunnel turbin turkei tweed
twirl twofold typographi tyranni tyrosin ugli unambigu unchang underachiev underestim underfoot underscor undershirt underwrit undiminish undu uneasili unemploy
unequivoc unexplain unexplor unfit unforgett uniformli unimpress unlimit unlin unload unmistak unoffici unorthodox unquestion unscrew unseen unsolv unstain
unsteadili unti unwilling updat upgrad upstream urgenc usabl vacant valiant valv vascular velveti vengeanc verbena vermont vice victorian villain vindict violin
vitamin vocal volumin voluptu vowel wallpap wane warp warrior wastebasket waterfal wavi wealthi web wee weed weir westward wheez whereabout whiz whoop whore
wildlif winc windshield woe wonderfulli woo woodwork wool workman worthwhil wrestl wyom younger`],
];
