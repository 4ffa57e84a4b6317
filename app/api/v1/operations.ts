import { getDossier, listDossiers } from "@/lib/dossier/queries";
import type { Operation } from "@/lib/kernel/operation";

/** What the API offers. An operation with an `http` entry that is not here has no REST door. */
export const operations: readonly Operation[] = [listDossiers, getDossier];
