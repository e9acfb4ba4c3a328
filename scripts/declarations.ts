import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });
const whole =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.WriteArrowStyleSignature |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** The exported names of modules, by the path of each: sorted, each with its type on one line. */
export function declarationsOf(paths: readonly string[], options: ts.CompilerOptions): Map<string, string[]> {
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  return new Map(paths.map((path) => [path, exportsOf(checker, program.getSourceFile(path))]));
}

function exportsOf(checker: ts.TypeChecker, source: ts.SourceFile | undefined): string[] {
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) return [];
  return checker
    .getExportsOfModule(module)
    .flatMap((symbol) => declared(checker, symbol.name, resolved(checker, symbol)))
    .sort((a, b) => (a < b ? -1 : 1));
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function declared(checker: ts.TypeChecker, name: string, symbol: ts.Symbol): string[] {
  return (symbol.declarations ?? []).map((node) => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return printed(node);
    const type = checker.getTypeOfSymbolAtLocation(symbol, node);
    if (ts.isClassDeclaration(node)) return `class ${name} { ${membersOf(checker, symbol, node).join("; ")} }`;
    const kind = ts.isFunctionDeclaration(node) ? "function" : "const";
    return `${kind} ${name}: ${typeText(checker, type, node)}`;
  });
}

function membersOf(checker: ts.TypeChecker, symbol: ts.Symbol, node: ts.Node): string[] {
  const members = [...(symbol.members?.values() ?? [])].filter(({ name }) => name !== "__constructor");
  return members.map(
    (member) => `${member.name}: ${typeText(checker, checker.getTypeOfSymbolAtLocation(member, node), node)}`,
  );
}

// TypeScript orders union members by first encounter, which differs between programs.
function typeText(checker: ts.TypeChecker, type: ts.Type, node: ts.Node): string {
  return checker
    .typeToString(type, node, whole)
    .replace(/"[^"]*"(?: \| "[^"]*")+/g, (union) => union.split(" | ").sort().join(" | "));
}

function printed(node: ts.Node): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  return text.replace(/^(export |declare )+/, "").replace(/\s+/g, " ");
}
