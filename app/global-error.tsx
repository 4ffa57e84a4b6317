"use client";

import { Failure } from "@/components/shell/failure";
import "./globals.css";

/** Stands in for the whole document when the root layout itself fails; the theme follows the device. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown · Entente</title>
        <Failure error={error} retry={retry} />
      </body>
    </html>
  );
}
