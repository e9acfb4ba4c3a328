import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { iriPattern, urlPattern } from "../text/address-pattern.ts";
import { limits } from "./limits.ts";

/** An http(s) address without credentials; a rule checks what a pattern cannot express. */
export const UrlSchema = z
  .string()
  .max(limits.url)
  .regex(urlPattern)
  .register(meta, {
    id: "Url",
    label: { en: "Web address", ar: "عنوان الويب" },
    description: "A web address that begins with http:// or https://.",
    arabic: "عنوان ويب يبدأ بـ http:// أو https://.",
  });

/** An absolute IRI of any scheme. */
export const IriSchema = z
  .string()
  .max(limits.url)
  .regex(iriPattern)
  .register(meta, {
    id: "Iri",
    label: { en: "IRI", ar: "معرّف IRI" },
    description: "An absolute IRI: a scheme, a colon and the rest, without white space.",
    arabic: "معرّف IRI كامل: مخطط فنقطتان فالبقية، بلا مسافات.",
  });
