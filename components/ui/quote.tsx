import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Someone's words and where they stand. The words keep their own direction and language. */
export function Quote({
  lang,
  source,
  className,
  children,
}: {
  lang?: string;
  source?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <figure className={classNames("min-w-0", className)}>
      <blockquote lang={lang} dir="auto" className="border-s-2 border-edge/50 ps-3 text-14">
        {children}
      </blockquote>
      {source && <figcaption className="mt-1 ps-3.5 text-12 text-muted">{source}</figcaption>}
    </figure>
  );
}
