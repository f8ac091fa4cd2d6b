/**
 * Verbs with a noun that say together what one verb says: 'gave evidence' and 'testified'. The verb, an underscore and the noun, then the verbs that say the same.
 * Compiled for this project from the usage of newspapers.
 */
export const AFFAIRS_IDIOMS =
  'bring_power install;sweep_power install;put_power install;return_power install;lose_life die died;lose_lives die died;claim_life die died kill;claim_lives die died kill;cost_life die died kill;cost_lives die died kill;take_life die died kill;take_lives die died kill;take_effect begin apply;come_effect begin apply;go_effect begin apply;enter_force begin apply;come_force begin apply;bring_force begin apply;' +
  'give_evidence testify;take_stand testify;take_place happen hold occur;take_part participate join;take_office begin;take_power seize;take_over seize;take_responsibility admit claim;take_charge lead;take_control seize;take_advice follow;' +
  'make_decision decide;make_public publish disclose;make_statement say state;make_offer offer;make_proposal propose;make_progress advance;make_profit earn;make_loss lose;make_payment pay;make_change change;make_mistake err;make_request ask request;' +
  'reach_agreement agree;strike_deal agree;reach_deal agree;come_agreement agree;sign_agreement agree;give_consent agree consent approve;give_approval approve;give_permission allow permit;give_light approve;give_way break yield collapse;give_birth bear;' +
  'hold_talk talk negotiate meet;hold_meeting meet;hold_vote vote;hold_election elect vote;hold_share own;hold_stake own;hold_speech speak;give_speech speak;deliver_speech speak;have_effect affect;' +
  'come_end end;bring_end end;put_end end;draw_close end;call_halt stop;come_halt stop;bring_halt stop;come_standstill stop;come_power win;come_light emerge;bring_light reveal;' +
  'bring_charge charge;press_charge charge;file_charge charge;file_suit sue;file_lawsuit sue;take_court sue;bring_case sue;file_complaint complain;lodge_complaint complain;file_appeal appeal;lodge_appeal appeal;bring_action sue;' +
  'express_concern worry;voice_concern worry;raise_concern worry;express_doubt doubt;cast_doubt doubt;express_hope hope;express_support support;lend_support support;offer_support support;give_support support;voice_support support;give_assurance assure;' +
  'hand_resignation resign;offer_resignation resign;tender_resignation resign;submit_resignation resign;leave_office resign;leave_post resign;cast_vote vote;cast_ballot vote;win_election win;' +
  'impose_ban ban;lift_ban allow;impose_fine fine;impose_sentence sentence;pay_tribute praise;pay_visit visit;set_fire burn;catch_fire burn;open_fire shoot;launch_attack attack;carry_attack attack;conduct_investigation investigate;' +
  'open_investigation investigate;launch_investigation investigate;open_inquiry investigate;launch_inquiry investigate;conduct_study study;reach_conclusion conclude;come_conclusion conclude;draw_conclusion conclude;do_damage damage;cause_damage damage;' +
  'suffer_injury injure;suffer_loss lose;break_promise break;keep_promise keep;take_step act;take_action act;take_measure act;seek_refuge flee;seek_asylum flee;lay_foundation found;play_role contribute;find_guilty convict;find_innocent acquit;plead_guilty admit';
