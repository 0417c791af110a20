import assert from "node:assert/strict";
import fc from "fast-check";
import { formulaR1C1 } from "../../../src/workbench/host/book/formula/r1c1.js";
import { r1c1Formula } from "../../../src/workbook/xlsx/r1c1.js";

describe("a formula of a file in R1C1 notation", () => {
  const seen: readonly (readonly [formula: string, fromC3: string])[] = [
    ["A1", "=R[-2]C[-2]"],
    ["C3", "=RC"],
    ["$C$3:D$4", "=R3C3:R4C[1]"],
    ["a1*2", "=R[-2]C[-2]*2"],
    ["SUM(C:C)", "=SUM(C)"],
    ["SUM($A:B)", "=SUM(C1:C[-1])"],
    ["SUM(3:3)/SUM($1:5)", "=SUM(R)/SUM(R1:R[2])"],
    ["XFD1048576", "=R[1048573]C[16381]"],
    ["XFE1+A1048577", "=XFE1+A1048577"],
    ['"A1"&A1&"""B2"', '="A1"&R[-2]C[-2]&"""B2"'],
    ["'A1 B2'!A1+'It''s A1'!B2", "='A1 B2'!R[-2]C[-2]+'It''s A1'!R[-1]C[-1]"],
    ["会费!A1+会费A1+A1会费", "=会费!R[-2]C[-2]+会费A1+A1会费"],
    ["一月:三月!A1", "=一月:三月!R[-2]C[-2]"],
    ["[1]Sheet1!A1", "=[1]Sheet1!R[-2]C[-2]"],
    ["SUM(T1[A1],T1[[#This Row],[A1'] B2]])", "=SUM(T1[A1],T1[[#This Row],[A1'] B2]])"],
    ["LOG10(A1)+ATAN2(A1,B2)", "=LOG10(R[-2]C[-2])+ATAN2(R[-2]C[-2],R[-1]C[-1])"],
    ["_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(R[-2]C[-2],C[-1],C)"],
    ["_xlfn._xlws.SORT(A1:A2)", "=SORT(R[-2]C[-2]:R[-1]C[-2])"],
    ["1E5+1.5E-3+Rate_A1+A1.B2", "=1E5+1.5E-3+Rate_A1+A1.B2"],
    ["IF(A1=TRUE,#N/A,#REF!)", "=IF(R[-2]C[-2]=TRUE,#N/A,#REF!)"],
    ["A1#", "=R[-2]C[-2]#"],
    [" A1 \n+ B2 ", "= R[-2]C[-2] \n+ R[-1]C[-1] "],
    ['"never closed A1', '="never closed A1'],
    ["'never closed A1", "='never closed A1"],
    ["T[never closed A1", "=T[never closed A1"],
  ];
  for (const [formula, expected] of seen) {
    it(`${JSON.stringify(formula)} in C3`, () => {
      assert.equal(r1c1Formula(formula, 2, 2), expected);
    });
  }

  it("is what the emulated Excel says by other means", () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(200), fc.nat(60), (pieces, row, column) => {
        const formula = pieces.join("+");
        assert.equal(r1c1Formula(formula, row, column), formulaR1C1(`=${formula}`, row, column));
      }),
    );
  });

  it("never fails, whatever stands there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        assert.ok(r1c1Formula(text, 5, 5).startsWith("="));
      }),
    );
  });
});

const dollar = fc.constantFrom("", "$");
const row = fc.integer({ min: 1, max: 300 });
const letters = fc.constantFrom("A", "B", "Z", "AA", "BC");
const cell = fc.tuple(dollar, letters, dollar, row).map((parts) => parts.join(""));
const sheet = fc.constantFrom("", "会费!", "'A1 !B2'!", "'It''s'!");
const piece = fc.oneof(
  fc.tuple(sheet, cell).map(([name, one]) => name + one),
  fc.tuple(sheet, row, letters, dollar).map(([name, at, column, sign]) => `${name}A1:${sign}${column}${at}`),
  fc.tuple(sheet, dollar, letters).map(([name, sign, column]) => `SUM(${name}A:${sign}${column})`),
  fc.tuple(sheet, dollar, row).map(([name, sign, at]) => `SUM(${name}1:${sign}${at})`),
  fc.constantFrom('"A1"', "1.5", "T1[A1]", "LOG10(A1)", "Rate", "TRUE"),
);
