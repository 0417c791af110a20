import ts from "typescript";
import { isGuarded } from "./guard.js";
import { levelsOf, lower, versionNumber } from "./level.js";
import { loadPaths, membersOfPath } from "./loaded.js";

/**
 * Refuses members of Office.js that are newer than the requirement sets given as `sets` (those of the manifest), unless
 * `isSetSupported` was asked first. What level a member has is read from its declaration.
 * @type {import("eslint").Rule.RuleModule}
 */
export const apiLevel = {
  meta: {
    type: "problem",
    schema: [
      {
        type: "object",
        properties: { sets: { type: "object", additionalProperties: { type: "string" } } },
        required: ["sets"],
        additionalProperties: false,
      },
    ],
    messages: {
      newer: "{{name}} needs {{set}} {{version}}: ask isSetSupported first (the manifest requires {{floor}}).",
      unknown: "{{path}} is no member of what is loaded here.",
      hidden: "Name the properties to load in a literal, so that their levels can be checked.",
    },
  },
  create(context) {
    const { sets } = context.options[0];
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const toTs = (node) => services.esTreeNodeToTSNodeMap.get(node);

    function check(node, name, levels) {
      for (const { set, version, text } of levels) {
        const floor = sets[set];
        if (floor !== undefined && version <= versionNumber(floor)) continue;
        if (isGuarded(toTs(node), { set, version, text }, checker)) continue;
        const data = { name, set, version: text, floor: floor === undefined ? `no ${set}` : floor };
        context.report({ node, messageId: "newer", data });
      }
    }

    /** A key of an object: of the types it may be meant for, the one that has it longest counts. */
    function checkKey(node, name, type) {
      const found = constituents(type)
        .map((one) => one.getProperty(name))
        .filter((symbol) => symbol !== undefined);
      const needs = found.map((symbol) => levelsOf(symbol)[0] ?? null);
      const least = needs.length === 0 ? null : needs.reduce(lower);
      if (least !== null) check(node, name, [least]);
    }

    /** A text that stands for the member of an enumeration. */
    function checkText(node) {
      const expression = toTs(node);
      if (!ts.isExpression(expression)) return;
      const members = expectedTypes(expression, checker).flatMap(constituents).filter(isEnumText);
      if (members.length === 0) return;
      for (const given of constituents(checker.getTypeAtLocation(expression))) {
        if (!given.isStringLiteral() || isEnumText(given)) continue;
        const member = members.find(({ value }) => value === given.value);
        if (member !== undefined) check(node, `"${given.value}"`, levelsOf(member.symbol));
      }
    }

    function checkLoad(node) {
      const { expression: callee, arguments: given } = toTs(node);
      if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "load") return;
      const owner = checker.getSymbolAtLocation(callee.name)?.declarations?.[0];
      if (owner === undefined || !/[/\\]@types[/\\]office-js[/\\]/.test(owner.getSourceFile().fileName)) return;
      const ofContext = owner.parent.name?.text === "ClientRequestContext";
      const [loaded, paths] = ofContext ? given : [callee.expression, given[0]];
      if (loaded === undefined || paths === undefined) return;
      const texts = loadPaths(paths, checker);
      if (texts === null) context.report({ node, messageId: "hidden" });
      const type = checker.getTypeAtLocation(loaded);
      for (const path of texts ?? []) {
        const members = membersOfPath(path, type, checker);
        if (members === null) context.report({ node, messageId: "unknown", data: { path } });
        for (const member of members ?? []) check(node, `"${path}"`, levelsOf(member));
      }
    }

    return {
      MemberExpression(node) {
        const access = toTs(node);
        const at = ts.isPropertyAccessExpression(access) ? access.name : access.argumentExpression;
        const called = ts.isCallExpression(access.parent) && access.parent.expression === access ? access.parent : null;
        const overload = called === null ? undefined : checker.getResolvedSignature(called)?.declaration;
        check(node.property, at.getText(), levelsOf(checker.getSymbolAtLocation(at), overload));
      },
      "ObjectPattern > Property"(node) {
        if (!node.computed) checkKey(node.key, keyText(node.key), services.getTypeAtLocation(node.parent));
      },
      "ObjectExpression > Property"(node) {
        const type = checker.getContextualType(toTs(node.parent));
        if (type !== undefined && !node.computed) checkKey(node.key, keyText(node.key), type);
        checkText(node.value);
      },
      AssignmentExpression(node) {
        checkText(node.right);
      },
      CallExpression(node) {
        for (const argument of node.arguments) checkText(argument);
        checkLoad(node);
      },
    };
  },
};

/** What an expression may be; of an argument, for any overload: those that take texts do not name the enumeration. */
function expectedTypes(expression, checker) {
  const { parent } = expression;
  if (!ts.isCallExpression(parent) || parent.expression === expression) {
    const type = checker.getContextualType(expression);
    return type === undefined ? [] : [type];
  }
  const index = parent.arguments.indexOf(expression);
  const overloads = checker.getTypeAtLocation(parent.expression).getCallSignatures();
  const parameters = overloads.flatMap(({ parameters: [...all] }) => all[index] ?? []);
  return parameters.map((parameter) => checker.getTypeOfSymbol(parameter));
}

function keyText(key) {
  return key.type === "Identifier" ? key.name : String(key.value);
}

function constituents(type) {
  return type.isUnion() ? type.types : [type];
}

function isEnumText(type) {
  return type.isStringLiteral() && (type.flags & ts.TypeFlags.EnumLiteral) !== 0;
}
