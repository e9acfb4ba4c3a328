import type { Meeting } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";

const remote: ReadonlySet<string> = new Set(["phone", "video", "written"]);

/** A visit that took place must not consist only of remote meetings. */
export const onlyRemote: Rule = {
  code: "visit/only-remote",
  severity: "warning",
  needs: "file",
  title: {
    en: "Require an in-person meeting in a visit that took place and has meetings.",
    ar: "اشتراط لقاء حضوري في الزيارة التي جرت ولها لقاءات.",
  },
  message: {
    en: "all meetings of this visit were by phone, by video or in writing: a call is not a visit; code only the meeting",
    ar: "كل لقاءات هذه الزيارة بالهاتف أو بالفيديو أو كتابةً: المكالمة ليست زيارة؛ رمّز اللقاء وحده",
  },
  doubts: {
    meeting: (meeting) => meeting.visit !== undefined && isRemote(meeting),
  },
  check({ visits, meetings }, report) {
    const byVisit = new Map<string, Meeting[]>();
    for (const meeting of meetings) {
      const id = meeting.visit?.value;
      if (id === undefined) continue;
      const known = byVisit.get(id);
      if (known) known.push(meeting);
      else byVisit.set(id, [meeting]);
    }
    for (const { id, status } of visits.values()) {
      if (status.value !== "occurred") continue;
      const own = byVisit.get(id) ?? [];
      if (own.length > 0 && own.every(isRemote)) report(status, { at: "value" });
    }
  },
};

function isRemote({ channel }: Meeting): boolean {
  return remote.has(channel?.value ?? "");
}
