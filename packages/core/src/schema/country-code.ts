import * as z from "zod";
import { meta } from "../metadata/meta.ts";

/** A code of the list `country`; the schema checks its shape, a rule that it is in the list. */
export const CountryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .register(meta, {
    id: "CountryCode",
    codelist: "country",
    description: "A country as ISO 3166-1 alpha-2 writes it, or XK, EU, UN.",
    arabic: "رمز دولة من حرفين كما في ISO 3166-1، أو XK أو EU أو UN.",
  });
