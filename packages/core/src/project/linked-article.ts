import type { PatchStep } from "../article/issue.ts";
import type { Project, Visit } from "../generated/types.ts";

/** The IRI of a registered visit; undefined if the project has no base. */
export function visitIri({ base }: Pick<Project, "base">, visit: string): string | undefined {
  return base === undefined ? undefined : `${base}${visit}`;
}

/**
 * What to change in an article or a coding so that its visits carry the links of the register in `sameAs`. IRIs of the project
 * that no longer hold are removed; those of others stay.
 */
export function sameAsPatch(
  document: { visits?: readonly Pick<Visit, "id" | "sameAs">[] },
  name: string,
  project: Pick<Project, "base" | "visits">,
): PatchStep[] {
  const { base, visits = [] } = project;
  if (base === undefined) return [];
  const owners = new Map(
    visits.flatMap(({ id, reports }) =>
      reports.flatMap((link) => (link.article === name ? [[link.id, id] as const] : [])),
    ),
  );
  return (document.visits ?? []).flatMap(({ id, sameAs = [] }, i): PatchStep[] => {
    const owner = owners.get(id);
    const others = sameAs.filter((iri) => !iri.startsWith(base));
    const wanted = owner === undefined ? others : [...others, `${base}${owner}`];
    if (wanted.length === sameAs.length && wanted.every((iri) => sameAs.includes(iri))) return [];
    const path = `/visits/${i}/sameAs`;
    if (wanted.length === 0) return [{ op: "remove", path }];
    return [{ op: sameAs.length === 0 ? "add" : "replace", path, value: wanted }];
  });
}
