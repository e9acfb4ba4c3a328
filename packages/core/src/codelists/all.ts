import { agreementStageList } from "./agreement-stage.ts";
import { agreementTypeList } from "./agreement-type.ts";
import { articleTypeList } from "./article-type.ts";
import { blockKindList } from "./block-kind.ts";
import { calendarList } from "./calendar.ts";
import type { Codelist } from "./codelist.ts";
import { coderKindList } from "./coder-kind.ts";
import { codingDepthList } from "./coding-depth.ts";
import { codingMethodList } from "./coding-method.ts";
import { countryList } from "./country.ts";
import { currencyList } from "./currency.ts";
import { directnessList } from "./directness.ts";
import { entityKindList } from "./entity-kind.ts";
import { entityStatusList } from "./entity-status.ts";
import { eventStatusList } from "./event-status.ts";
import { extentList } from "./extent.ts";
import { genreList } from "./genre.ts";
import { hostGradeList } from "./host-grade.ts";
import { issueAreaList } from "./issue-area.ts";
import { mediaTopicList } from "./media-topic.ts";
import { meetingChannelList } from "./meeting-channel.ts";
import { meetingFormatList } from "./meeting-format.ts";
import { mentionFormList } from "./mention-form.ts";
import { modalityList } from "./modality.ts";
import { participantRoleList } from "./participant-role.ts";
import { purposeList } from "./purpose.ts";
import { quantityBasisList } from "./quantity-basis.ts";
import { quantityModList } from "./quantity-mod.ts";
import { quantityRoleList } from "./quantity-role.ts";
import { rankList } from "./rank.ts";
import { relationKindList } from "./relation-kind.ts";
import { speechActList } from "./speech-act.ts";
import { stanceValueList } from "./stance-value.ts";
import { statementKindList } from "./statement-kind.ts";
import { statementSourceList } from "./statement-source.ts";
import { statementStatusList } from "./statement-status.ts";
import { textDirectionList } from "./text-direction.ts";
import { timeBasisList } from "./time-basis.ts";
import { timeModList } from "./time-mod.ts";
import { timexTypeList } from "./timex-type.ts";
import { valueStateList } from "./value-state.ts";
import { visitRoleList } from "./visit-role.ts";
import { visitTypeList } from "./visit-type.ts";

/** Every codelist, by its id in alphabetical order. */
export const codelists: Readonly<Record<string, Codelist>> = Object.fromEntries(
  [
    agreementStageList,
    agreementTypeList,
    articleTypeList,
    blockKindList,
    calendarList,
    coderKindList,
    codingDepthList,
    codingMethodList,
    countryList,
    currencyList,
    directnessList,
    entityKindList,
    entityStatusList,
    eventStatusList,
    extentList,
    genreList,
    hostGradeList,
    issueAreaList,
    mediaTopicList,
    meetingChannelList,
    meetingFormatList,
    mentionFormList,
    modalityList,
    participantRoleList,
    purposeList,
    quantityBasisList,
    quantityModList,
    quantityRoleList,
    rankList,
    relationKindList,
    speechActList,
    stanceValueList,
    statementKindList,
    statementSourceList,
    statementStatusList,
    textDirectionList,
    timeBasisList,
    timeModList,
    timexTypeList,
    valueStateList,
    visitRoleList,
    visitTypeList,
  ].map((list: Codelist) => [list.id, list]),
);
