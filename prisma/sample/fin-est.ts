import type { DossierData } from "./shapes";

/** A small second dossier: other parties, other words, the same register. */
export const finEst: DossierData = {
  slug: "fin-est",
  name: "Finland–Estonia",
  summary:
    "A working dossier on the rescue and police cooperation of two neighbours across a gulf. It is short on purpose: most of it waits to be entered.",
  sides: ["FIN", "EST"],
  agreements: [
    {
      key: "helsinki-treaty",
      title: "Finland–Estonia cooperation (text to be entered)",
      kind: "unspecified",
      summary: "Opened without a text: the first thing to do is to enter the source.",
      areas: ["border-security"],
      actions: [],
    },
  ],
  links: [],
  groups: [
    {
      key: "ministers",
      name: "Consultations of the foreign ministries",
      kind: "contact_point",
      mandate: "Regular consultations. How often they are to be held has not been found in writing.",
      areas: ["border-security"],
      seats: [
        { institution: "fin-mfa", side: "A", role: "lead" },
        { institution: "est-mfa", side: "B", role: "lead" },
      ],
      cadences: [],
    },
  ],
  meetings: [],
  commitments: [
    {
      key: "consult",
      title: "Consult each other on border matters",
      wording: "Entered as a question: whether it was undertaken in writing is to be found out.",
      bearer: "each",
      kind: "continuing",
      areas: ["border-security"],
      assessments: [
        {
          by: "A",
          asOf: "2026-01-15",
          level: "no_evidence",
          trajectory: "unknown",
          confidence: "low",
          rationale: "Nothing read yet.",
          noSource: "No source has been entered.",
        },
        {
          by: "B",
          asOf: "2026-01-15",
          level: "no_evidence",
          trajectory: "unknown",
          confidence: "low",
          rationale: "Nothing read yet.",
          noSource: "No source has been entered.",
        },
      ],
    },
  ],
  sources: [],
  searches: [],
};
