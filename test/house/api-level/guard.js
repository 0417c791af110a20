import ts from "typescript";
import { versionNumber } from "./level.js";

/** @typedef {import("./level.js").Level} Level */

/**
 * True when a node is reached only where a requirement set was found to be supported: inside the branch of an `if`, a `?:`, `&&` or `||`,
 * or below an `if` that leaves when it is not.
 * @param {ts.Node} node
 * @param {Level} need
 * @param {ts.TypeChecker} checker
 */
export function isGuarded(node, need, checker) {
  /** @type {(test: ts.Expression, truth: boolean) => boolean} */
  const says = (test, truth) => implies(test, truth, need, checker);
  for (let child = node; child.parent !== undefined; child = child.parent) {
    const { parent } = child;
    if (ts.isIfStatement(parent)) {
      if (child === parent.thenStatement && says(parent.expression, true)) return true;
      if (child === parent.elseStatement && says(parent.expression, false)) return true;
    } else if (ts.isConditionalExpression(parent)) {
      if (child === parent.whenTrue && says(parent.condition, true)) return true;
      if (child === parent.whenFalse && says(parent.condition, false)) return true;
    } else if (ts.isBinaryExpression(parent) && child === parent.right) {
      if (parent.operatorToken.kind === and && says(parent.left, true)) return true;
      if (parent.operatorToken.kind === or && says(parent.left, false)) return true;
    } else if (ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent)) {
      const { statements } = parent;
      for (const earlier of statements.slice(0, statements.indexOf(/** @type {ts.Statement} */ (child)))) {
        if (ts.isIfStatement(earlier) && leaves(earlier.thenStatement) && says(earlier.expression, false)) return true;
      }
    }
  }
  return false;
}

const and = ts.SyntaxKind.AmpersandAmpersandToken;
const or = ts.SyntaxKind.BarBarToken;

/**
 * @param {ts.Expression} test
 * @param {boolean} truth what the test came out as
 * @param {Level} need
 * @param {ts.TypeChecker} checker
 * @returns {boolean}
 */
function implies(test, truth, need, checker) {
  if (ts.isParenthesizedExpression(test)) return implies(test.expression, truth, need, checker);
  if (ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken) {
    return implies(test.operand, !truth, need, checker);
  }
  if (ts.isBinaryExpression(test) && [and, or].includes(test.operatorToken.kind)) {
    const left = implies(test.left, truth, need, checker);
    const right = implies(test.right, truth, need, checker);
    // `a && b` that is true says both, one that is false says either; `a || b` the other way round.
    return (test.operatorToken.kind === and) === truth ? left || right : left && right;
  }
  const claim = truth ? claimOf(test, checker) : null;
  return claim !== null && claim.set === need.set && claim.version >= need.version;
}

/**
 * What an expression that is true says to be supported: `isSetSupported(…)` itself, a constant that holds its answer,
 * or a function that only passes it on.
 * @param {ts.Expression} test
 * @param {ts.TypeChecker} checker
 * @returns {{ readonly set: string, readonly version: number } | null}
 */
function claimOf(test, checker) {
  if (ts.isIdentifier(test)) {
    const declared = checker.getSymbolAtLocation(test)?.valueDeclaration;
    const isConstant = declared !== undefined && (ts.getCombinedNodeFlags(declared) & ts.NodeFlags.Const) !== 0;
    if (!isConstant || !ts.isVariableDeclaration(declared) || declared.initializer === undefined) return null;
    return claimOf(declared.initializer, checker);
  }
  if (!ts.isCallExpression(test)) return null;
  if (isSetSupported(test)) return claimFrom(test.arguments.map((argument) => textOf(argument, checker)));
  const wrapper = checker.getResolvedSignature(test)?.declaration;
  const inner = wrapper === undefined ? null : onlyResult(wrapper);
  if (inner === null || !ts.isCallExpression(inner) || !isSetSupported(inner)) return null;
  const names = wrapper.parameters.map((parameter) => parameter.name.getText());
  return claimFrom(
    inner.arguments.map((argument) => {
      const index = ts.isIdentifier(argument) ? names.indexOf(argument.text) : -1;
      const given = index < 0 ? argument : test.arguments[index];
      return given === undefined ? null : textOf(given, checker);
    }),
  );
}

/** @param {ts.CallExpression} call */
function isSetSupported({ expression }) {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === "isSetSupported";
}

/** @param {readonly (string | null)[]} texts set and version */
function claimFrom([set, version = "1.1"]) {
  if (set == null || version === null || versionNumber(version) === Infinity) return null;
  return { set, version: versionNumber(version) };
}

/**
 * @param {ts.Expression} expression
 * @param {ts.TypeChecker} checker
 */
function textOf(expression, checker) {
  const type = checker.getTypeAtLocation(expression);
  return type.isStringLiteral() ? type.value : null;
}

/**
 * The one thing that a function gives back, or null when it does anything else.
 * @param {ts.SignatureDeclaration | ts.JSDocSignature} declaration
 * @returns {ts.Expression | null}
 */
function onlyResult(declaration) {
  const body = "body" in declaration ? declaration.body : undefined;
  if (body === undefined) return null;
  if (!ts.isBlock(body)) return body;
  const [only] = body.statements;
  return body.statements.length === 1 && ts.isReturnStatement(only) ? (only.expression ?? null) : null;
}

/** @param {ts.Statement} statement */
function leaves(statement) {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return (
    last !== undefined &&
    (ts.isReturnStatement(last) ||
      ts.isThrowStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isBreakStatement(last))
  );
}
