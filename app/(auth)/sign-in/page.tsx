import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/account/sign-in-form";
import { PlainPage } from "@/components/shell/plain-page";
import { currentActor } from "@/lib/kernel/auth/current-actor";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage() {
  if (await currentActor()) redirect("/");
  return (
    <PlainPage title="Sign in to Entente">
      <p className="mb-6 text-13 text-muted">
        What two states promised each other, what they did about it, and how anyone knows.
      </p>
      <SignInForm />
    </PlainPage>
  );
}
