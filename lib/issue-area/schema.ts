import { z } from "zod";

export const issueAreaShape = z.object({ code: z.string(), name: z.string() });
export type IssueAreaShape = z.output<typeof issueAreaShape>;
export const issueAreaListInput = z.object({});
export const issueAreaList = z.object({ data: z.array(issueAreaShape) });
