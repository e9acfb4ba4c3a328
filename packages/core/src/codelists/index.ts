// biome-ignore-all lint/performance/noBarrelFile: the page of the subpath ./codelists
export { agreementStage } from "./agreement-stage.ts";
export { agreementType } from "./agreement-type.ts";
export { codelists } from "./all.ts";
export { articleType } from "./article-type.ts";
export { blockKind } from "./block-kind.ts";
export { calendar } from "./calendar.ts";
export {
  type Codelist,
  type CodelistValue,
  findValue,
  type Label,
  type LabelLocale,
  labelOf,
  valuesOf,
} from "./codelist.ts";
export { coderKind } from "./coder-kind.ts";
export { codingMethod } from "./coding-method.ts";
export { type CountryValue, country } from "./country.ts";
export { type CurrencyValue, currency } from "./currency.ts";
export { directness } from "./directness.ts";
export { entityKind } from "./entity-kind.ts";
export { entityStatus } from "./entity-status.ts";
export { eventStatus } from "./event-status.ts";
export { extent } from "./extent.ts";
export { genre } from "./genre.ts";
export { hostGrade } from "./host-grade.ts";
export { type IssueAreaValue, issueArea } from "./issue-area.ts";
export { canonicalLanguageTag } from "./languages.ts";
export { mediaTopic } from "./media-topic.ts";
export { meetingChannel } from "./meeting-channel.ts";
export { meetingFormat } from "./meeting-format.ts";
export { mentionForm } from "./mention-form.ts";
export { modality } from "./modality.ts";
export { participantRole } from "./participant-role.ts";
export { purpose } from "./purpose.ts";
export { quantityBasis } from "./quantity-basis.ts";
export { quantityMod } from "./quantity-mod.ts";
export { type RankValue, rank, rankOrderOf } from "./rank.ts";
export { relationKind } from "./relation-kind.ts";
export { type SpeechActValue, speechAct } from "./speech-act.ts";
export { stanceValue } from "./stance-value.ts";
export { statementKind } from "./statement-kind.ts";
export { statementSource } from "./statement-source.ts";
export { statementStatus } from "./statement-status.ts";
export { textDirection } from "./text-direction.ts";
export { timeBasis } from "./time-basis.ts";
export { timeMod } from "./time-mod.ts";
export { timexType } from "./timex-type.ts";
export { valueState } from "./value-state.ts";
export { visitRole } from "./visit-role.ts";
export { visitType } from "./visit-type.ts";
