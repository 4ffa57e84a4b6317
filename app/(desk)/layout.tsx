import type { ReactNode } from "react";
import { SignOut } from "@/components/account/sign-out";
import { AppFrame } from "@/components/shell/app-frame";
import { listDossiers } from "@/lib/dossier/queries";
import { requireActor } from "@/lib/kernel/auth/current-actor";
import { askPage } from "@/lib/kernel/page-door";

/** Everything behind the sign-in. Each page asks for its own actor: a layout is not a guard. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const { data } = await askPage(listDossiers, { limit: 200 });
  return (
    <AppFrame
      user={{ name: actor.name, detail: actor.email }}
      dossiers={data}
      settingsHref="/settings"
      signOut={<SignOut />}
    >
      {children}
    </AppFrame>
  );
}
