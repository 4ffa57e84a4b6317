import { WINDOWS_ZONES } from "@/lib/time/windows-zones";
import { zoneName } from "@/lib/time/zone";

const LONGEST = 200;

/** By any case, since programs differ in it. */
const WINDOWS = new Map(Object.entries(WINDOWS_ZONES).map(([name, zone]) => [name.toLowerCase(), zone]));

/**
 * The IANA zone that a TZID means, or null for one that is not known. In this order: an IANA name; one that ends a
 * name with the maker's prefix (`/mozilla.org/20050126_1/Europe/Istanbul`); Windows' name, as Outlook writes it; what
 * the file says of its own zone (X-LIC-LOCATION). The offsets that a VTIMEZONE gives are never used: those of the
 * world's database are kept up to date.
 */
export function zoneOfTzid(tzid: string, described: ReadonlyMap<string, string>): string | null {
  const name = tzid.trim().replace(/^"|"$/g, "");
  if (name === "" || name.length > LONGEST) return null;
  const direct = zoneName(name) ?? zoneNamed(name);
  if (direct !== null) return direct;
  const location = described.get(tzid) ?? described.get(name);
  return location === undefined ? null : (zoneName(location) ?? zoneNamed(location));
}

function zoneNamed(name: string): string | null {
  const windows = WINDOWS.get(name.toLowerCase());
  if (windows !== undefined) return zoneName(windows);
  if (!name.startsWith("/") && !name.includes("://")) return null;
  const parts = name.split("/");
  // America/Argentina/Buenos_Aires has three parts, UTC one.
  for (const count of [3, 2, 1]) {
    const zone = parts.length > count ? zoneName(parts.slice(-count).join("/")) : null;
    if (zone !== null) return zone;
  }
  return null;
}
