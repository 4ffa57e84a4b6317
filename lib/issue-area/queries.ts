import { issueAreaList, issueAreaListInput } from "@/lib/issue-area/schema";
import { prisma } from "@/lib/kernel/database";
import { query } from "@/lib/kernel/operation";

/** What records can be about: a short list, common to all dossiers, by name. */
export const listIssueAreas = query({
  name: "issue_area.list",
  summary: "The issue areas that records can be about",
  input: issueAreaListInput,
  output: issueAreaList,
  http: { method: "get", path: "/issue-areas" },
  run: async () => ({
    data: await prisma().issueArea.findMany({ select: { code: true, name: true }, orderBy: { name: "asc" } }),
  }),
});
