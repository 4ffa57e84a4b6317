import type { ReactNode } from "react";
import { SignOut } from "@/components/account/sign-out";
import { InboxBell } from "@/components/reminder/bell";
import { AppFrame } from "@/components/shell/app-frame";
import { getFrame } from "@/lib/frame/queries";
import { requireActor } from "@/lib/kernel/auth/current-actor";
import { askPage } from "@/lib/kernel/page-door";

/** Everything behind the sign-in. Each page asks for its own actor: a layout is not a guard. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const { dossiers, unread } = await askPage(getFrame, {});
  return (
    <AppFrame
      user={{ name: actor.name, detail: actor.email }}
      dossiers={dossiers}
      settingsHref="/settings"
      inbox={<InboxBell unread={unread} />}
      signOut={<SignOut />}
    >
      {children}
    </AppFrame>
  );
}
