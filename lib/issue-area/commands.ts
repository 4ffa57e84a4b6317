import { refusal } from "@/lib/kernel/fault";
import type { CommandContext } from "@/lib/kernel/operation";

/** The IDs of issue areas by their codes, for a record that is about them; refuses a code that there is not. */
export async function issueAreasOf({ tx }: CommandContext, codes: readonly string[]): Promise<string[]> {
  const areas = await tx.issueArea.findMany({ where: { code: { in: [...codes] } } });
  const missing = codes.filter((code) => !areas.some((area) => area.code === code));
  const message = `There is no issue area ${missing.join(", ")}.`;
  if (missing.length > 0) throw refusal("no_such_issue_area", message, { issueAreas: message });
  return areas.map(({ id }) => id);
}
