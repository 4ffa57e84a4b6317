/** The measurements in order, each printed as a table. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applicationUrl } from "../start/database.mjs";
import { step } from "../start/progress.mjs";
import { startBare } from "./bare.mjs";
import { apiCases } from "./cases.mjs";
import { compare } from "./compare.mjs";
import { FEED, fill, PERSON } from "./data/fill.mjs";
import { LARGE_PAGES, measurePages, SAMPLE_PAGES } from "./pages.mjs";
import { measureProcess } from "./process.mjs";
import { firstLogin, signIn } from "./sign-in.mjs";
import { statementCounter } from "./statements.mjs";

function table(heads, rows) {
  console.log(`\n| ${heads.join(" | ")} |\n|${" --- |".repeat(heads.length)}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
  console.log();
}

const ms = (value) => value.toFixed(value < 10 ? 2 : 1);

/** Apart from the times, which a chatty log would change. */
async function counted(data, rows) {
  const { count, stop } = await statementCounter(data);
  for (const row of rows) row.statements = await count(row.get);
  await stop();
}

async function benchPages({ url }, data, { title, person, pages, how }) {
  const rows = await measurePages(url, await signIn(url, person), pages, how);
  await counted(data, rows);
  table(
    [title, "median, ms", "95th percentile, ms", "statements", "KiB"],
    rows.map(({ name, median, p95, statements, size }) => [
      name,
      ms(median),
      ms(p95),
      statements,
      Math.round(size / 1024),
    ]),
  );
}

/** The pages of the sample. */
export async function benchSample(product, data) {
  const how = { warmUp: 20, requests: 200 };
  await benchPages(product, data, {
    title: "page of the sample",
    person: firstLogin(data),
    pages: SAMPLE_PAGES,
    how,
  });
}

async function benchApi(product, data, appUrl) {
  const bare = await startBare(appUrl);
  try {
    const cases = await apiCases({
      product: product.url,
      bare: bare.url,
      feed: `/feeds/${FEED}/calendar.ics`,
    });
    const rows = [];
    for (const one of cases) rows.push({ ...one, get: one.product, ...(await compare(one)) });
    await counted(data, rows);
    table(
      ["API", "product, ms", "bare, ms", "ratio", "aim", "first byte, ms", "statements"],
      rows.map((row) => [
        row.name,
        ms(row.productMs),
        ms(row.bareMs),
        row.ratio.toFixed(2),
        `≤ ${row.aim}`,
        ms(row.firstMs),
        row.statements,
      ]),
    );
  } finally {
    await bare.stop();
  }
}

/** Everything on a data set. */
export async function benchSize(product, data, size) {
  const { url } = JSON.parse(readFileSync(join(data, "database.json"), "utf8"));
  await step(`Data set ${size}`, () => fill(url, size));
  const appUrl = await applicationUrl(url);
  await benchApi(product, data, appUrl);
  const how = { warmUp: 5, requests: size === "S" ? 50 : 20 };
  await benchPages(product, data, { title: `page, ${size}`, person: PERSON, pages: LARGE_PAGES, how });
  const { api, page, ofApi, ofBoth, feeds } = await measureProcess(appUrl);
  const under = (what, { most, answered, refused }) => [
    `most memory under 50 clients of ${what} (${answered} answers, ${refused} refusals), MiB`,
    Math.round(most),
    "≤ 250",
  ];
  table(
    ["process", "measured", "aim"],
    [
      ["start to the first answer of the API, ms", Math.round(api), "≤ 1,500"],
      ["start to the first answer of a page, ms", Math.round(page), "≤ 1,500"],
      under("the API", ofApi),
      under("the API and of pages", ofBoth),
      ["memory that ten feeds of 6,000 meetings at once add, MiB", Math.round(feeds), ""],
    ],
  );
}
