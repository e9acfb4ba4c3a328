import { readFile, writeFile } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/** Where a function is in its source: `start-end`, in UTF-16 units. */
type Place = string;

/**
 * Marks the functions of a built module that a run of it calls, so that engines compile them with the module and not one by one,
 * after a first look, when they are called: that takes a fifth of a first verdict. Node keeps what is compiled with a module for
 * the next start.
 */
export async function markCalledFunctions(path: string, run: (module: unknown) => Promise<void>): Promise<void> {
  const called = await calledFunctions(path, run);
  await writeFile(path, withEagerFunctions(await readFile(path, "utf8"), called));
}

async function calledFunctions(path: string, run: (module: unknown) => Promise<void>): Promise<Set<Place>> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
    const { href } = pathToFileURL(path);
    await run(await import(href));
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const functions = result.flatMap(({ url, functions }) => (url === href ? functions : []));
    return new Set(
      functions.flatMap(({ ranges: [whole] }) =>
        whole && whole.count > 0 ? `${whole.startOffset}-${whole.endOffset}` : [],
      ),
    );
  } finally {
    session.disconnect();
  }
}

/** A module in which some functions are in parentheses, by which engines know those that are called at once. */
export function withEagerFunctions(source: string, called: ReadonlySet<Place>): string {
  const file = ts.createSourceFile("module.js", source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const isCalled = (node: ts.Node) => called.has(`${node.getStart()}-${node.end}`);
  // a declaration is known before the statements of its module run
  const hoisted: string[] = [];
  const rest = file.statements.map((statement) => {
    const text = withParentheses(statement, isCalled);
    const isPlain = ts.isFunctionDeclaration(statement) && statement.modifiers === undefined;
    if (!isPlain || !statement.name || !isCalled(statement)) return text;
    hoisted.push(`var ${statement.name.text}=(${text});`);
    return "";
  });
  return [...hoisted, ...rest].join("\n");
}

function withParentheses(statement: ts.Statement, isCalled: (node: ts.Node) => boolean): string {
  const marks: { at: number; mark: string }[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isFunctionExpression(node) || ts.isArrowFunction(node)) && isCalled(node))
      marks.push({ at: node.getStart(), mark: "(" }, { at: node.end, mark: ")" });
    ts.forEachChild(node, visit);
  };
  visit(statement);
  let from = statement.getStart();
  let text = "";
  for (const { at, mark } of marks.sort((a, b) => a.at - b.at)) {
    text += statement.getSourceFile().text.slice(from, at) + mark;
    from = at;
  }
  return text + statement.getSourceFile().text.slice(from, statement.end);
}
