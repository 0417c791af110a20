import ts from "typescript";

/**
 * The members that a path of `load` names, such as `format/fill/color` of a range or `items/name` of a collection,
 * whose `items/` may be left out. Null when there is no such member.
 * @param {string} path
 * @param {ts.Type} type of what is loaded
 * @param {ts.TypeChecker} checker
 * @returns {ts.Symbol[] | null}
 */
export function membersOfPath(path, type, checker) {
  /** @type {ts.Symbol[]} */
  const members = [];
  let current = type;
  for (const segment of path.split("/")) {
    if (segment === "*") continue;
    const items = current.getProperty("items");
    const member = current.getProperty(segment) ?? (items && itemOf(items, checker).getProperty(segment));
    if (member === undefined) return null;
    members.push(member);
    current = itemOf(member, checker);
  }
  return members;
}

/**
 * A member's type; of a list, its items'.
 * @param {ts.Symbol} member
 * @param {ts.TypeChecker} checker
 */
function itemOf(member, checker) {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(member));
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
}

/**
 * The texts that an argument of `load` can be: a text with commas, a list of them, or an object with `select` and `expand`.
 * Null when one is not known before the program runs.
 * @param {ts.Expression} argument
 * @param {ts.TypeChecker} checker
 * @returns {string[] | null}
 */
export function loadPaths(argument, checker) {
  if (ts.isArrayLiteralExpression(argument)) return joined(argument.elements, checker);
  if (ts.isObjectLiteralExpression(argument)) {
    const options = argument.properties.filter(
      (property) => ts.isPropertyAssignment(property) && ["select", "expand"].includes(property.name.getText()),
    );
    return joined(
      options.map(({ initializer }) => initializer),
      checker,
    );
  }
  const type = checker.getTypeAtLocation(argument);
  const texts = (type.isUnion() ? type.types : [type]).filter((one) => (one.flags & ts.TypeFlags.Undefined) === 0);
  if (!texts.every((one) => one.isStringLiteral())) return null;
  return texts.flatMap((one) => one.value.split(",")).map((path) => path.trim());
}

/**
 * @param {readonly ts.Expression[]} parts
 * @param {ts.TypeChecker} checker
 */
function joined(parts, checker) {
  const paths = parts.map((part) => loadPaths(part, checker));
  return paths.includes(null) ? null : paths.flat();
}
