"use client";

import { useState } from "react";

/**
 * The nonce of the document, where the overlays' few style elements, made in the browser, look for it. An answer to a
 * form renders the layout again with a nonce of its own, but the browser goes on holding the document to its first.
 */
export function DocumentNonce({ nonce }: { nonce: string | undefined }) {
  const [first] = useState(nonce);
  return <meta property="csp-nonce" nonce={first} />;
}
