import Layout from "@theme/Layout";
import type { ReactNode } from "react";

export default function PlayPage(): ReactNode {
  return <Layout title="Playground" />;
}
