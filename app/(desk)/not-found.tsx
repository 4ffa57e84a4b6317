import type { Metadata } from "next";
import { NothingHere } from "@/components/shell/nothing-here";

export const metadata: Metadata = { title: "Not found" };

/** Within the desk the bar stays: someone signed in finds the way on. */
export default function NotFound() {
  return <NothingHere />;
}
