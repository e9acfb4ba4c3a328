import type { Visit } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";

const notBegun: ReadonlySet<string> = new Set(["invited", "announced", "planned", "postponed", "cancelled"]);
const begun: ReadonlySet<string> = new Set(["under-way", "occurred"]);

/** A visit that has not begun must not have a meeting that occurred. */
export const notBegunMeeting: Rule = {
  code: "visit/not-begun",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow meetings that took place in a visit that has not begun.",
    ar: "منع لقاء جرى في زيارة لم تبدأ.",
  },
  message: {
    en: "the meeting took place, but its visit {visit} is {found}: correct one of the two, or remove the link to the visit",
    ar: "اللقاء جرى، وزيارته {visit} حالتها {found}: صحّح أحدهما أو احذف ربطه بالزيارة",
  },
  doubts: {
    meeting({ status, visit: link }, _, { visits }) {
      const visit = visits.get(link?.value ?? "");
      return visit !== undefined && status.value === "occurred" && hasNotBegun(visit);
    },
  },
  check({ visits, meetings }, report) {
    for (const { status, visit: link } of meetings) {
      const visit = visits.get(link?.value ?? "");
      if (visit && status.value === "occurred" && hasNotBegun(visit))
        report(status, { at: "value", found: visit.status.value, others: { visit } });
    }
  },
};

function hasNotBegun({ status }: Visit): boolean {
  return notBegun.has(status.value) && !status.alternatives?.some(({ value }) => begun.has(value));
}
