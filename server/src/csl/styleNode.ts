/** An element of a style file as plain data: what a reader of XML hands to the interpreter. Names are without their namespace prefix. */
export interface StyleNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly StyleNode[];
  /** The text directly in it, white space kept. */
  readonly text: string;
}

/** The first child of a name. */
export function childOf(node: StyleNode | undefined, name: string): StyleNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** The words of a list attribute: `type="book chapter"`. */
export function listOf(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter((word) => word !== '');
}
