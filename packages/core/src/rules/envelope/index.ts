import type { Rule } from "../rule.ts";
import { factsBeyondDepth } from "./beyond-depth.ts";
import { date } from "./date.ts";
import { direction } from "./direction.ts";
import { headline } from "./headline.ts";
import { idHash } from "./id-hash.ts";
import { languageCanonical } from "./language-canonical.ts";
import { languageMapFilled } from "./language-map-filled.ts";
import { license } from "./license.ts";
import { retiredCode } from "./retired-code.ts";
import { textHash } from "./text-hash.ts";
import { textLicence } from "./text-licence.ts";
import { tiling } from "./tiling.ts";
import { unknownCode } from "./unknown-code.ts";
import { unknownLicense } from "./unknown-license.ts";
import { url } from "./url.ts";
import { urlLookalike } from "./url-lookalike.ts";

/** The rules of the metadata, which describe the text as a whole. */
export const envelopeRules: readonly Rule[] = [
  textHash,
  idHash,
  languageCanonical,
  languageMapFilled,
  direction,
  headline,
  tiling,
  date,
  url,
  urlLookalike,
  license,
  unknownLicense,
  textLicence,
  unknownCode,
  retiredCode,
  factsBeyondDepth,
];
