/** A person's session, as their browser gets it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The first login that a start kept in its data folder.
 * @param {string} data
 * @returns {{ email: string, password: string }}
 */
export function firstLogin(data) {
  const text = readFileSync(join(data, "first-login.txt"), "utf8");
  const read = (name) => new RegExp(`^${name}: (.+)$`, "m").exec(text)?.[1] ?? "";
  return { email: read("email"), password: read("password") };
}

const cookiesOf = (response) => response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);

/**
 * Signs a person in.
 * @param {string} url of the product
 * @param {{ email: string, password: string }} person
 * @returns {Promise<string>} the value of a Cookie header
 * @throws {Error} when the sign-in is refused
 */
export async function signIn(url, { email, password }) {
  const asked = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = await asked.json();
  const answered = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookiesOf(asked).join("; ") },
    body: new URLSearchParams({ csrfToken, email, password, json: "true" }),
  });
  const cookies = [...cookiesOf(asked), ...cookiesOf(answered)];
  if (!cookies.some((cookie) => cookie.includes("entente.session=")))
    throw new Error(`The sign-in was refused with ${answered.status}.`);
  return cookies.join("; ");
}
