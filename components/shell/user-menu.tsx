import { ChevronDown, Settings } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { PopoverButton } from "@/components/ui/popover-button";
import { KeysSwitch } from "./keys-switch";
import { ThemeSwitch } from "./theme-switch";

export type FrameUser = { name: string; detail?: string };

/** Who is signed in, the settings, the theme, and the way out (`signOut`: a form with its button). */
export function UserMenu({
  user,
  settingsHref,
  signOut,
}: {
  user: FrameUser;
  settingsHref?: string;
  signOut?: ReactNode;
}) {
  return (
    <PopoverButton
      label={`Account: ${user.name}`}
      buttonClassName={buttonStyle({ variant: "quiet", size: "sm" })}
      className="w-72"
      face={
        <>
          <bdi className="max-w-40 truncate max-sm:hidden">{user.name}</bdi>
          <span
            aria-hidden="true"
            className="grid size-5 place-items-center rounded-full bg-accent-soft text-12 text-accent-ink sm:hidden"
          >
            {[...user.name][0]}
          </span>
          <ChevronDown className="size-3.5" />
        </>
      }
    >
      <div className="grid divide-y divide-line text-13">
        <div className="px-3 py-2">
          <p className="font-medium">
            <bdi>{user.name}</bdi>
          </p>
          {user.detail && <p className="text-12 text-muted">{user.detail}</p>}
        </div>
        <div className="grid gap-3 px-3 py-3">
          <ThemeSwitch />
          <KeysSwitch />
        </div>
        {(settingsHref || signOut) && (
          <div className="flex items-center justify-between gap-2 px-1.5 py-1.5">
            {settingsHref ? (
              <Link
                href={settingsHref}
                prefetch={false}
                className={buttonStyle({ variant: "quiet", size: "sm" })}
              >
                <Settings />
                Settings
              </Link>
            ) : (
              <span />
            )}
            {signOut}
          </div>
        )}
      </div>
    </PopoverButton>
  );
}
