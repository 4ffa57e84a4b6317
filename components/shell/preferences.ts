/** What a reader chose about the look, kept in cookies so that the server's first HTML already obeys it. */

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const THEME_COOKIE = "theme";
export const KEYS_COOKIE = "keys";

/** The theme that a cookie's value names; anything else follows the device. */
export function themeFrom(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}

/** Single-letter keys are on unless switched off. */
export function lettersOnFrom(value: string | undefined): boolean {
  return value !== "off";
}
