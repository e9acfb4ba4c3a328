import Layout from "@theme/Layout";
import type { ReactNode } from "react";

/** A page without additions. */
export default function BarePage(): ReactNode {
  return <Layout title="Bare">A page</Layout>;
}
