/** Tests stay on this machine: a connection to anywhere else fails at once, and says where it wanted to go. */
import { Socket } from "node:net";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1"]);
const connect = Socket.prototype.connect;

/** Of the many shapes of the arguments: options, an array that Node made of them, or port and host. */
function hostOf(args: unknown[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === "object" && first !== null)
    return "path" in first && first.path
      ? undefined
      : "host" in first && first.host
        ? String(first.host)
        : undefined;
  return typeof second === "string" ? second : undefined;
}

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (host && !LOOPBACK.has(host)) throw new Error(`A test tried to reach ${host}.`);
  return Reflect.apply(connect, this, args);
} as typeof connect;
