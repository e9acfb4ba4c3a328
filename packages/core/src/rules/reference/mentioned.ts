import type { Rule } from "../rule.ts";

/** An entity is mentioned. */
export const mentioned: Rule = {
  code: "reference/mentioned",
  severity: "warning",
  needs: "file",
  title: { en: "An entity is mentioned in the text.", ar: "الكيان مذكور في النص." },
  message: {
    en: "{found} has no mention; add one, or note why it is listed",
    ar: "لا ذكر لـ{found} في النص: أضيفوا ذكرًا، أو اذكروا في ملاحظة سبب إدراجه",
  },
  why: {
    en: "An entity the text does not speak of mostly came from world knowledge. A group may rest on its members' mentions; a note answers the warning.",
    ar: "الكيان الذي لا يتحدث عنه النص مصدره في الغالب معرفة من خارجه. وقد تستند المجموعة إلى ذكر أعضائها؛ وتكفي ملاحظة تبيّن السبب.",
  },
  check({ entities }, report) {
    for (const entity of entities.values()) {
      const byMembers = entity.members?.every((id) => (entities.get(id)?.mentions.length ?? 0) > 0) ?? false;
      if (entity.mentions.length === 0 && !byMembers && entity.note === undefined) report(entity, { found: entity.id });
    }
  },
};
