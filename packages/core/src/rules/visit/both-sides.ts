import type { Rule } from "../rule.ts";

/** An entity must not be both visitor and host of one visit. */
export const bothSides: Rule = {
  code: "visit/both-sides",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow the same entity as visitor and host of one visit.",
    ar: "منع أن يكون الكيان نفسه زائرًا ومضيفًا في زيارة واحدة.",
  },
  message: {
    en: "{found} is both visitor and host of the visit: remove it from one of the two lists",
    ar: "{found} زائر ومضيف في الزيارة نفسها: أخرجه من إحدى القائمتين",
  },
  doubts: {
    visit: ({ visitors, hosts = [] }) =>
      hosts.some((host) => visitors.some((visitor) => visitor.entity === host.entity)),
  },
  check({ visits }, report) {
    for (const { visitors, hosts = [] } of visits.values()) {
      const travelling = new Set(visitors.map(({ entity }) => entity));
      for (const host of hosts) if (travelling.has(host.entity)) report(host, { at: "entity", found: host.entity });
    }
  },
};
