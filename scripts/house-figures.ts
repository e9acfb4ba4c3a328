// Prints the sizes of the sources and the number of import cycles: npm run house:figures.
import { houseFigures } from "../test/house/figures.ts";

const { files, median, p90, max, cycles } = houseFigures();
console.log(`${files} files: median ${median} lines, p90 ${p90}, max ${max}; ${cycles} import cycles`);
