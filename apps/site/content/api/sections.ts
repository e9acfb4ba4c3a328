/** TypeDoc's description of one exported name. */
export interface Section {
  /** Functions, variables, interfaces, types. */
  group: string;
  name: string;
  anchor: string;
  body: string;
}

/** The page of a module, in parts. */
export interface ModuleText {
  intro: string;
  sections: Section[];
}

/** Splits a module's page into one part per name. */
export function sectionsOf(markdown: string): ModuleText {
  const [intro = "", ...groups] = markdown.split(/^## /m);
  const sections = groups.flatMap((text) => {
    const group = text.slice(0, text.indexOf("\n"));
    const parts = text.split(/^### /m).slice(1);
    return parts.map((part) => section(group, part));
  });
  return { intro: intro.trim(), sections };
}

function section(group: string, part: string): Section {
  const end = part.indexOf("\n");
  const name = part.slice(0, end).trim();
  return { group, name, anchor: anchorOf(name), body: lighter(part.slice(end)) };
}

const anchorOf = (name: string) => name.toLowerCase().replace(/[^\w-]/g, "");

// Anchors of single properties and headings above each table would be longer than their content.
function lighter(body: string): string {
  return body
    .replace(/<a id="[^"]*"><\/a> /g, "")
    .replace(/\[(`[^`]+`)\]\(#(?:property|type-parameter)-[^)]*\)/g, "$1")
    .replace(/^(?:####|######) (.+)$/gm, "**$1**")
    .replace(/^##### (.+)$/gm, "#### $1")
    .replace(/\n+\*\*\*\s*$/, "")
    .trim();
}
