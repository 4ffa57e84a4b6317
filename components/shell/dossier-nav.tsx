"use client";

import {
  Calendar,
  FileText,
  History,
  LayoutDashboard,
  ListChecks,
  type LucideIcon,
  Scroll,
  Users,
} from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { GoKey } from "./go-key";
import { type DossierPlace, dossierHref, dossierPlaces, placeOf } from "./paths";

const icons: Record<DossierPlace, LucideIcon> = {
  overview: LayoutDashboard,
  agreements: Scroll,
  groups: Users,
  meetings: Calendar,
  commitments: ListChecks,
  sources: FileText,
  activity: History,
};

/**
 * The places of a dossier: a rail where there is room, else a bar that scrolls sideways. `active` is read from the
 * address when not given; `counts` are shown as they come ("1,000+").
 */
export function DossierNav({
  slug,
  active,
  counts = {},
}: {
  slug: string;
  active?: DossierPlace;
  counts?: Partial<Record<DossierPlace, number | string>>;
}) {
  const pathname = usePathname();
  const here = active ?? placeOf(pathname)?.place ?? "overview";
  const list = useRef<HTMLUListElement>(null);

  // On a narrow screen the bar may begin scrolled away from where one is.
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>(`[data-place="${here}"]`);
    const bar = list.current?.parentElement;
    if (link && bar) bar.scrollLeft = link.offsetLeft - (bar.clientWidth - link.offsetWidth) / 2;
  }, [here]);

  return (
    <nav aria-label="Dossier" className="relative overflow-x-auto lg:overflow-visible">
      <ul ref={list} className="flex min-w-max gap-0.5 px-2 py-1 lg:min-w-0 lg:flex-col lg:p-3">
        {dossierPlaces.map((place) => {
          const Icon = icons[place.id];
          const count = counts[place.id];
          return (
            <li key={place.id}>
              <Link
                href={dossierHref(slug, place.id)}
                prefetch={false}
                data-place={place.id}
                aria-current={place.id === here ? "page" : undefined}
                className="flex h-row items-center gap-2 rounded-md px-2 text-13 text-muted -outline-offset-2 hover:bg-hover hover:text-ink aria-[current]:bg-pressed aria-[current]:font-medium aria-[current]:text-ink"
              >
                <Icon />
                <span className="grow">{place.label}</span>
                {count !== undefined && <span className="text-12 font-normal text-faint">{count}</span>}
              </Link>
              <GoKey letter={place.key} to={place.label.toLowerCase()} href={dossierHref(slug, place.id)} />
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
