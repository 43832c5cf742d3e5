/** The part of a DOM that is read here: linkedom's nodes and any other implementation's fit. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);
const skipped = new Set(
  'ASIDE BUTTON FIGURE FORM HEAD IFRAME INPUT LINK META NAV NOSCRIPT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO AUDIO'.split(
    ' ',
  ),
);

/** HTML's own white space; a non-breaking space is a letter of the text and stays. */
const whitespace = /[ \t\n\f\r]+/g;

/** The text of a DOM: a paragraph a block, blank lines between; a `<br>` ends a line. */
export function toBlockText(root: DomNode): string {
  const paragraphs: string[] = [];
  let current = '';
  const end = (): void => {
    for (const part of current.split(/\n{2,}/)) {
      const lines = part.split('\n').map((line) => line.trim());
      const paragraph = lines.filter(Boolean).join('\n');
      if (paragraph.trim()) paragraphs.push(paragraph);
    }
    current = '';
  };
  const visit = (node: DomNode): void => {
    if (node.nodeType === 3) {
      current += (node.textContent ?? '').replace(whitespace, ' ');
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (skipped.has(name)) return;
    if (name === 'BR') {
      current = `${current.trimEnd()}${current.endsWith('\n') ? '\n\n' : '\n'}`;
      return;
    }
    const block = blocks.has(name);
    if (block) end();
    for (const child of node.childNodes) visit(child);
    if (block) end();
  };
  visit(root);
  end();
  return paragraphs.map((paragraph) => paragraph.replace(/ {2,}/g, ' ')).join('\n\n');
}
