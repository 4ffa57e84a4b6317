"use client";

import { signIn } from "next-auth/react";
import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";

interface State {
  message: string | null;
  email: string;
}

/** What the codes of a refused sign-in say to a person. */
function sentence(code: string): string {
  const wait = /^wait-(\d+)$/.exec(code)?.[1];
  if (wait) return `Too many tries. Wait ${wait} seconds, then try again.`;
  if (code === "unavailable")
    return "The register cannot be reached at the moment. Try again in a few seconds.";
  return "E-mail or password is not right.";
}

async function attempt(_: State, form: FormData): Promise<State> {
  const email = String(form.get("email"));
  const outcome = await signIn("credentials", {
    redirect: false,
    email,
    password: String(form.get("password")),
  }).catch(() => null);
  if (outcome?.ok && !outcome.error) {
    // A whole page load: nothing of the page of before stays in memory.
    window.location.assign("/");
    return { message: null, email };
  }
  return { message: sentence(outcome?.error ?? "unavailable"), email };
}

/** E-mail and password. The e-mail is kept through a refusal, the password never. */
export function SignInForm() {
  const [state, submit] = useActionState(attempt, { message: null, email: "" });
  return (
    <form action={submit} className="grid gap-4">
      <Field label="E-mail">
        {(control) => (
          <TextInput
            {...control}
            key={state.email}
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={state.email}
          />
        )}
      </Field>
      <Field label="Password" error={state.message}>
        {(control) => (
          <TextInput {...control} name="password" type="password" autoComplete="current-password" />
        )}
      </Field>
      <div>
        <SubmitButton>Sign in</SubmitButton>
      </div>
    </form>
  );
}
