import { agreementStage } from "./agreement-stage.ts";
import { agreementType } from "./agreement-type.ts";
import { articleType } from "./article-type.ts";
import { blockKind } from "./block-kind.ts";
import { calendar } from "./calendar.ts";
import type { Codelist } from "./codelist.ts";
import { coderKind } from "./coder-kind.ts";
import { codingMethod } from "./coding-method.ts";
import { country } from "./country.ts";
import { currency } from "./currency.ts";
import { directness } from "./directness.ts";
import { entityKind } from "./entity-kind.ts";
import { entityStatus } from "./entity-status.ts";
import { eventStatus } from "./event-status.ts";
import { extent } from "./extent.ts";
import { genre } from "./genre.ts";
import { hostGrade } from "./host-grade.ts";
import { issueArea } from "./issue-area.ts";
import { mediaTopic } from "./media-topic.ts";
import { meetingChannel } from "./meeting-channel.ts";
import { meetingFormat } from "./meeting-format.ts";
import { mentionForm } from "./mention-form.ts";
import { modality } from "./modality.ts";
import { participantRole } from "./participant-role.ts";
import { purpose } from "./purpose.ts";
import { quantityBasis } from "./quantity-basis.ts";
import { quantityMod } from "./quantity-mod.ts";
import { rank } from "./rank.ts";
import { relationKind } from "./relation-kind.ts";
import { speechAct } from "./speech-act.ts";
import { stanceValue } from "./stance-value.ts";
import { statementKind } from "./statement-kind.ts";
import { statementSource } from "./statement-source.ts";
import { statementStatus } from "./statement-status.ts";
import { textDirection } from "./text-direction.ts";
import { timeBasis } from "./time-basis.ts";
import { timeMod } from "./time-mod.ts";
import { timexType } from "./timex-type.ts";
import { valueState } from "./value-state.ts";
import { visitRole } from "./visit-role.ts";
import { visitType } from "./visit-type.ts";

/** Every codelist, by its id in alphabetical order. */
export const codelists: Readonly<Record<string, Codelist>> = Object.fromEntries(
  [
    agreementStage,
    agreementType,
    articleType,
    blockKind,
    calendar,
    coderKind,
    codingMethod,
    country,
    currency,
    directness,
    entityKind,
    entityStatus,
    eventStatus,
    extent,
    genre,
    hostGrade,
    issueArea,
    mediaTopic,
    meetingChannel,
    meetingFormat,
    mentionForm,
    modality,
    participantRole,
    purpose,
    quantityBasis,
    quantityMod,
    rank,
    relationKind,
    speechAct,
    stanceValue,
    statementKind,
    statementSource,
    statementStatus,
    textDirection,
    timeBasis,
    timeMod,
    timexType,
    valueState,
    visitRole,
    visitType,
  ].map((list: Codelist) => [list.id, list]),
);
