import {
  agreementStageList,
  type Codelist,
  type CodelistValue,
  entityKindList,
  eventStatusList,
  issueAreaList,
  meetingFormatList,
  purposeList,
  quantityBasisList,
  speechActList,
  timexTypeList,
  visitTypeList,
} from "@diplomatic-visits/core/codelists";

// By name, so that the lists of countries, languages and subjects are not loaded.
const lists: readonly Codelist[] = [
  agreementStageList,
  eventStatusList,
  issueAreaList,
  meetingFormatList,
  purposeList,
  quantityBasisList,
  speechActList,
  timexTypeList,
  visitTypeList,
];

/** The kinds of an entity. */
export const entityKinds: readonly CodelistValue[] = entityKindList.values;

/** The values of a codelist that a field names. */
export function codesOf(codelist: string | undefined): readonly CodelistValue[] {
  return lists.find(({ id }) => id === codelist)?.values ?? [];
}
