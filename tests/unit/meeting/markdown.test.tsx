import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Markdown } from "@/components/meeting/markdown";

/** What is drawn, without the classes and the wrapper. */
const draw = (text: string) =>
  renderToStaticMarkup(<Markdown text={text} />)
    .replace(/ class="[^"]*"/g, "")
    .replace(/^<div>|<\/div>$/g, "");

describe("minutes in Markdown", () => {
  test.each([
    ["**Two** *crossings*", '<p dir="auto"><strong>Two</strong> <em>crossings</em></p>'],
    [
      "- one\n- two",
      '<ul dir="auto">\n<li dir="auto">one</li><li dir="auto">two</li></ul>'.replace("\n", ""),
    ],
    ["3. three", '<ol dir="auto" start="3"><li dir="auto">three</li></ol>'],
    ["`a < b`", '<p dir="auto"><code>a &lt; b</code></p>'],
    ["a  \nb", '<p dir="auto">a<br/>b</p>'],
    ["***", "<hr/>"],
    ["~~no~~", '<p dir="auto"><s>no</s></p>'],
    [
      "[C-1](/dossiers/irn-tur/commitments/C-1)",
      /<a href="\/dossiers\/irn-tur\/commitments\/C-1" rel="noreferrer">C-1<\/a>/,
    ],
    ["گذرگاه &amp; sınır", '<p dir="auto">گذرگاه &amp; sınır</p>'],
  ])("%j", (text, expected) => {
    if (expected instanceof RegExp) expect(draw(text)).toMatch(expected);
    else expect(draw(text)).toBe(expected);
  });

  test("draws a table with its heads", () => {
    expect(draw("| Side | Says |\n|---|---:|\n| A | yes |")).toBe(
      '<table><thead><tr><th dir="auto" scope="col">Side</th><th dir="auto" scope="col">Says</th></tr></thead>' +
        '<tbody><tr><td dir="auto">A</td><td dir="auto">yes</td></tr></tbody></table>',
    );
  });

  test("begins headings below the section's and skips no level", () => {
    const levels = [...draw("#### a\n\n# b\n\n### c\n\n## d").matchAll(/<h(\d)/g)].map((match) => match[1]);
    expect(levels).toEqual(["3", "3", "4", "4"]);
  });

  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<b>bold</b>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt&colon;alert(1))",
    "[a](data:text/html,hello)",
    "[a](vbscript:x)",
    "[a](//evil.example)",
    "![a](javascript:alert(1))",
    "<javascript:alert(1)>",
    '[a](https://x.example "" onmouseover=alert(1) x="")',
  ])("%s gives no HTML, no script and no foreign address", (text) => {
    const html = draw(text);
    expect(html).not.toMatch(/<(script|img|b|iframe)|<[^>]*\son\w+=|href="(?!https?:|mailto:|\/[^/])/i);
  });

  test("an image is a link to it: nothing is fetched", () => {
    expect(draw("![The wall](https://x.example/wall.jpg)")).toBe(
      '<p dir="auto"><a href="https://x.example/wall.jpg" rel="noreferrer">The wall</a></p>',
    );
  });

  test("whatever is typed, only these elements come out", () => {
    const piece = fc.constantFrom(
      ..."*_`[]()<>!#-|~\\&\n :\"'/.".split(""),
      "a",
      "<i>",
      "javascript:",
      "http://x.example",
      "\n\n",
      "    ",
      "1. ",
      "> ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
    );
    const known =
      /^(div|p|h[3-6]|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|em|strong|s|a|br|hr|code|pre)$/;
    fc.assert(
      fc.property(text, (typed) => {
        const html = renderToStaticMarkup(<Markdown text={typed.toWellFormed()} />);
        for (const [, tag = ""] of html.matchAll(/<\/?([a-zA-Z][^\s/>]*)/g)) expect(tag).toMatch(known);
        for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(/^(https?:|mailto:|\/)/i);
      }),
      { numRuns: 300 },
    );
  });

  test("what nests without end is drawn all the same", () => {
    for (const text of [">".repeat(20_000), "- ".repeat(10_000), "[".repeat(20_000), "*a ".repeat(10_000)])
      expect(draw(text).length).toBeGreaterThan(0);
  });
});
