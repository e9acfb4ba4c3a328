import type { Rule } from "../rule.ts";
import { forbiddenCharacters } from "./forbidden-characters.ts";
import { mixedScript } from "./mixed-script.ts";
import { nfc } from "./nfc.ts";
import { suspiciousCharacters } from "./suspicious-characters.ts";

/** The rules of the text's characters. */
export const textRules: readonly Rule[] = [...forbiddenCharacters, nfc, ...suspiciousCharacters, mixedScript];
