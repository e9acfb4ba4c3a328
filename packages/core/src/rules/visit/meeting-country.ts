import type { ArticleIndex } from "../../article/article-index.ts";
import type { Meeting } from "../../generated/types.ts";
import { bodiesOfStates, countryOf } from "../../inspection/visit-countries.ts";
import type { Rule } from "../rule.ts";

/** The place of a meeting must be in the host country of its visit. */
export const meetingCountry: Rule = {
  code: "visit/meeting-country",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Require the meetings of a visit to take place in its host country.",
    ar: "اشتراط أن تُعقد لقاءات الزيارة في الدولة المضيفة.",
  },
  message: {
    en: "the meeting takes place in {found}, but its visit is to {expected}: correct the place or the visit, or explain it in a note of the place",
    ar: "يُعقد اللقاء في {found} وزيارته إلى {expected}: صحّح المكان أو الزيارة، أو بيّن السبب في ملاحظة المكان",
  },
  doubts: {
    meeting: (meeting, _, index) => elsewhere(index, meeting) !== undefined,
  },
  check(index, report) {
    for (const meeting of index.meetings) {
      const finding = elsewhere(index, meeting);
      if (finding && meeting.place) report(meeting.place, { at: "value", ...finding });
    }
  },
};

function elsewhere(
  index: ArticleIndex,
  { place, visit: link }: Meeting,
): { found: string; expected: string } | undefined {
  const host = index.visits.get(link?.value ?? "")?.hostCountry?.value;
  if (!place || place.note !== undefined || host === undefined || bodiesOfStates.has(host)) return undefined;
  const found = countryOf(index, place.value);
  return found === undefined || found === host ? undefined : { found, expected: host };
}
