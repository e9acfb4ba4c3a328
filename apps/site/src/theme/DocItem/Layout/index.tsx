import type { Props } from "@theme/DocItem/Layout";
import DocItemLayout from "@theme-original/DocItem/Layout";
import type { ReactNode } from "react";
import { useIsTranslated } from "../../../isolated/use-page-direction";

const notice = "لم تُترجم هذه الصفحة إلى العربية بعد، وهي معروضة بأصلها الإنجليزي.";

/** An untranslated page shows a notice, and keeps the language and direction of its source. */
export default function Layout(props: Props): ReactNode {
  if (useIsTranslated()) return <DocItemLayout {...props} />;
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
