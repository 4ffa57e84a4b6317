/** What records are about, in both dossiers. */
export const areas = [
  ["counter-terrorism", "Counter-terrorism"],
  ["counter-narcotics", "Counter-narcotics"],
  ["organised-crime", "Organised crime"],
  ["human-trafficking", "Human trafficking"],
  ["arms-trafficking", "Arms trafficking"],
  ["smuggling", "Smuggling"],
  ["migration", "Migration"],
  ["border-infrastructure", "Border infrastructure"],
  ["border-crossings", "Border crossings"],
  ["border-security", "Border security"],
  ["environment", "Environment"],
  ["water-sharing", "Water sharing"],
  ["flood-control", "Flood control"],
] as const;
