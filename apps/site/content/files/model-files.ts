import {
  type ExtractionProfile,
  extractionProfile,
  type Provider,
} from "@diplomatic-visits/core/formats/extraction-profile";
import { type Locale, locales } from "../locale.ts";
import type { Page } from "../markdown/page.ts";

/** The services whose structured output the schemas are written for; `minimal` is for all others. */
export const modelServices: readonly Provider[] = ["openai", "anthropic", "gemini", "minimal"];

/** What a service is sent, with an instruction in the language of the page. */
export function profileFor(provider: Provider, locale: Locale): ExtractionProfile {
  return extractionProfile({ provider, locale });
}

/** The address of an instruction below the site's root. */
export const instructionPath = (provider: Provider, locale: Locale): string =>
  `/models/${provider}.instruction.${locale}.txt`;

/** The address of a schema below the site's root. */
export const modelSchemaPath = (provider: Provider): string => `/models/${provider}.schema.json`;

/** The instructions and schemas for language models as static files. */
export function modelFiles(): Page[] {
  return modelServices.flatMap((provider) => [
    ...locales.map((locale) =>
      staticFile(instructionPath(provider, locale), `${profileFor(provider, locale).instruction.trim()}\n`),
    ),
    staticFile(modelSchemaPath(provider), `${JSON.stringify(profileFor(provider, "en").schema, null, 2)}\n`),
  ]);
}

const staticFile = (address: string, text: string): Page => ({ path: `static${address}`, locale: "en", text });
