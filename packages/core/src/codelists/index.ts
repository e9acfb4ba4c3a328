// biome-ignore-all lint/performance/noBarrelFile: the page of the subpath ./codelists
export { agreementStageList } from "./agreement-stage.ts";
export { agreementTypeList } from "./agreement-type.ts";
export { codelists } from "./all.ts";
export { articleTypeList } from "./article-type.ts";
export { blockKindList } from "./block-kind.ts";
export { calendarList } from "./calendar.ts";
export {
  type Codelist,
  type CodelistValue,
  findValue,
  type Label,
  type LabelLocale,
  labelOf,
  valuesOf,
} from "./codelist.ts";
export { coderKindList } from "./coder-kind.ts";
export { codingDepthList } from "./coding-depth.ts";
export { codingMethodList } from "./coding-method.ts";
export { type CountryValue, countryList } from "./country.ts";
export { type CurrencyValue, currencyList } from "./currency.ts";
export { definitionOf, descriptionOf } from "./definition.ts";
export { directnessList } from "./directness.ts";
export { entityKindList } from "./entity-kind.ts";
export { entityStatusList } from "./entity-status.ts";
export { eventStatusList } from "./event-status.ts";
export { extentList } from "./extent.ts";
export { genreList } from "./genre.ts";
export { hostGradeList } from "./host-grade.ts";
export { type IssueAreaValue, issueAreaList } from "./issue-area.ts";
export { canonicalLanguageTag } from "./languages.ts";
export { mediaTopicList } from "./media-topic.ts";
export { meetingChannelList } from "./meeting-channel.ts";
export { meetingFormatList } from "./meeting-format.ts";
export { mentionFormList } from "./mention-form.ts";
export { modalityList } from "./modality.ts";
export { participantRoleList } from "./participant-role.ts";
export { purposeList } from "./purpose.ts";
export { quantityBasisList } from "./quantity-basis.ts";
export { quantityModList } from "./quantity-mod.ts";
export { quantityRoleList } from "./quantity-role.ts";
export { type RankValue, rankList, rankOrderOf } from "./rank.ts";
export { relationKindList } from "./relation-kind.ts";
export { type SpeechActValue, speechActList } from "./speech-act.ts";
export { stanceValueList } from "./stance-value.ts";
export { statementKindList } from "./statement-kind.ts";
export { statementSourceList } from "./statement-source.ts";
export { statementStatusList } from "./statement-status.ts";
export { textDirectionList } from "./text-direction.ts";
export { timeBasisList } from "./time-basis.ts";
export { timeModList } from "./time-mod.ts";
export { timexTypeList } from "./timex-type.ts";
export { valueStateList } from "./value-state.ts";
export { visitRoleList } from "./visit-role.ts";
export { visitTypeList } from "./visit-type.ts";
