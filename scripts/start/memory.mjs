/** How the web server's memory is kept; both have to be said before the process begins. */

/**
 * The collector would let what is old grow to several times what is alive before it looks, and what is young take room
 * that is not given back.
 */
export const HEAP_FLAGS = ["--heap-growing-percent=30", "--max-semi-space-size=8"];

/**
 * The allocator of glibc would keep a heap for every thread that ever took memory, up to eight for each core, and give
 * little of them back. Others don't know the variable.
 */
export const ALLOCATOR = { MALLOC_ARENA_MAX: "2" };
