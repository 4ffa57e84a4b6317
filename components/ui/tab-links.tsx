import Link from "next/link";
import { classNames } from "./class-names";

export type TabLink = { label: string; href: string; count?: number | string; current?: boolean };

/** Views of one thing, each with its own address; the one shown is `current`. Scrolls sideways when narrow. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="mb-4 overflow-x-auto border-b border-line">
      <ul className="flex min-w-max gap-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={tab.current ? "page" : undefined}
              className={classNames(
                "relative flex h-row items-center gap-1.5 rounded-sm px-2 text-13 text-muted -outline-offset-2 hover:text-ink",
                "aria-[current]:font-medium aria-[current]:text-ink",
                "aria-[current]:after:absolute aria-[current]:after:inset-x-2 aria-[current]:after:bottom-0 aria-[current]:after:h-0.5 aria-[current]:after:bg-accent-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="text-12 font-normal text-faint">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
