import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type NoticeTone = "info" | "warn" | "error";

const looks = {
  info: { Icon: Info, ground: "bg-blue-soft", ink: "text-blue-ink", word: "Note" },
  warn: { Icon: TriangleAlert, ground: "bg-amber-soft", ink: "text-amber-ink", word: "Warning" },
  error: { Icon: CircleAlert, ground: "bg-red-soft", ink: "text-red-ink", word: "Error" },
};

/**
 * Something to know before going on. `announce` reads it out as it appears: for the answer to what was just done,
 * not for what was on the page from the start.
 */
export function Notice({
  tone = "info",
  title,
  action,
  announce = false,
  className,
  children,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  action?: ReactNode;
  announce?: boolean;
  className?: string;
  children?: ReactNode;
}) {
  const { Icon, ground, ink, word } = looks[tone];
  return (
    <div
      role={announce ? (tone === "error" ? "alert" : "status") : undefined}
      className={classNames("flex gap-2 rounded-md px-3 py-2 text-13", ground, className)}
    >
      <Icon role="img" aria-label={word} className={classNames("mt-0.5", ink)} />
      <div className="min-w-0 grow">
        {title && <p className="font-medium">{title}</p>}
        {children}
      </div>
      {action && (
        <div data-no-print className="shrink-0">
          {action}
        </div>
      )}
    </div>
  );
}
