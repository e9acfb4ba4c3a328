import * as z from "zod";
import { meta } from "../metadata/meta.ts";

/** A code of the list `currency`; the schema checks its shape, a rule that it is in the list. */
export const CurrencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .register(meta, {
    id: "Currency",
    codelist: "currency",
    description: "A currency as ISO 4217 writes it.",
    arabic: "رمز عملة كما في ISO 4217.",
  });
