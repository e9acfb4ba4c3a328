import { type Term, terms } from "../content/glossary/terms.ts";

/** A node of a page's HTML, limited to what marking needs. */
export interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** The file that a page is made from. */
interface PageFile {
  path?: string | undefined;
}

/** Nothing inside these is marked. */
const leftAlone = new Set("a code pre kbd h1 h2 h3 h4 h5 h6 th summary script style svg bdi q blockquote".split(" "));

/** The pages whose terms are marked: prose, rules and concepts, but not the glossary, lists of codes and decisions. */
const marked = /(?:\/docs|-content-docs\/current|\/reference|-content-docs-reference\/current)\//;
const unmarked =
  /\/(glossary|scores|versions|speed|cli|formats)\.md$|\/(decisions|codelists)\/|\/rules\/(index\.md|[^/]+\/index\.md)$/;

/** At most so many terms are marked on a page: more would disturb reading. */
const mostTerms = 12;

/** Marks the first occurrence of each term of the glossary on a page: a link to the glossary, which a script explains. */
export function glossaryTerms(): (tree: Node, file: PageFile) => void {
  return (tree, { path = "" }) => {
    if (!marked.test(path) || unmarked.test(path)) return;
    const locale = /\/i18n\/ar\//.test(path) ? "ar" : "en";
    mark(tree, { left: [...terms()], locale, count: 0 });
  };
}

interface State {
  left: Term[];
  locale: "en" | "ar";
  count: number;
}

function mark(node: Node, state: State): void {
  if (!node.children || leftAlone.has(node.tagName ?? "")) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === "text" && child.value !== undefined) return markedText(child.value, state);
    mark(child, state);
    return [child];
  });
}

function markedText(text: string, state: State): Node[] {
  const nodes: Node[] = [];
  let rest = text;
  while (state.count < mostTerms) {
    const found = firstTerm(rest, state);
    if (found === undefined) break;
    const { term, start, end } = found;
    state.left = state.left.filter((one) => one !== term);
    state.count++;
    if (start > 0) nodes.push({ type: "text", value: rest.slice(0, start) });
    nodes.push(linkTo(term, rest.slice(start, end)));
    rest = rest.slice(end);
  }
  return rest === "" ? nodes : [...nodes, { type: "text", value: rest }];
}

interface Found {
  term: Term;
  start: number;
  end: number;
}

function firstTerm(text: string, { left, locale }: State): Found | undefined {
  let first: Found | undefined;
  for (const term of left) {
    const match = term.patterns[locale]?.exec(text);
    if (!match) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const isBetter = !first || start < first.start || (start === first.start && end > first.end);
    if (isBetter) first = { term, start, end };
  }
  return first;
}

function linkTo({ id }: Term, words: string): Node {
  return {
    type: "element",
    tagName: "a",
    properties: {
      href: `/reference/glossary/#${anchorOf(id)}`,
      className: ["site-term"],
      dataTerm: id,
      // hundreds of links to the same page: a test follows them
      "data-noBrokenLinkCheck": true,
    },
    children: [{ type: "text", value: words }],
  };
}

/** The id of a term on the page of the glossary. */
function anchorOf(id: string): string {
  return `term-${id}`;
}
