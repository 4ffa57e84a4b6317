/**
 * Moves the focus to the next (1) or previous (-1) row of the list that has it, or of the first list on the page.
 * The row's main link takes the focus, so Enter opens it as any link; a row without one takes it itself.
 */
export function moveRow(step: 1 | -1): void {
  const focused = document.activeElement;
  const list = focused?.closest("[data-list]") ?? document.querySelector("main [data-list]");
  if (!list) return;
  const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")].filter((row) => row.checkVisibility());
  const at = rows.findIndex((row) => row.contains(focused));
  const row = at === -1 ? rows.at(step === 1 ? 0 : -1) : rows[at + step];
  if (!row) return;
  const goal =
    row.querySelector<HTMLElement>("[data-row-link]") ?? row.querySelector<HTMLElement>("a[href]") ?? row;
  if (goal === row) row.tabIndex = -1;
  goal.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}
