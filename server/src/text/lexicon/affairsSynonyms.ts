/**
 * Groups of words, a semicolon behind each, that reporting on public affairs uses for one another and that WordNet keeps in senses of their own ('firm' and 'company', 'rise' and 'increase').
 * Compiled for this project from common usage. Every word of a group can stand for every other; a word of several meanings stands in a group for each.
 */
export const AFFAIRS_SYNONYMS =
  // How much, and which way.
  'rise increase grow climb;increase growth rise;increase raise lift hike;surge jump soar leap;rise surge soar jump climb;fall drop decline decrease;' +
  'fall drop plunge slump tumble plummet;slide slip fall;cut reduce lower slash trim;cut reduction decrease;shrink contract;slow decelerate;' +
  'accelerate quicken;nearly almost;roughly approximately;exceed surpass top;lowest smallest;rapid quick fast swift;big large huge great;' +
  'small little minor;key main chief central principal;main primary principal;important significant major;entire whole complete;initial first;final last;' +
  'previous earlier former prior;present current;annual yearly;ban prohibition embargo;ban prohibit forbid bar outlaw;limit cap ceiling;' +
  'limit restrict curb;restriction limit curb;abstain abstention;' +
  // Offices and bodies.
  'company firm business enterprise;company group concern;employer firm;factory plant works;country state nation;government cabinet;' +
  'government administration;government authority;authority agency office body;regulator watchdog supervisor;ministry department;' +
  'parliament legislature assembly;lawmaker legislator parliamentarian deputy;premier minister;leader head chief boss;director head manager;' +
  'chair chairman chairwoman chairperson head;chair head lead;executive manager boss;spokesman spokeswoman spokesperson;' +
  'adviser advisor counsellor consultant;official functionary officer;envoy emissary representative;diplomat envoy;delegation mission team;' +
  'politician statesman;party movement;council committee board;panel committee commission;judge justice magistrate;court tribunal;' +
  'lawyer attorney barrister solicitor counsel;prosecutor prosecution;police officer;police constabulary;academic scholar researcher;' +
  'scientist researcher;expert specialist analyst;analyst observer commentator;economist analyst;worker employee staff personnel workforce;' +
  'crew team staff;worker labourer laborer;union syndicate;trader merchant dealer;farmer grower;doctor physician medic;teacher instructor;' +
  'pupil student schoolchild;resident inhabitant local villager;citizen national;refugee migrant;passenger traveller traveler;customer client consumer;' +
  'buyer purchaser customer;supplier vendor;owner proprietor;landlord owner;shareholder investor;reporter journalist correspondent;newspaper paper daily;' +
  'member participant;neighbour neighbor;critic opponent;supporter backer advocate proponent;rival competitor;ally partner;successor replacement;' +
  'candidate nominee contender;child kid youngster;woman female;man male;' +
  // Talks, agreements, law.
  'deal agreement accord pact settlement;treaty pact convention agreement;contract deal agreement;ceasefire truce armistice;talk negotiation discussion;' +
  'talk meeting consultation;meeting session gathering;summit meeting;conference congress meeting;negotiate bargain;discuss debate;debate discussion;' +
  'dispute row quarrel conflict;disagreement dispute difference;lawsuit suit case action proceeding;court case trial;complaint appeal objection;' +
  'ruling judgment judgement verdict decision;rule judge decide hold;sentence punishment penalty term;fine penalty;prison jail;jail imprison;' +
  'arrest detain;arrest detention;convict sentence;charge accuse indict;charge allegation accusation;suspect accused defendant;crime offence offense;' +
  'law legislation statute act;bill draft;rule regulation;permit licence license permission authorisation authorization;permit allow authorise authorize;' +
  'allow let enable;approve endorse clear authorise authorize;approval consent assent backing;ratify approve adopt;adopt pass approve;' +
  'reject refuse decline dismiss;reject rebuff spurn;veto block;block prevent stop obstruct;halt stop suspend end;pause suspend interrupt;' +
  'end finish conclude;end terminate;cancel scrap abandon drop;abolish scrap eliminate;revoke withdraw rescind cancel;lift remove end;impose introduce;' +
  'enforce implement;implement introduce apply;obligation duty requirement;require oblige compel force;demand require insist;demand request call;want demand seek;' +
  'ask request appeal;ask call urge;urge press;sign conclude;breach violate break;breach violation infringement;postpone delay defer;delay postponement;' +
  'extend prolong lengthen;renew extend;expire lapse end;' +
  // Saying, thinking, showing.
  'announce declare;announcement statement declaration;report account;report study survey;study survey investigation analysis;' +
  'inquiry enquiry investigation probe;investigate probe examine;examine review inspect check;review inspection examination;register record;' +
  'record note register;publish release issue;reveal disclose;undisclosed secret confidential;show demonstrate indicate;show reveal;find discover;' +
  'discover detect;confirm verify;deny dispute;admit concede acknowledge;warn caution;criticise criticize condemn denounce;criticise criticize attack;' +
  'criticism censure;condemn denounce;praise welcome applaud commend;complain object protest;blame fault;accuse blame;apologise apologize;' +
  'promise pledge vow;promise commitment pledge;assure guarantee;guarantee assurance;threaten warn;predict forecast expect anticipate project;' +
  'forecast prediction projection prognosis estimate;estimate put reckon;expect await;expect hope;believe think consider;view opinion;' +
  'argue contend claim maintain;claim assert allege;want wish;want seek intend;prefer favour favor;plan intend aim;plan project scheme;plan intention;' +
  'aim goal target objective;proposal suggestion;propose suggest recommend;recommendation advice;advise recommend counsel;reason cause ground;' +
  'cause trigger prompt provoke;result consequence outcome;effect impact;consequence effect;concern worry fear;fear worry;doubt question;decide resolve;' +
  'choose select pick;' +
  // Doing.
  'begin start open;begin start launch commence;start beginning opening;continue persist last;resume restart;build construct erect;construction building;' +
  'destroy wreck demolish;damage harm hurt;damage loss;repair fix mend;replace substitute;change alter modify;change amendment;improve better;' +
  'worsen deteriorate;buy purchase acquire;purchase acquisition takeover;sell dispose;spend invest;pay spend;pay wage salary earnings remuneration;' +
  'income earnings revenue;sale turnover revenue;profit earnings gain surplus;loss deficit;gap deficit shortfall;cost expense expenditure spending;' +
  'cost price;bill cost;price charge fee tariff;tax levy duty;tariff duty;fund money finance;fund finance;money cash;loan credit;mortgage loan;' +
  'debt liability;aid assistance help support;subsidy grant aid;subsidise subsidize fund support;compensate reimburse;compensation damages;' +
  'budget spending;bank lender;borrow loan;insurer insurance;market exchange;share stock;deal trade transaction;hire recruit employ;dismiss sack fire;' +
  'redundancy layoff dismissal;job post position;post position office;appoint name nominate;appointment nomination;resign quit;resignation departure;' +
  'leave quit depart;withdraw leave;withdrawal pullout departure;retire leave;join enter;replace succeed;serve act;elect choose vote;vote ballot poll;' +
  'election poll vote;win victory triumph;lose defeat loss;beat defeat;seize confiscate impound;occupy take;give hand;give grant award;grant award;' +
  'receive get obtain;get gain;send dispatch;send deploy;deliver supply provide;supply delivery;provide give offer;offer proposal;hold keep retain;' +
  'keep leave;keep maintain preserve;remain stay;store keep stockpile;stock store reserve;stock inventory;gather collect assemble;meet gather convene;' +
  'hold stage;visit trip tour;travel journey trip;arrive come reach;reach hit attain;achieve reach attain;return come;move shift transfer;move relocate;' +
  'evacuate move;flee escape;flee displace uproot;rescue save;search hunt;use employ apply;operate run;run manage lead;lead head;command lead;control run;' +
  'organise organize arrange;prepare ready;train practise practice rehearse drill;exercise drill manoeuvre maneuver;support back endorse;' +
  'back favour favor support;oppose resist fight;resistance opposition;protest demonstration rally march;protester demonstrator;strike walkout stoppage;' +
  'attack assault raid strike;attack assault;war conflict;fight combat battle;fighting battle clash;invade attack;invasion attack offensive;' +
  'shell bombard;bomb explosive;explosion blast detonation;explode detonate;shoot fire;weapon arms armament;missile rocket;' +
  'soldier troop serviceman serviceperson;troop force;army military force;army troop;kill murder;kill slay;die died perish;death fatality casualty;' +
  'victim casualty;injure wound hurt;injury wound;accident crash collision;crash collide;fire blaze;fire burn;flood inundation deluge;flood inundate;' +
  'storm tempest gale;quake earthquake tremor;disaster catastrophe;crisis emergency;danger risk threat hazard;risk danger;threat menace;safe secure;' +
  'safety security;problem difficulty;mistake error;mistake fault;fault defect flaw;failure breakdown;collapse fail;burst break;break breach;leak spill;' +
  'alarm warning alert;alarm siren;notify inform tell;inform tell;notice warning;' +
  // Things and places.
  'vehicle car lorry truck;car automobile;lorry truck;plane aircraft airplane aeroplane jet;ship vessel boat;ferry boat;train railway rail;' +
  'railway railroad;road street highway;motorway highway;port harbour harbor;river stream waterway;dam dyke dike embankment;border frontier boundary;' +
  'region area district;region province;area zone territory;district quarter neighbourhood neighborhood;town city;village settlement hamlet;' +
  'municipality town commune;capital city;place site location;home house dwelling;flat apartment;hospital clinic;hospital infirmary;medicine drug;' +
  'drug medication;illness disease sickness;patient sick;vaccine jab vaccination;food foodstuff;crop harvest;field farmland;forest wood woodland;' +
  'fuel petrol gasoline;petrol gasoline;gas fuel;electricity power;energy power;document paper file;letter note;message note;list register;' +
  'rule condition;condition term;measure step;measure action;method procedure;procedure process;method way;equipment gear;device appliance unit;' +
  'machine device;part component;part share portion;share proportion percentage;level rate;rate pace speed;term period;period time;' +
  'agenda programme program;schedule timetable calendar;history past;ever history;future coming;young youth;old elderly aged;pensioner retiree;' +
  'foreign overseas external;domestic home internal;local regional;worldwide global international;joint common shared;common shared;' +
  'independent autonomous;free liberate release;free release;secret covert clandestine;illegal unlawful;legal lawful;wrong incorrect false;right correct;' +
  'true accurate;necessary needed required;need require;ready prepared willing;angry furious;happy glad pleased;surprised astonished;unanimous united;' +
  'difficult hard tough;easy simple;dangerous hazardous risky;expensive costly dear;cheap inexpensive;poor impoverished;rich wealthy affluent;' +
  'weak feeble;strong powerful;empty vacant;clear obvious evident;unclear uncertain;due owing;eventually finally;immediately instantly;soon shortly;' +
  'often frequently;rarely seldom;usually normally generally;partly partially;completely entirely fully totally;only solely merely;' +
  'mainly mostly chiefly primarily largely;together jointly';
