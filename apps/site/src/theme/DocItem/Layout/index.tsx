import { useDoc } from "@docusaurus/plugin-content-docs/client";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { Props } from "@theme/DocItem/Layout";
import DocItemLayout from "@theme-original/DocItem/Layout";
import type { ReactNode } from "react";

const notice = "لم تُترجم هذه الصفحة إلى العربية بعد، وهي معروضة بأصلها الإنجليزي.";

/** A page that is not translated says so, and keeps the language and direction of its source. */
export default function Layout(props: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  const { metadata } = useDoc();
  const translated = i18n.currentLocale === i18n.defaultLocale || metadata.source.startsWith("@site/i18n/");
  if (translated) return <DocItemLayout {...props} />;
  return (
    <>
      <p className="alert alert--info site-untranslated" role="note">
        {notice}
      </p>
      <div lang="en" dir="ltr">
        <DocItemLayout {...props} />
      </div>
    </>
  );
}
