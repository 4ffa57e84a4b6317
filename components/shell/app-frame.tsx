import Link from "next/link";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { DossierSwitcher, type FrameDossier } from "./dossier-switcher";
import { GoKey } from "./go-key";
import { Mark } from "./mark";
import { type FrameUser, UserMenu } from "./user-menu";

/**
 * The bar over every page of someone signed in. Beneath it stands a `Main` (pages outside of any dossier) or a
 * `DossierFrame`. `search` and `inbox` have a place in the bar. The current dossier is read from the address when not given.
 */
export function AppFrame({
  user,
  dossiers,
  current,
  settingsHref,
  search,
  inbox,
  signOut,
  children,
}: {
  user: FrameUser;
  dossiers: readonly FrameDossier[];
  current?: string;
  settingsHref?: string;
  search?: ReactNode;
  inbox?: ReactNode;
  signOut?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <SkipLink />
      <GoKey letter="d" to="the desk" href="/" />
      <GoKey letter="k" to="the calendar of all dossiers" href="/meetings" />
      <header
        data-no-print
        className="top-0 z-20 flex h-bar items-center gap-1 border-b border-line bg-page ps-3 pe-2 tall:sticky sm:ps-4"
      >
        <Link
          href="/"
          prefetch={false}
          className="inline-flex min-h-6 shrink-0 items-center gap-2 rounded-sm pe-1 text-14 font-semibold"
        >
          <Mark className="size-5" />
          <span className="max-sm:sr-only">Entente</span>
        </Link>
        <span aria-hidden="true" className="text-16 text-faint/60">
          /
        </span>
        <DossierSwitcher dossiers={dossiers} current={current} />
        <div className="ms-auto flex items-center gap-2">
          {search}
          {inbox}
          <UserMenu user={user} settingsHref={settingsHref} signOut={signOut} />
        </div>
      </header>
      {children}
    </>
  );
}
