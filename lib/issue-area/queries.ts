import { issueAreaList, issueAreaListInput } from "@/lib/issue-area/schema";
import { prisma } from "@/lib/kernel/database";
import { query } from "@/lib/kernel/operation";

/** What records can be about, by name. The same for every dossier. */
export const listIssueAreas = query({
  name: "issue_area.list",
  summary: "The issue areas",
  input: issueAreaListInput,
  output: issueAreaList,
  run: async () => ({
    data: await prisma().issueArea.findMany({
      orderBy: { name: "asc" },
      select: { code: true, name: true },
      take: 500,
    }),
  }),
});
