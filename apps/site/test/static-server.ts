import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { createGzip } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
};

/** A local static host: gzip for text, `index.html` of a folder, `404.html` for missing files. */
export interface Host {
  /** Its address, without a trailing slash. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder as static hosts do, on a free port, below a path that ends with a slash. */
export async function serve(folder: string, base = "/"): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const found = fileOf(folder, decodeURIComponent(`/${pathname.slice(base.length)}`));
    const type = types[extname(found ?? "404.html")] ?? "application/octet-stream";
    const headers = { "content-type": type, "cache-control": "public, max-age=31536000, immutable" };
    response.statusCode = found === undefined ? 404 : 200;
    const content = createReadStream(found ?? join(folder, "404.html"));
    if (/woff2|png/.test(type)) {
      content.pipe(response.writeHead(response.statusCode, headers));
    } else {
      const zipped = { ...headers, "content-encoding": "gzip", vary: "accept-encoding" };
      content.pipe(createGzip()).pipe(response.writeHead(response.statusCode, zipped));
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closed(server) };
}

function fileOf(folder: string, pathname: string): string | undefined {
  const path = join(folder, pathname);
  if (!path.startsWith(folder) || !existsSync(path)) return undefined;
  const file = statSync(path).isDirectory() ? join(path, "index.html") : path;
  return existsSync(file) ? file : undefined;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
