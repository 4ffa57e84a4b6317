"use client";

import { LogOut } from "lucide-react";
import { signOut } from "next-auth/react";
import { Button } from "@/components/ui/button";

/** Ends the session on the server, then shows the sign-in page. */
export function SignOut() {
  return (
    <Button variant="quiet" icon={<LogOut />} onClick={() => signOut({ callbackUrl: "/sign-in" })}>
      Sign out
    </Button>
  );
}
