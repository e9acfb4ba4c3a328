import type { Rule } from "../rule.ts";
import { agreementParties } from "./agreement-parties.ts";
import { agreementStageWords } from "./agreement-stage.ts";
import { agreementTypeWords } from "./agreement-type.ts";
import { alike } from "./alike.ts";
import { bothSides } from "./both-sides.ts";
import { channelWords } from "./channel-words.ts";
import { dateAndStatus } from "./date-and-status.ts";
import { formatWords } from "./format-words.ts";
import { hostCountryWords } from "./host-country-words.ts";
import { inviterWords } from "./inviter-words.ts";
import { lengthInQuote } from "./length-in-quote.ts";
import { long } from "./long.ts";
import { meetingCountry } from "./meeting-country.ts";
import { meetingOutside } from "./meeting-outside.ts";
import { notBegunMeeting } from "./not-begun.ts";
import { onlyRemote } from "./only-remote.ts";
import { ordered } from "./ordered.ts";
import { otherParagraph } from "./other-paragraph.ts";
import { outsideTour } from "./outside-tour.ts";
import { overlap } from "./overlap.ts";
import { participantSide } from "./participant-side.ts";
import { placeCountry } from "./place-country.ts";
import { purposeWords } from "./purpose-words.ts";
import { rankTitle } from "./rank-title.ts";
import { repeated } from "./repeated.ts";
import { sameCountry } from "./same-country.ts";
import { stateVisitRank } from "./state-visit-rank.ts";
import { statusWords } from "./status-words.ts";
import { tour } from "./tour.ts";
import { tourOverlap } from "./tour-overlap.ts";
import { visitTypeWords } from "./type-words.ts";

/** The rules of visits. */
export const visitRules: readonly Rule[] = [
  ordered,
  long,
  placeCountry,
  sameCountry,
  bothSides,
  stateVisitRank,
  rankTitle,
  meetingOutside,
  notBegunMeeting,
  overlap,
  repeated,
  tourOverlap,
  onlyRemote,
  otherParagraph,
  tour,
  outsideTour,
  dateAndStatus,
  alike,
  hostCountryWords,
  meetingCountry,
  lengthInQuote,
  inviterWords,
  visitTypeWords,
  statusWords,
  purposeWords,
  channelWords,
  formatWords,
  agreementTypeWords,
  agreementStageWords,
  agreementParties,
  participantSide,
];
