import { operations } from "@/app/api/v1/operations";
import { restDoor } from "@/lib/kernel/http";

const door = restDoor(operations, "/api/v1");
const handler = (request: Request) => door.fetch(request);

export { handler as DELETE, handler as GET, handler as PATCH, handler as POST };
