import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { dateTimePattern, edtfPattern } from "../text/edtf-pattern.ts";
import { limits } from "./limits.ts";

/** A date of the metadata: EDTF level 0 or 1, or a date-time. */
export const DateSchema = z
  .string()
  .max(limits.date)
  .regex(new RegExp(dateTimePattern))
  .register(meta, {
    id: "EdtfDate",
    label: { en: "Date", ar: "التاريخ" },
    description: "An EDTF date (level 0 or 1), such as 2021-04 or 2021-04-13, or a date-time.",
    arabic: "تاريخ بصيغة EDTF (المستوى 0 أو 1)، مثل 2021-04 أو 2021-04-13، أو تاريخ مع وقت.",
  });

/** A coded date: EDTF, a date without year, an interval or an ISO 8601 duration. */
export const TimeValueSchema = z
  .string()
  .max(limits.date)
  .regex(new RegExp(edtfPattern))
  .register(meta, {
    id: "TimeValue",
    label: { en: "Value of a time", ar: "قيمة الزمن" },
    description:
      "EDTF level 0 or 1 (2021, 2021-04, 2021-04-13, 2021-04-12/2021-04-14), XXXX-MM, XXXX-MM-DD, or an ISO 8601 duration.",
    arabic:
      "EDTF من المستوى 0 أو 1 (2021، 2021-04، 2021-04-13، 2021-04-12/2021-04-14)، أو XXXX-MM، أو XXXX-MM-DD، أو مدة بصيغة ISO 8601.",
  });
