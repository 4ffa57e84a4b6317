import { operations } from "@/app/api/v1/operations";
import { restDoor } from "@/lib/kernel/http";
import { type NodeDoor, nodeDoor } from "@/lib/kernel/node-door";

declare global {
  /** Where `scripts/serve.mjs` waits for the REST door of this process, to ask it before Next. */
  var ententeOpened: ((door: NodeDoor) => void) | undefined;
}

/** Every operation with an `http` entry, below /api/v1. */
export const door = restDoor(operations, "/api/v1");

/** Lets the server of this process ask the door itself, without Next in between. */
export function openDoor(): void {
  globalThis.ententeOpened?.(nodeDoor((request, carrier) => door.fetch(request, { carrier })));
}
