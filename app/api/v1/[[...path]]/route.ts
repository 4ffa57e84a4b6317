import { door } from "@/app/api/v1/door";

// In development, where it is built anew with every change; else `scripts/serve.mjs` has asked the door already.
const handler = (request: Request) => door.fetch(request);

export { handler as DELETE, handler as GET, handler as PATCH, handler as POST };
