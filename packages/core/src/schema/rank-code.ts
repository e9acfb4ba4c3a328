import * as z from "zod";
import { valuesOf } from "../codelists/codelist.ts";
import { rankList } from "../codelists/rank.ts";
import { meta } from "../metadata/meta.ts";

/** A code of the list `rank`. */
export const RankSchema = z.enum(valuesOf(rankList)).register(meta, {
  id: "Rank",
  codelist: "rank",
  description:
    "The power of an office, whatever its title: office ranks in order, the highest first, then ranks without order.",
});
