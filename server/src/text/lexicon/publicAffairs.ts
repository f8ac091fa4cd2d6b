/**
 * Opposite words of reporting on public affairs that WordNet does not set against each other, since it pairs single forms of single senses
 * ('acquit' with nothing, 'confirm' with 'negate'). Compiled for this project from common usage, a pair each.
 */
export const AFFAIRS_OPPOSITES =
  'confirm deny;admit deny;acknowledge deny;acknowledge reject;acknowledge dispute;admit reject;admit dispute;concede deny;concede reject;concede dispute;recognise reject;recognize reject;confirm reject;confirm dispute;accept dispute;approve reject;approve veto;accept decline;adopt reject;ratify reject;welcome condemn;welcome criticise;welcome criticize;praise condemn;praise criticise;praise criticize;applaud condemn;cheer boo;cheer jeer;' +
  'support oppose;back oppose;endorse oppose;endorse reject;agree refuse;consent refuse;promise refuse;allow ban;allow bar;permit ban;authorise ban;legalise ban;legalise outlaw;impose lift;introduce abolish;introduce scrap;' +
  'privatise nationalise;privatize nationalize;centralise decentralise;regulate deregulate;expand shrink;expand close;widen narrow;tighten loosen;tighten ease;strengthen weaken;escalate defuse;inflame calm;worsen improve;deteriorate improve;' +
  'raise cut;raise lower;install topple;install oust;install overthrow;install depose;install unseat;install remove;hire fire;hire sack;appoint dismiss;appoint sack;promote demote;elect oust;arrest release;detain release;detain free;imprison free;jail free;acquit convict;acquitted guilty;innocent guilty;convict clear;' +
  'join leave;enter leave;stay leave;remain leave;arrive depart;deploy withdraw;advance retreat;advance withdraw;attack defend;invade withdraw;occupy vacate;seize return;capture lose;gain lose;retain lose;keep lose;' +
  'launch abandon;start abandon;resume suspend;resume halt;continue stop;continue halt;continue end;open shut;reopen shut;extend shorten;extend end;prolong shorten;renew terminate;renew cancel;' +
  'buy sell;acquire sell;borrow lend;import export;earn lose;profit loss;surplus deficit;victory defeat;success failure;majority minority;ally enemy;ally rival;friend foe;peace war;truce offensive;' +
  'optimistic pessimistic;optimism pessimism;hope fear;confident doubtful;trust distrust;reassure alarm;reassure worry;calm alarm;encourage discourage;encourage deter;satisfied dissatisfied;pleased disappointed;encouraged disappointed;' +
  'likely unlikely;possible impossible;legal illegal;lawful unlawful;safe dangerous;certain uncertain;clear unclear;public secret;voluntary compulsory;temporary permanent;peaceful violent;rich poor;' +
  'north south;east west;northern southern;eastern western;former current;early late;first last;before after;inside outside;upper lower;domestic foreign;' +
  'mandatory voluntary;mandatory optional;compulsory optional;obligatory voluntary;survive die;survive kill;survive drown;survive perish;keep lift;keep scrap;keep drop;keep abandon;maintain lift;maintain scrap;retain lift;retain scrap;retain abolish;extend lift;uphold lift;' +
  'impose scrap;tighten lift;uphold overturn;uphold quash;affirm overturn;freeze thaw;freeze melt;cheap dear;dear inexpensive;save destroy;hold collapse;' +
  'evacuate return;reopen close;reopen shut;deploy recall;dismiss reinstate;disclose conceal;disclose withhold;reveal conceal;publish withhold;abstain vote;unanimous divided;unanimously narrowly;eastbound westbound;northbound southbound;' +
  'northeast southwest;northeast northwest;northeast southeast;northwest southeast;northwest southwest;southeast southwest;north east;north west;south east;south west;northern eastern;northern western;southern eastern;southern western;' +
  'westward eastward;northward southward;top bottom;upstream downstream;uphill downhill;inland offshore;onshore offshore;urban rural;civilian military;civil military;daily weekly;weekly monthly;monthly yearly;monthly annual;weekly annual;' +
  'male female;man woman;boy girl;alive dead;innocent complicit;guilty cleared;full empty;wet dry;hot cold;warm cold;profitable unprofitable;solvent insolvent;solvent bankrupt;employ dismiss;' +
  'occasionally always;sometimes always;rarely often;seldom often;rarely always;seldom always;rarely usually;never always;never often;' +
  'strengthen undermine;reinforce undermine;reinforce weaken;bolster undermine;bolster weaken;strengthen erode;exempt liable;exempt subject;widow married;' +
  'miss top;miss exceed;miss surpass;miss beat;hard easy;' +
  'ready unwilling;ready reluctant;prepared unwilling;prepared reluctant;willing reluctant;eager reluctant;eager unwilling;keen reluctant;keen unwilling;raise dampen;raise temper;raise dash;fuel dampen;fuel temper;stoke dampen;stoke calm;exaggerate understate;exaggerate minimise;endorse distance;support distance;embrace distance;ease intensify;ease worsen;ease aggravate';

/**
 * Verbs and the nouns for their deeds that neither share a stem nor are derived from each other in WordNet in a first sense. Compiled for this project
 * from the irregular nouns of deeds of English.
 */
export const AFFAIRS_DEEDS =
  'sell sale;lose loss;choose choice;expand expansion;suspend suspension;defend defence;defend defense;fly flight;prove proof;sever severance;revise revision;decide decision;divide division;' +
  'extend extension;comprehend comprehension;suppress suppression;oppress oppression;convict conviction;recess recession;secede secession;succeed succession;intrude intrusion;collide collision;televise television;' +
  'persuade persuasion;evade evasion;conclude conclusion;seclude seclusion;include inclusion;exclude exclusion;expel expulsion;repel repulsion;admit admission;permit permission;submit submission;omit omission;dismiss dismissal;' +
  'discuss discussion;abolish abolition;demolish demolition;acquire acquisition;liberalise liberalisation;liberalize liberalization;dispose disposal;renew renewal;approve approval;withdraw withdrawal;bury burial;try trial;' +
  'resume resumption;assume assumption;redeem redemption;destroy destruction;reconstruct reconstruction;join accession;free liberation;arm armament;impose imposition;merge merger;close closure;seize seizure;fail failure;depart departure;' +
  'renounce renunciation;denounce denunciation;pronounce pronouncement;cede cession;concede concession;accede accession;intervene intervention;contravene contravention;relinquish relinquishment;retaliate retaliation;repudiate repudiation';

/** Verbs of two words that WordNet does not set beside the single verb that says the same in the news. The first word, an underscore and the particle, then the verbs. */
export const AFFAIRS_PHRASAL_VERBS =
  'cut_off sever;cut_off disconnect;cut_off isolate;tone_down lower;tone_down soften;tone_down dampen;play_down minimise;play_down understate;damp_down lower;damp_down calm;play_up exaggerate;talk_up praise;' +
  'go_back return;come_back return;send_back return;go_up rise;go_down fall;come_down fall;set_free release;set_out begin;set_off begin;put_off postpone;put_back postpone;put_forward propose;put_together compile;call_for demand;call_on urge;carry_out conduct;carry_out perform;bring_in introduce;bring_about cause;' +
  'look_into investigate;point_out note;find_out discover;hand_in submit;hand_out distribute;hold_up delay;hold_back withhold;give_in yield;run_out expire;run_out lack;go_without lack;reckon_with expect;count_on expect;hold_out promise;bank_on expect;sell_off sell;buy_up buy;buy_out buy;pay_back repay;back_up support;stand_by support;break_up dissolve;break_down collapse;break_out begin;turn_out prove;make_up constitute;take_off depart;come_in enter;move_in enter;move_out leave;go_off explode;blow_up explode;die_out vanish;' +
  'pull_out withdraw;back_down retreat;back_down yield;back_out withdraw;back_off retreat;stand_down resign;step_down resign;step_aside resign;turn_down refuse;turn_down reject;call_off cancel;give_up abandon;hold_on keep;hold_on retain;hang_on keep;' +
  'keep_on continue;carry_on continue;go_on continue;press_on continue;go_ahead proceed;break_off end;break_off suspend;wind_up close;shut_down close;lay_off dismiss;lay_off sack;take_on hire;put_up raise;push_up raise;drive_up raise;bring_down lower;cut_back reduce;' +
  'scale_back reduce;scale_down reduce;scale_up expand;step_up increase;speed_up accelerate;slow_down slow;bow_out withdraw;drop_out withdraw;stay_on remain;set_up establish;wind_down close;hand_back return;give_back return;vote_down reject;strike_down overturn;wave_through approve;fall_short miss;sign_off approve';
