import Layout from "@theme/Layout";
import type { ReactNode } from "react";

export default function ArticlePage(): ReactNode {
  return <Layout title="diplomatic-visits" />;
}
