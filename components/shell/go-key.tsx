"use client";

import { useRouter } from "next/navigation";
import { useKey } from "@/components/ui/use-key";

/** `g` and a letter: goes to an address. Draws nothing. */
export function GoKey({ letter, to, href }: { letter: string; to: string; href: string }) {
  const router = useRouter();
  useKey(`Go to ${to}`, `g ${letter}`, () => router.push(href));
  return null;
}
