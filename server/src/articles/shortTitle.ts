/** A title short enough to stand in a message or a list, at most `most` UTF-16 units and an ellipsis: a text without a headline has its whole first paragraph for one. */
export function shortTitle(title: string, most = 90): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()} …`;
}
