/** The folder that a run on a page starts from. */
export const pageFolder = "/visits";

/** The files of a page by absolute path; a folder is there if a file is in it. */
export const memoryFiles = new Map<string, Uint8Array>();

const folders = new Set<string>();

/** What a path is: a file, a folder, or nothing. */
export function kindAt(path: string): "file" | "folder" | undefined {
  if (memoryFiles.has(path)) return "file";
  const inside = path === "/" ? "/" : `${path}/`;
  const isFolder = folders.has(path) || pageFolder.startsWith(inside) || path === pageFolder;
  return isFolder || [...memoryFiles.keys()].some((file) => file.startsWith(inside)) ? "folder" : undefined;
}

/** Makes a folder, which may be empty. */
export function addFolder(path: string): void {
  folders.add(path);
}

/** The names in a folder. */
export function namesIn(folder: string): string[] {
  const inside = `${folder.replace(/\/$/, "")}/`;
  const below = [...memoryFiles.keys(), ...folders].filter((path) => path.startsWith(inside) && path !== inside);
  return [...new Set(below.map((path) => path.slice(inside.length).split("/", 1)[0] ?? ""))].sort();
}

/** The error that Node throws for a path. */
export function fileError(
  code: "ENOENT" | "EEXIST" | "EISDIR" | "EPERM" | "EINVAL",
  syscall: string,
  path: string,
): Error {
  return Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path });
}
