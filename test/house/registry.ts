import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A local registry with one package, for npm to install from. */
export interface Registry {
  address: string;
  /** The number of requests. */
  requests(): number;
  close(): Promise<void>;
}

/** The digest that npm computes of a tarball. */
export const integrityOf = (tarball: Uint8Array): string =>
  `sha512-${createHash("sha512").update(tarball).digest("base64")}`;

/** Serves a tarball as version 1.0.0 of a package. */
export async function registryWith(name: string, tarball: Uint8Array): Promise<Registry> {
  let asked = 0;
  const server = createServer(({ url = "" }, response) => {
    asked++;
    if (url.endsWith(".tgz")) return void response.end(tarball);
    const { port } = server.address() as AddressInfo;
    const dist = { tarball: `http://127.0.0.1:${port}/${name}.tgz`, integrity: integrityOf(tarball) };
    const versions = { "1.0.0": { name, version: "1.0.0", dist } };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ name, "dist-tags": { latest: "1.0.0" }, versions }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests: () => asked,
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}
