import type { ReactNode } from "react";
import { type Day, formatDay } from "@/lib/time/day";
import { Main } from "./main";

/**
 * The pages of one dossier: its navigation (`nav`: a `DossierNav`) beside or above, and the page. On paper each says
 * whose it is and of which day.
 */
export function DossierFrame({
  name,
  today,
  nav,
  children,
}: {
  name: string;
  today: Day;
  nav: ReactNode;
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
        <p className="hidden border-b border-line pb-1 text-12 print:block">
          <bdi>{name}</bdi> · as of {formatDay(today)}, where the page names no other day · Entente
        </p>
        <Main>{children}</Main>
      </div>
    </div>
  );
}
