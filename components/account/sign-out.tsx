"use client";

import { LogOut } from "lucide-react";
import { signOut } from "next-auth/react";
import { Button } from "@/components/ui/button";
import { forgetAllDrafts } from "@/components/ui/use-draft";

/** Ends the session on the server and forgets what was typed and not saved, then shows the sign-in page. */
export function SignOut() {
  return (
    <Button
      variant="quiet"
      icon={<LogOut />}
      onClick={() => {
        forgetAllDrafts();
        return signOut({ callbackUrl: "/sign-in" });
      }}
    >
      Sign out
    </Button>
  );
}
