import { bangladesh } from "./parties/bangladesh";
import { india } from "./parties/india";
import { iran } from "./parties/iran";
import { turkey } from "./parties/turkey";

export const parties = [iran, turkey, india, bangladesh];
