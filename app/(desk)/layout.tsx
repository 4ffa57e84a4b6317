import type { ReactNode } from "react";
import { SignOut } from "@/components/account/sign-out";
import { InboxBell } from "@/components/reminder/bell";
import { AppFrame } from "@/components/shell/app-frame";
import { listDossiers } from "@/lib/dossier/queries";
import { requireActor } from "@/lib/kernel/auth/current-actor";
import { askPage } from "@/lib/kernel/page-door";
import { countUnread } from "@/lib/reminder/queries";

/** Everything behind the sign-in. Each page asks for its own actor: a layout is not a guard. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const [{ data }, unread] = await Promise.all([
    askPage(listDossiers, { limit: 200 }),
    askPage(countUnread, {}),
  ]);
  return (
    <AppFrame
      user={{ name: actor.name, detail: actor.email }}
      dossiers={data}
      settingsHref="/settings"
      inbox={<InboxBell unread={unread} />}
      signOut={<SignOut />}
    >
      {children}
    </AppFrame>
  );
}
