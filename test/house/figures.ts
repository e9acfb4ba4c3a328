import { cycles } from "./cycles.ts";
import { importsOf } from "./imports.ts";
import { read, sources } from "./source-files.ts";

/** How large the sources are, in lines, and how many circles their imports form. */
export interface HouseFigures {
  files: number;
  median: number;
  p90: number;
  max: number;
  cycles: number;
}

/** Measures the sources of the packages and of the site; generated files are left out. */
export function houseFigures(): HouseFigures {
  const written = sources().filter((path) => !path.includes("/generated/"));
  const lines = written.map((path) => read(path).split("\n").length - 1).sort((a, b) => a - b);
  const atShare = (share: number) => lines[Math.ceil(share * lines.length) - 1] ?? 0;
  const imports = sources().flatMap((path) => importsOf(path, read(path)));
  return {
    files: lines.length,
    median: atShare(0.5),
    p90: atShare(0.9),
    max: atShare(1),
    cycles: cycles(imports).length,
  };
}
