/**
 * A loader for what was compiled with Babel's or oxc's helper for the fields of classes: objects whose fields are assigned
 * are made several times faster than those whose fields one function defines, for a log of ten years a million of them.
 * A field stays as it is where a class of the module has an accessor of its name, which an assignment would call.
 *
 * @param {string} source the module
 * @returns {string}
 */
module.exports = function assignedFields(source) {
  const accessors = new Set([...source.matchAll(/\b[gs]et (\w+)\(/g)].map(([, name]) => name));
  return source.replace(/\b_defineProperty\(this, "(\w+)", /g, (start, name) =>
    // The bracket that closes the call closes the assignment.
    accessors.has(name) ? start : `(this.${name} = `,
  );
};
