// Generated from the folders of articles by `npm run generate`; do not edit.

import { article as lavrovTehran2021 } from "./articles/lavrov-tehran-2021/index.ts";
import type { KnownArticle as LavrovTehran2021 } from "./articles/lavrov-tehran-2021/ids.ts";
import { article as torrendAmbrel2026 } from "./articles/torrend-ambrel-2026/index.ts";
import type { KnownArticle as TorrendAmbrel2026 } from "./articles/torrend-ambrel-2026/ids.ts";
import { article as zaytuniWestAfrica2026 } from "./articles/zaytuni-west-africa-2026/index.ts";
import type { KnownArticle as ZaytuniWestAfrica2026 } from "./articles/zaytuni-west-africa-2026/ids.ts";

/** The articles of the dataset, by id. */
export interface Articles {
  /** Lavrov in Tehran */
  readonly "lavrov-tehran-2021": LavrovTehran2021;
  /** One signature, one delay (invented) */
  readonly "torrend-ambrel-2026": TorrendAmbrel2026;
  /** A tour with a cancelled stop (invented) */
  readonly "zaytuni-west-africa-2026": ZaytuniWestAfrica2026;
}

/** The id of an article of the dataset. */
export type ArticleId = keyof Articles;

/** Every article of the dataset, by id. To load one alone, import its own module. */
export const articles: Articles = {
  "lavrov-tehran-2021": lavrovTehran2021,
  "torrend-ambrel-2026": torrendAmbrel2026,
  "zaytuni-west-africa-2026": zaytuniWestAfrica2026,
};
