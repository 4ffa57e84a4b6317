import MarkdownIt, { type Token } from "markdown-it";
import { createElement, Fragment, type ReactNode } from "react";

// HTML in the text is text. The parser caps how deep things nest, and gives tokens: no HTML is ever put together.
const parser = new MarkdownIt({ html: false, linkify: false });

const LOOKS: Record<string, string> = {
  p: "my-2 first:mt-0 last:mb-0",
  h: "mt-4 mb-1 text-14 font-semibold first:mt-0",
  ul: "my-2 list-disc ps-5",
  ol: "my-2 list-decimal ps-6",
  li: "my-0.5",
  blockquote: "my-2 border-s-2 border-edge/50 ps-3",
  table: "my-2 border-collapse text-13",
  thead: "",
  tbody: "",
  tr: "border-b border-line",
  th: "px-2 py-1 text-start font-medium",
  td: "px-2 py-1 text-start",
  em: "",
  strong: "",
  s: "",
};
const BLOCKS = new Set(["p", "ul", "ol", "li", "blockquote", "th", "td"]);

/** Only what leads to a page, a letter or a record: any other address stays plain text. */
function safeAddress(href: string | null): string | null {
  return href !== null && /^(https?:\/\/|mailto:|\/(?!\/))/i.test(href) ? href : null;
}

interface Open {
  token: Token | null;
  children: ReactNode[];
}

/** Draws tokens as React elements, from a fixed set of them. Headings begin below the one of the section. */
class Drawing {
  /** The level of the heading before; none may be skipped. */
  private level = 2;

  draw(tokens: Token[]): ReactNode[] {
    const open: Open[] = [{ token: null, children: [] }];
    for (const [at, token] of tokens.entries()) {
      if (token.nesting === 1) {
        open.push({ token, children: [] });
        continue;
      }
      const closed = token.nesting === -1 ? open.pop() : null;
      const drawn = closed?.token ? this.element(closed.token, closed.children, at) : this.leaf(token, at);
      open.at(-1)?.children.push(drawn);
    }
    return open[0]?.children ?? [];
  }

  private element(token: Token, children: ReactNode[], key: number): ReactNode {
    if (token.hidden) return <Fragment key={key}>{children}</Fragment>;
    if (token.type === "link_open") return this.link(token.attrGet("href"), children, key);
    const heading = /^h([1-6])$/.exec(token.tag);
    if (heading) {
      this.level = Math.min(Number(heading[1]) + 2, this.level + 1, 6);
      return createElement(`h${this.level}`, { key, dir: "auto", className: LOOKS.h }, children);
    }
    const className = LOOKS[token.tag];
    if (className === undefined) return <Fragment key={key}>{children}</Fragment>;
    const start = token.tag === "ol" ? token.attrGet("start") : null;
    const props = {
      key,
      className: className || undefined,
      ...(BLOCKS.has(token.tag) && { dir: "auto" }),
      ...(start !== null && { start: Number(start) }),
      ...(token.tag === "th" && { scope: "col" }),
    };
    return createElement(token.tag, props, children);
  }

  private link(href: string | null, children: ReactNode[], key: number): ReactNode {
    const address = safeAddress(href);
    if (address === null) return <Fragment key={key}>{children}</Fragment>;
    return (
      <a
        key={key}
        href={address}
        rel="noreferrer"
        className="text-accent-ink underline decoration-accent-ink/35 underline-offset-2 hover:decoration-current"
      >
        {children}
      </a>
    );
  }

  private leaf(token: Token, key: number): ReactNode {
    switch (token.type) {
      case "inline":
        return <Fragment key={key}>{this.draw(token.children ?? [])}</Fragment>;
      case "softbreak":
        return "\n";
      case "hardbreak":
        return <br key={key} />;
      case "hr":
        return <hr key={key} className="my-3 border-line" />;
      case "code_inline":
        return (
          <code key={key} className="rounded-sm bg-sunken px-1 font-mono text-13">
            {token.content}
          </code>
        );
      case "fence":
      case "code_block":
        return (
          <pre key={key} className="my-2 whitespace-pre-wrap rounded-sm bg-sunken p-2 font-mono text-13">
            {token.content}
          </pre>
        );
      case "image":
        // Nothing is fetched from elsewhere to show a page: an image is a link to it.
        return this.link(token.attrGet("src"), [token.content || "image"], key);
      default:
        return token.content;
    }
  }
}

/** Text in Markdown (CommonMark, with tables and strikethrough), drawn without any HTML of its own. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="max-w-[72ch] min-w-0 text-14 break-words">
      {new Drawing().draw(parser.parse(text, {}))}
    </div>
  );
}
