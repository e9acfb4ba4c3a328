import type { Rank } from "../../generated/types.ts";

/** Titles of persons in the lists, and the rank that each names. */
export interface TitleRank {
  titles: readonly string[];
  /** Absent if the title does not name a rank. */
  rank?: Rank;
  /** Why a reader may dispute the rank; it is coded as inferred. */
  because?: string;
}

const bothHeads =
  "The title is that of a head of state; the record does not say whether the office also leads the government.";

/** The titles; longer ones are read before shorter ones. */
export const historianTitles: readonly TitleRank[] = [
  { titles: ["President"], rank: "head-of-state", because: bothHeads },
  {
    titles: ["King", "Queen", "Emperor", "Empress", "Sultan", "Amir", "Emir", "Shah", "Grand Duke", "Grand Duchess"],
    rank: "head-of-state",
    because: bothHeads,
  },
  { titles: ["Pope"], rank: "head-of-state" },
  {
    titles: ["Prime Minister", "Premier", "Chancellor", "Federal Chancellor", "Taoiseach"],
    rank: "head-of-government",
  },
  { titles: ["Crown Prince", "Crown Princess"], rank: "heir" },
  {
    titles: [
      "Vice President",
      "Vice Premier",
      "Deputy Prime Minister",
      "Deputy Premier",
      "First Deputy Premier",
      "Vice Chancellor",
    ],
    rank: "deputy-head",
  },
  {
    titles: [
      ...[
        "Foreign Minister",
        "Foreign Affairs Minister",
        "Foreign Secretary",
        "External Affairs Minister",
        "Secretary of State",
      ],
      ...["Minister of Foreign Affairs", "Minister for Foreign Affairs", "Minister of External Affairs"],
      ...["Minister for External Affairs", "Secretary for External Affairs", "Secretary of State for External Affairs"],
    ],
    rank: "foreign-minister",
  },
  {
    titles: [
      "Defense Minister",
      "Defence Minister",
      "Minister of Defense",
      "Secretary of Defense",
      "Defense Secretary",
    ],
    rank: "defence-minister",
  },
  {
    titles: ["Finance Minister", "Minister of Finance", "Treasury Secretary", "Secretary of the Treasury"],
    rank: "finance-minister",
  },
  { titles: ["General Secretary", "First Secretary", "Party Secretary"], rank: "party-leader" },
  { titles: ["Secretary-General", "Secretary General"] },
  {
    titles: [
      "Governor General",
      "Governor",
      "Chairman",
      "Generalissimo",
      "General",
      "Marshal",
      "Minister",
      "Commissioner",
    ],
  },
  {
    titles: [
      "Prince",
      "Princess",
      "Sheikh",
      "Sheik",
      "Archbishop",
      "Regent",
      "Captain-General",
      "Ambassador",
      "Senator",
    ],
  },
  {
    titles: [
      "President-elect",
      "Acting President",
      "Acting Prime Minister",
      "Acting Foreign Minister",
      "interim President",
    ],
  },
  { titles: ["Premier & Prince", "Prime Minister-Prince", "Chairman of the Presidency", "Prime Ministere"] },
];
