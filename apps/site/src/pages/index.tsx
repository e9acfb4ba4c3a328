import Layout from "@theme/Layout";
import type { ReactNode } from "react";

export default function HomePage(): ReactNode {
  return <Layout title="diplomatic-visits" />;
}
