import { answerFeed, calendarFeed } from "@/app/feeds/answer";

type Params = { params: Promise<{ token: string }> };

async function handler(request: Request, { params }: Params): Promise<Response> {
  return answerFeed(request, (await params).token, calendarFeed);
}

export { handler as GET, handler as HEAD };
