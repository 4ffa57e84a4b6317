import type { ReactNode } from "react";
import { Main } from "./main";

/**
 * The pages of one dossier: its navigation (`nav`: a `DossierNav`) beside or above, a `bar` for what holds on all
 * of them (the dates that it is seen as of), and the page.
 */
export function DossierFrame({
  nav,
  bar,
  children,
}: {
  nav: ReactNode;
  bar?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] print:block">
      <div
        data-no-print
        className="border-line bg-sunken max-lg:border-b lg:sticky lg:top-bar lg:h-[calc(100dvh-var(--spacing-bar))] lg:overflow-y-auto lg:border-e"
      >
        {nav}
      </div>
      <div className="min-w-0">
        {bar && (
          <section aria-label="Dates" className="border-b border-line px-4 py-1.5 sm:px-6 print:px-0">
            {bar}
          </section>
        )}
        <Main>{children}</Main>
      </div>
    </div>
  );
}
