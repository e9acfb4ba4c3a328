import type { LanguageMap, MentionForm } from "@diplomatic-visits/core";
import type { Finding } from "../finding/finding.ts";

/** An organization of the short list, or a ministry next to its country. */
export interface OrganizationFound extends Finding {
  /** The same id for every name of the organization. */
  id: string;
  names: LanguageMap;
  /** Its country, or the code if it is a union. */
  country?: string;
  /** A name, or a metonym such as a seat of power that means its holders. */
  form: MentionForm;
}
