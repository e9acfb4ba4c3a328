import { fields as concepts, type Field } from "@diplomatic-visits/core/fields";

/** What ids become; an id that is not here stays. */
export type IdMap = ReadonlyMap<string, string>;

type Node = Readonly<Record<string, unknown>>;

/** An object with its own id and all references to other objects renamed; nothing else changes. */
export function withRenamedIds<T>(value: T, type: string, ids: IdMap): T {
  if (ids.size === 0) return value;
  return renamedNode(value as Node, type, ids) as T;
}

function renamedNode(node: Node, type: string, ids: IdMap): Node {
  const { fields = {} } = concepts[type] ?? {};
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const field = fields[key];
      if (key === "id" && type !== "Article") return [key, renamed(value, ids)];
      return [key, field ? renamedField(value, field, ids) : value];
    }),
  );
}

function renamedField(value: unknown, field: Field, ids: IdMap): unknown {
  if (Array.isArray(value)) return value.map((item) => renamedField(item, field, ids));
  if (typeof value !== "object" || value === null) return field.ref ? renamed(value, ids) : value;
  const node = renamedNode(value as Node, field.type, ids);
  return field.ref && "value" in node ? renamedClaim(node, ids) : node;
}

// A coded value that is an id, and the ids beside it that cannot be true together with it.
function renamedClaim(node: Node, ids: IdMap): Node {
  const { alternatives } = node as { alternatives?: Node[] };
  return {
    ...node,
    value: renamed(node["value"], ids),
    ...(alternatives
      ? { alternatives: alternatives.map((one) => ({ ...one, value: renamed(one["value"], ids) })) }
      : {}),
  };
}

function renamed(id: unknown, ids: IdMap): unknown {
  return typeof id === "string" ? (ids.get(id) ?? id) : id;
}
