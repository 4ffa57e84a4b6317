#!/usr/bin/env node
/**
 * npm run worker: works the queue (reminders, e-mail) apart from the web server, which leaves it to others when it is
 * started with ENTENTE_WORKER=apart. As many may run as you like, also beside web servers that work the queue too.
 *
 * Variables: DATABASE_URL, or ENTENTE_DATA of an `npm start` on this machine; APP_DATABASE_URL, PUBLIC_URL, SMTP_URL,
 * MAIL_FROM; see README.md.
 *
 * Old syntax, as in start.mjs.
 */
import { versionProblem } from "./start/node-version.mjs";

const problem = versionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
import("./worker/run.mjs").then((worker) => worker.run());
