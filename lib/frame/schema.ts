import { z } from "zod";
import { dossierShape } from "@/lib/dossier/schema";
import { count } from "@/lib/kernel/page";

/** What stands around every page: the person's dossiers by address, and what waits in their inbox. */
export const frameShape = z.object({ dossiers: z.array(dossierShape), unread: count });
