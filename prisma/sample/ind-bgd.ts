import { agreements, links } from "./ind-bgd/agreements";
import { commitments } from "./ind-bgd/commitments";
import { groups, meetings } from "./ind-bgd/groups";
import { sources } from "./ind-bgd/sources";
import type { DossierData } from "./shapes";

/** A small second dossier: two other states, other subjects, the same register. */
export const indBgd: DossierData = {
  slug: "ind-bgd",
  name: "India–Bangladesh",
  summary:
    "The rivers that the two share: the commission of 1972, the treaty on the Ganges that runs out in December 2026, and the agreement on the Teesta that was drafted and not signed. A small dossier: the commission's first thirty sessions are still to be entered.",
  sides: ["IND", "BGD"],
  agreements,
  links,
  groups,
  meetings,
  commitments,
  sources,
};
