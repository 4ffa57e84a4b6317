import { operations } from "@/app/api/v1/operations";
import { restDoor } from "@/lib/kernel/http";
import { type NodeDoor, nodeDoor } from "@/lib/kernel/node-door";

declare global {
  /** The REST door of this process: `scripts/serve.mjs` asks it before Next. */
  var ententeRest: NodeDoor | undefined;
}

/** Every operation with an `http` entry, below /api/v1. */
export const door = restDoor(operations, "/api/v1");

/** Lets the server of this process ask the door itself, without Next in between. */
export function openDoor(): void {
  globalThis.ententeRest ??= nodeDoor((request) => door.fetch(request));
}
