/**
 * Sources of regular expressions for text of XML that stands for itself: nothing in it is for a parser to make
 * something else of, but for the five entities that XML knows.
 */
export const plainCharacters = characters(String.raw`\u0000-\u001f`);
/** Plain characters and entities. */
export const plainText = withEntities(plainCharacters);
/** The same over several lines. */
export const plainLines = withEntities(characters(String.raw`\u0000-\u0008\u000b-\u001f`));
/** What stands in an attribute, between `"`. */
export const plainValue = withEntities(characters(String.raw`"\u0000-\u001f`));

function characters(excluded: string): string {
  return String.raw`[^<>&${excluded}\ufffe\uffff]*`;
}

function withEntities(plain: string): string {
  return `${plain}(?:&(?:lt|gt|amp|quot|apos);${plain})*`;
}

/** Plain text with its entities read; a log's formulas are full of them. */
export function withoutEntities(text: string): string {
  let read = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    read += text.slice(from, at) + signOfEntity(text, at);
    from = text.indexOf(";", at) + 1;
  }
  return from === 0 ? text : read + text.slice(from);
}

/** Which of the five entities stands at a place, told by as few characters as it takes. */
function signOfEntity(text: string, at: number): string {
  switch (text.charAt(at + 1)) {
    case "l":
      return "<";
    case "g":
      return ">";
    case "q":
      return '"';
    default:
      return text.charAt(at + 2) === "m" ? "&" : "'";
  }
}
