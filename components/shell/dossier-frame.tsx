import type { ReactNode } from "react";
import { Main } from "./main";

/** The pages of one dossier: its navigation (`nav`: a `DossierNav`) beside or above, and the page. */
export function DossierFrame({ nav, children }: { nav: ReactNode; children: ReactNode }) {
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] print:block">
      <div
        data-no-print
        className="border-line bg-sunken max-lg:border-b lg:sticky lg:top-bar lg:h-[calc(100dvh-var(--spacing-bar))] lg:overflow-y-auto lg:border-e"
      >
        {nav}
      </div>
      <div className="min-w-0">
        <Main>{children}</Main>
      </div>
    </div>
  );
}
