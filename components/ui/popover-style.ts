/** What everything that opens over the page looks like. */
export const popoverStyle = "rounded-md border border-line bg-panel text-ink shadow-pop outline-none";
