/**
 * How the web server's heap is kept. What is young is looked through more often, in a smaller space: a request's garbage
 * is gone with it either way, and the space is not held for good. It has to be said before the process begins.
 */
export const HEAP_FLAGS = ["--max-semi-space-size=8"];
