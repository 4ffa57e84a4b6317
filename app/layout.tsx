import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { DocumentNonce } from "@/components/shell/document-nonce";
import { KEYS_COOKIE, lettersOnFrom, THEME_COOKIE, themeFrom } from "@/components/shell/preferences";
import { KeyBindings } from "@/components/ui/key-bindings";
import { Toaster } from "@/components/ui/toaster";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Entente", template: "%s · Entente" },
  description: "What two states promised each other, what they did about it, and how anyone knows.",
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { colorScheme: "light dark" };

/** The document. Theme and keys come from cookies, so the first paint is already right. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  return (
    <html lang="en" data-theme={themeFrom(jar.get(THEME_COOKIE)?.value)}>
      <head>
        <DocumentNonce nonce={head.get("x-nonce") ?? undefined} />
      </head>
      <body>
        <KeyBindings lettersOn={lettersOnFrom(jar.get(KEYS_COOKIE)?.value)}>
          {children}
          <Toaster />
        </KeyBindings>
      </body>
    </html>
  );
}
