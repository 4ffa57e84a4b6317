import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Definition = { term: ReactNode; detail: ReactNode; id: string };

/** Facts as term and detail, two columns where there is room. */
export function DefinitionList({ items, className }: { items: readonly Definition[]; className?: string }) {
  return (
    <dl className={classNames("@container text-13", className)}>
      {items.map((item) => (
        <div
          key={item.id}
          className="grid gap-x-4 border-b border-line py-1.5 last:border-b-0 @sm:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <dt className="text-muted">{item.term}</dt>
          <dd className="min-w-0">{item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
