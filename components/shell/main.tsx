import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

/** The page's own content: one per page, where the skip link leads. `narrow` suits forms and reading. */
export function Main({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={classNames(
        "mx-auto w-full min-w-0 px-4 pt-5 pb-16 outline-none sm:px-6 print:max-w-none print:p-0",
        narrow ? "max-w-[48rem]" : "max-w-[88rem]",
      )}
    >
      {children}
    </main>
  );
}
