"use server";

import { createToken, revokeToken } from "@/lib/account/commands";
import { act, type FormState, field } from "@/lib/kernel/action";

export async function createTokenAction(
  _: FormState<{ token: string; name: string }>,
  form: FormData,
): Promise<FormState<{ token: string; name: string }>> {
  return act(createToken, { name: field(form, "name") ?? "", days: field(form, "days") }, form);
}

export async function revokeTokenAction(form: FormData): Promise<void> {
  await act(revokeToken, { id: field(form, "id") ?? "" }, form);
}
