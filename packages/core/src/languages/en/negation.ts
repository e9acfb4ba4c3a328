import type { Approximators, Negations } from "../parts/assertion.ts";
import type { Forms } from "../parts/forms.ts";

/** English negations. */
export const negations: Negations = {
  words: "not no never neither nor none nobody nothing nowhere without cannot",
  affirmative: { no: "doubt", not: "only least merely just", without: "doubt question" },
  hyphenPrefixes: "non un",
  contracted: { after: "n", ending: "t" },
  numberSign: "no",
  excepting: "until unless except save",
  nominal: "without",
  determiners: "no",
  idioms: `no_later no_less no_fewer no_more_than no_sooner not_less not_fewer not_more_than not_later not_rule_out not_ruled_out
    not_ruling_out not_exclude not_until not_necessarily no_matter no_wonder no_question not_to_mention no_longer_than whether_or_not
    or_not if_not nothing_but none_other not_least no_secret no_other_than no_small no_coincidence no_effort no_efforts no_stone no_pains no_stranger no_mean no_exception no_surprise
    cannot_but could_not_agree_more not_alone not_without not_just not_merely not_simply not_so_much`,
  comparing: "whether",
  concord: "nor neither",
  implied: `doubt doubts doubted doubting oppose opposes opposed object objects objected objection objections obstacle
    obstacles against inconceivable unthinkable disagree disagreement denied denies deny denying refused refuses refuse refusing refusal reject rejected rejects rejecting failed fails fail failing
    failure lack lacks lacked lacking absent absence declined declines decline ruled_out rules_out rule_out rejection unable
    unlikely impossible hardly scarcely barely rarely seldom yet_to few little stopped halted cancelled canceled suspended
    prevented barred banned avoid avoided far_from instead ended false untrue unfounded baseless neglected missed unwilling
    reluctant free_of zero ignored unconfirmed unclear uncertain`,
};

/** English words that make a number inexact. */
export const approximators: Approximators = {
  phrases: {
    approx:
      "about around approximately roughly nearly almost circa an_estimated estimated close_to some in_the_region_of just_about",
    "at-least": "at_least no_fewer_than no_less_than not_less_than minimum_of",
    "at-most": "at_most no_more_than not_more_than up_to as_much_as as_many_as maximum_of",
    "more-than": `more_than over above exceeding upwards_of in_excess_of well_over just_over slightly_over little_over well_above just_above
      slightly_more_than just_more_than far_more_than much_more_than`,
    "less-than": `less_than fewer_than under below just_under well_under slightly_under just_below well_below far_below
      slightly_less_than just_less_than far_less_than much_less_than`,
  },
  beforeNumber: "some above",
};

/** English words that mark a rumour. */
export const rumours: Forms = `rumour rumours rumoured rumor rumors rumored reportedly allegedly supposedly unconfirmed purportedly
  said_to_have is_said_to are_said_to was_said_to were_said_to speculation speculations hearsay`;

/** English words of falling and being below zero. */
export const falls: Forms = `minus negative fall falls falling fell fallen drop drops dropped decline declines declined decrease
  decreases decreased lose loses lost loss losses deficit shrink shrank shrunk down cut cuts reduce reduced contracted plunged
  slid below`;
