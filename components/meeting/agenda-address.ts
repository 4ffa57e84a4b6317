/** What a list of meetings can be narrowed by, as its address has it. */
export const AGENDA_FILTERS = ["group", "status", "unconfirmed", "level", "side"] as const;
export type AgendaFilters = Partial<Record<(typeof AGENDA_FILTERS)[number], string>>;

export type AgendaAddress = Record<string, string | string[] | undefined>;

/** What the agenda is narrowed by. The address is text of any kind; the query parses it. */
export function filtersIn(address: AgendaAddress): AgendaFilters {
  return Object.fromEntries(
    AGENDA_FILTERS.map((name) => [name, address[name]]).filter(
      ([, value]) => typeof value === "string" && value !== "",
    ),
  );
}

/** The two lists of the agenda: what is coming, and the past in pages. Each can be paged by itself. */
export function agendaLists(address: AgendaAddress, filters: AgendaFilters) {
  const cursor = typeof address.cursor === "string" ? address.cursor : undefined;
  // As they were written: the query reads them.
  const written = filters as { status?: "held"; level?: "expert"; side?: "A" | "B"; group?: string };
  const narrowed = { ...written, restDays: true };
  return {
    cursor,
    coming: cursor && address.when !== "coming" ? null : { ...narrowed, when: "coming" as const, cursor },
    past: address.when === "coming" ? null : { ...narrowed, when: "past" as const, cursor },
  };
}

/** What the address says of Solar Hijri dates: nothing where they are not asked for. */
export const hijriIn = (hijri: boolean): Record<string, string> => (hijri ? { hijri: "1" } : {});

/** What goes along from one view of the meetings to another: what they are narrowed by, and how dates are told. */
export function alongIn(address: AgendaAddress): Record<string, string> {
  return { ...filtersIn(address), ...hijriIn(address.hijri === "1") };
}

/** The address of an agenda with those parameters. */
export function agendaHref(base: string, parameters: Record<string, string>): string {
  const search = new URLSearchParams(parameters).toString();
  return search === "" ? base : `${base}?${search}`;
}
