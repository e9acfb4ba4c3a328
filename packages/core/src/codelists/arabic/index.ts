import { agreementStageArabic } from "./agreement-stage.ts";
import { agreementTypeArabic } from "./agreement-type.ts";
import type { ArabicProse } from "./arabic-prose.ts";
import { articleTypeArabic } from "./article-type.ts";
import { blockKindArabic } from "./block-kind.ts";
import { calendarArabic } from "./calendar.ts";
import { coderKindArabic } from "./coder-kind.ts";
import { codingDepthArabic } from "./coding-depth.ts";
import { codingMethodArabic } from "./coding-method.ts";
import { countryArabic } from "./country.ts";
import { currencyArabic } from "./currency.ts";
import { directnessArabic } from "./directness.ts";
import { entityKindArabic } from "./entity-kind.ts";
import { entityStatusArabic } from "./entity-status.ts";
import { eventStatusArabic } from "./event-status.ts";
import { extentArabic } from "./extent.ts";
import { genreArabic } from "./genre.ts";
import { hostGradeArabic } from "./host-grade.ts";
import { issueAreaArabic } from "./issue-area.ts";
import { mediaTopicArabic } from "./media-topic.ts";
import { meetingChannelArabic } from "./meeting-channel.ts";
import { meetingFormatArabic } from "./meeting-format.ts";
import { mentionFormArabic } from "./mention-form.ts";
import { modalityArabic } from "./modality.ts";
import { participantRoleArabic } from "./participant-role.ts";
import { purposeArabic } from "./purpose.ts";
import { quantityBasisArabic } from "./quantity-basis.ts";
import { quantityModArabic } from "./quantity-mod.ts";
import { quantityRoleArabic } from "./quantity-role.ts";
import { rankArabic } from "./rank.ts";
import { relationKindArabic } from "./relation-kind.ts";
import { speechActArabic } from "./speech-act.ts";
import { stanceValueArabic } from "./stance-value.ts";
import { statementKindArabic } from "./statement-kind.ts";
import { statementSourceArabic } from "./statement-source.ts";
import { statementStatusArabic } from "./statement-status.ts";
import { textDirectionArabic } from "./text-direction.ts";
import { timeBasisArabic } from "./time-basis.ts";
import { timeModArabic } from "./time-mod.ts";
import { timexTypeArabic } from "./timex-type.ts";
import { valueStateArabic } from "./value-state.ts";
import { visitRoleArabic } from "./visit-role.ts";
import { visitTypeArabic } from "./visit-type.ts";

/** The Arabic prose of every codelist, by the id of the list. */
export const arabicProse: Readonly<Record<string, ArabicProse>> = {
  "agreement-stage": agreementStageArabic,
  "agreement-type": agreementTypeArabic,
  "article-type": articleTypeArabic,
  "block-kind": blockKindArabic,
  calendar: calendarArabic,
  "coder-kind": coderKindArabic,
  "coding-depth": codingDepthArabic,
  "coding-method": codingMethodArabic,
  country: countryArabic,
  currency: currencyArabic,
  directness: directnessArabic,
  "entity-kind": entityKindArabic,
  "entity-status": entityStatusArabic,
  "event-status": eventStatusArabic,
  extent: extentArabic,
  genre: genreArabic,
  "host-grade": hostGradeArabic,
  "issue-area": issueAreaArabic,
  "media-topic": mediaTopicArabic,
  "meeting-channel": meetingChannelArabic,
  "meeting-format": meetingFormatArabic,
  "mention-form": mentionFormArabic,
  modality: modalityArabic,
  "participant-role": participantRoleArabic,
  purpose: purposeArabic,
  "quantity-basis": quantityBasisArabic,
  "quantity-mod": quantityModArabic,
  "quantity-role": quantityRoleArabic,
  rank: rankArabic,
  "relation-kind": relationKindArabic,
  "speech-act": speechActArabic,
  "stance-value": stanceValueArabic,
  "statement-kind": statementKindArabic,
  "statement-source": statementSourceArabic,
  "statement-status": statementStatusArabic,
  "text-direction": textDirectionArabic,
  "time-basis": timeBasisArabic,
  "time-mod": timeModArabic,
  "timex-type": timexTypeArabic,
  "value-state": valueStateArabic,
  "visit-role": visitRoleArabic,
  "visit-type": visitTypeArabic,
};
