/** Settings of the process, read from its environment. A missing one is a sentence, not an undefined. */
export function requiredSetting(name: "APP_DATABASE_URL" | "NEXTAUTH_SECRET"): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the product with "npm start", which sets it.`);
  return value;
}

/** The address that the product is reached at, without a slash at its end. */
export function publicUrl(): string {
  return (process.env.NEXTAUTH_URL ?? "http://localhost:3000").replace(/\/+$/, "");
}
