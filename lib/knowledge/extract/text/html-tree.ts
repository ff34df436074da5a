import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const silent = new Set(["script", "style", "noscript", "template"]);

/** True for an element, as opposed to text, comments and the document. */
export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** Name of an element in small letters, "" for other nodes. */
export function nameOf(node: Node): string {
  return isElement(node) ? node.tagName.toLowerCase() : "";
}

/** Value of an attribute, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** All text under a node as one line. However deep the tree is, the stack does not grow. */
export function toText(root: Node | null): string {
  const pieces: string[] = [];
  const stack: Node[] = root === null ? [] : [root];
  while (stack.length > 0) {
    const node = stack.pop() as Node;
    if (node.nodeName === "#text") pieces.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!("childNodes" in node) || silent.has(nameOf(node))) continue;
    if (nameOf(node) === "br" || nameOf(node) === "div" || nameOf(node) === "p") pieces.push(" ");
    for (let index = node.childNodes.length - 1; index >= 0; index--)
      stack.push(node.childNodes[index] as Node);
  }
  return pieces.join("").replace(/\s+/gu, " ").trim();
}

/** Elements of a name under a node, not looking inside those found or inside `stopAt`. */
export function findAll({ root, name, stopAt }: { root: Node; name: string; stopAt?: string }): Element[] {
  const found: Element[] = [];
  const stack: Node[] = "childNodes" in root ? [...root.childNodes].reverse() : [];
  while (stack.length > 0) {
    const node = stack.pop() as Node;
    if (isElement(node) && nameOf(node) === name) found.push(node);
    else if ("childNodes" in node && nameOf(node) !== stopAt)
      for (let index = node.childNodes.length - 1; index >= 0; index--)
        stack.push(node.childNodes[index] as Node);
  }
  return found;
}
