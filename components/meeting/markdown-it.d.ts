/** The package comes without types: of it, what `markdown.tsx` calls. */
declare module "markdown-it" {
  export interface Token {
    type: string;
    tag: string;
    /** 1 opens, -1 closes, 0 stands alone. */
    nesting: 1 | 0 | -1;
    content: string;
    /** A paragraph of a tight list, which draws nothing of its own. */
    hidden: boolean;
    children: Token[] | null;
    attrGet(name: string): string | null;
  }
  export default class MarkdownIt {
    constructor(options: { html: false; linkify: false });
    parse(source: string, env: object): Token[];
  }
}
