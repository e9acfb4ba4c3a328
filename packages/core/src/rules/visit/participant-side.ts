import type { ArticleIndex } from "../../article/article-index.ts";
import type { Meeting } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";

/** Visitors must not have a role of the host side. */
export const participantSide: Rule = {
  code: "visit/participant-side",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow a role of the host side for a visitor.",
    ar: "منع أدوار الجانب المضيف لزائر.",
  },
  message: {
    en: "{entity} is a visitor of {visit}, but the role is {found}: correct the role, or move the participant to the hosts",
    ar: "{entity} زائر في {visit}، والدور المرمَّز {found}: صحّح الدور أو انقل المشارك إلى المضيفين",
  },
  doubts: {
    visit: ({ visitors }) => visitors.some((visitor) => isHost(visitor) && visitor.note === undefined),
    meeting: (meeting, _, { visits }) => hostsTravelling(visits, meeting).length > 0,
  },
  check({ visits, meetings }, report) {
    for (const visit of visits.values())
      for (const visitor of visit.visitors) if (isHost(visitor) && visitor.note === undefined) tell(visitor, visit);
    for (const meeting of meetings)
      for (const { participant, visit } of hostsTravelling(visits, meeting)) tell(participant, visit);
    function tell(participant: { entity: string; role?: string }, visit: object) {
      report(participant, {
        ...{ at: "role", found: participant.role, words: { entity: participant.entity }, others: { visit } },
      });
    }
  },
};

// The participants of a meeting that have a role of the host side and are visitors of its visit.
function hostsTravelling(visits: ArticleIndex["visits"], { participants = [], visit: of }: Meeting) {
  const visit = of && visits.get(of.value);
  const hosts = visit ? participants.filter((one) => isHost(one) && one.note === undefined) : [];
  if (!visit || hosts.length === 0) return [];
  const travelling = new Set(visit.visitors.map(({ entity }) => entity));
  return hosts.filter(({ entity }) => travelling.has(entity)).map((participant) => ({ participant, visit }));
}

const hosting: ReadonlySet<string> = new Set(["host-side", "reception"]);

function isHost({ role }: { role?: string }): boolean {
  return role !== undefined && hosting.has(role);
}
