import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

/**
 * A table in a labelled region. `stack`: on a narrow container each row becomes a block (give each `Td` its
 * `label`); without it the region scrolls sideways and takes the focus, so that the keyboard can scroll it.
 * The head sticks to the page when stacked, because a region that scrolls cannot let it.
 */
export function Table({
  label,
  stack = false,
  dense = false,
  className,
  children,
}: {
  label: string;
  stack?: boolean;
  dense?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const scroll = stack ? {} : { "data-scroll": true, role: "region", "aria-label": label, tabIndex: 0 };
  return (
    <div
      {...scroll}
      data-stack={stack || undefined}
      data-dense={dense || undefined}
      className={classNames("table-region rounded-sm text-13", className)}
    >
      <table aria-label={label}>{children}</table>
    </div>
  );
}

export type SortDirection = "ascending" | "descending";

/** A column's head. With `sort` it is a link that orders by the column; `direction` is how it is ordered now. */
export function Th({
  sort,
  numeric = false,
  children,
  ...rest
}: ComponentProps<"th"> & { numeric?: boolean; sort?: { href: string; direction: SortDirection | null } }) {
  const Icon =
    sort?.direction === "ascending" ? ArrowUp : sort?.direction === "descending" ? ArrowDown : ChevronsUpDown;
  return (
    <th
      scope="col"
      aria-sort={sort ? (sort.direction ?? "none") : undefined}
      data-numeric={numeric || undefined}
      {...rest}
    >
      {sort ? (
        <Link
          href={sort.href}
          prefetch={false}
          scroll={false}
          className={classNames(
            "group inline-flex h-6 items-center gap-1 rounded-sm hover:text-ink",
            sort.direction && "text-ink",
          )}
        >
          {children}
          <Icon
            className={classNames(
              "size-3",
              !sort.direction && "opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100",
            )}
          />
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

/** The rows. `list`: `j` and `k` move between them and Enter opens one. */
export function TableBody({ list = false, ...rest }: ComponentProps<"tbody"> & { list?: boolean }) {
  return <tbody data-list={list || undefined} {...rest} />;
}

/** A row. Within a list, mark its main link with `data-row-link` unless it is the first. */
export function Tr({ selected, ...rest }: ComponentProps<"tr"> & { selected?: boolean }) {
  return <tr data-row data-selected={selected || undefined} {...rest} />;
}

/**
 * A cell. When the row is stacked, `main` takes the first line (after a short cell before it), `label` is shown
 * before the value, and `end` moves to the end of the last line.
 */
export function Td({
  label,
  numeric = false,
  top = false,
  main = false,
  end = false,
  ...rest
}: ComponentProps<"td"> & {
  label?: string;
  numeric?: boolean;
  top?: boolean;
  main?: boolean;
  end?: boolean;
}) {
  return (
    <td
      data-label={label}
      data-numeric={numeric || undefined}
      data-top={top || undefined}
      data-main={main || undefined}
      data-end={end || undefined}
      {...rest}
    />
  );
}

/** A line across the table that heads the rows below it. */
export function GroupRow({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr data-group>
      <th scope="rowgroup" colSpan={columns}>
        {children}
      </th>
    </tr>
  );
}
