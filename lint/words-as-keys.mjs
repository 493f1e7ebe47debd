import ts from "typescript";

/**
 * Forbids looking an object up with any text: a cell that says `constructor` would find what every object inherits.
 *
 * A key has to be of a type that names the keys of the object; what any text may ask for is in a Map, or is looked up
 * where `Object.hasOwn` has just asked for the same key of the same object (`src/core/own.ts`).
 *
 * @type {import("eslint").Rule.RuleModule}
 */
export const wordsAsKeys = {
  meta: {
    type: "problem",
    docs: { description: "Forbid looking objects up with keys that may be any text" },
    messages: {
      anyText:
        "This key may be any text, even `constructor`. Use a Map, own() or a key of a narrower type.",
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    const { getTypeAtLocation } = sourceCode.parserServices;

    function check(object, key) {
      if (mayBeAnyText(getTypeAtLocation(key)) && !asksBefore(object, key)) {
        context.report({ node: key, messageId: "anyText" });
      }
    }

    function asksBefore(object, key) {
      const question = `Object.hasOwn(${sourceCode.getText(object)}, ${sourceCode.getText(key)})`;
      return sourceCode.getAncestors(key).some((node) => {
        const { parent } = node;
        return (
          parent?.type === "ConditionalExpression" &&
          parent.consequent === node &&
          sourceCode.getText(parent.test) === question
        );
      });
    }

    return {
      "MemberExpression[computed=true]": ({ object, property }) => check(object, property),
      "BinaryExpression[operator='in']": ({ left, right }) => check(right, left),
      "ObjectPattern > Property[computed=true]": ({ parent, key }) => check(parent, key),
    };
  },
};

const { Any, Unknown, String, TemplateLiteral, StringMapping } = ts.TypeFlags;
const anyText = Any | Unknown | String | TemplateLiteral | StringMapping;

function mayBeAnyText(type) {
  if (type.isUnion()) return type.types.some(mayBeAnyText);
  if (type.isIntersection()) return type.types.every(mayBeAnyText);
  return (type.flags & anyText) !== 0;
}
