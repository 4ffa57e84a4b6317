"use client";

import { Check, ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { buttonStyle } from "@/components/ui/button-style";
import { PopoverButton } from "@/components/ui/popover-button";
import { dossierHref, placeOf } from "./paths";

export type FrameDossier = { slug: string; name: string };

/** Which dossier this is, and the way to another. `current` overrides what the address says. */
export function DossierSwitcher({
  dossiers,
  current,
}: {
  dossiers: readonly FrameDossier[];
  current?: string;
}) {
  const pathname = usePathname();
  const slug = current ?? placeOf(pathname)?.slug;
  const here = dossiers.find((dossier) => dossier.slug === slug);
  if (dossiers.length === 0) return null;
  return (
    <PopoverButton
      align="start"
      label={here ? `Dossier: ${here.name}. Change` : "Choose a dossier"}
      buttonClassName={buttonStyle({ variant: "quiet", size: "sm", className: "min-w-0 shrink" })}
      className="w-72"
      face={
        <>
          <bdi className={here ? "truncate text-ink" : "truncate"}>{here?.name ?? "Dossiers"}</bdi>
          <ChevronsUpDown className="size-3.5" />
        </>
      }
    >
      <nav aria-label="Dossiers" className="p-1">
        <ul>
          {dossiers.map((dossier) => (
            <li key={dossier.slug}>
              <Link
                href={dossierHref(dossier.slug)}
                prefetch={false}
                aria-current={dossier.slug === slug ? "true" : undefined}
                className="flex min-h-row items-center gap-2 rounded-sm px-2 text-13 -outline-offset-2 hover:bg-hover"
              >
                <bdi className="min-w-0 grow truncate">{dossier.name}</bdi>
                <span className="text-12 text-faint">{dossier.slug}</span>
                <Check className={dossier.slug === slug ? "text-accent-ink" : "invisible"} />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </PopoverButton>
  );
}
