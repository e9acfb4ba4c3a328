/** Work that is counted while a function runs, whatever the machine. */
export interface CountedWork {
  /** Runs of regular expressions. */
  expressions: number;
  /** UTF-16 units that regular expressions read. */
  units: number;
  /** Calls of `String.prototype.normalize`. */
  normalizations: number;
}

/** Runs a function and counts its work: the built-in methods are wrapped meanwhile. */
export function countedWork(run: () => void): CountedWork {
  const work: CountedWork = { expressions: 0, units: 0, normalizations: 0 };
  const { exec } = RegExp.prototype;
  const { normalize } = String.prototype;
  // `test`, `match`, `replace` and `split` all call it
  RegExp.prototype.exec = function (text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    work.expressions++;
    work.units += endOf(found, this.sticky ? from : String(text).length) - from;
    return found;
  };
  String.prototype.normalize = function (form?: string): string {
    work.normalizations++;
    return normalize.call(this, form);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.normalize = normalize;
  }
  return work;
}

function endOf(found: RegExpExecArray | null, otherwise: number): number {
  return found ? found.index + found[0].length : otherwise;
}
