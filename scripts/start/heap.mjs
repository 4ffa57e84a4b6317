/**
 * How the web server's heap is kept; it has to be said before the process begins. The collector would let what is old grow
 * to several times what is alive before it looks, and what is young take room that is not given back.
 */
export const HEAP_FLAGS = ["--heap-growing-percent=30", "--max-semi-space-size=8"];
