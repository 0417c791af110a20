import assert from "node:assert/strict";
import fc from "fast-check";
import { emptyCell, type BookValue } from "../../../../src/workbench/host/book/cell.js";
import { enter } from "../../../../src/workbench/host/book/entry.js";
import { HostError } from "../../../../src/workbench/host/rich-api/host-error.js";

describe("what is made of a text in a cell", () => {
  const formulas = [
    ..."=1 =-1 =--1 =2^-1 =.5 =1.5E-3 =50% =A1%% =1<>2 =1<=2 =A1<-1 =TRUE =A1B1 =名.a =@名 =1:5 =$A:$C =#REF!".split(
      " ",
    ),
    ...["=SUM( A1 , 2 )", "=IF(A1,,2)", '=IF(A1>="x","a",)', "=PI()", "=LOG10(5)", "= 1 + 2 ", "=-(1)", "=SUM (A1)"],
    ...["=A1#", "=SUM(A1#)", "={1,2;3,4}", '={-1,"a",TRUE,#N/A}', "=A1:INDEX(B:B,3)", "=LAMBDA(x,x+1)(5)"],
    ...["=A1:B2 B1:C3", "=(A1,B2)", "=SUM((A1,B2),3)", "=A1:B1:C2", "=_xlfn.FILTER(A1:A3,B1:B3)"],
    ...["='我 的'!A1", "='a''b'!A1", "=会费!A1:B2", "=一月:三月!A1", "=2026年!A1", "=[其他.xlsx]表!A1", "=会费!#REF!"],
    ...["=会费[实缴]", "=[@实缴]*2", "=会费[[#All],[实缴]]", "=会费[]", '="a""b"&"（"'],
    ...["=SUM（A1，A2）", "=IF(A1=＂x＂,1,2)", "=IF(A1=“是”,1,2)", "=１＋２"],
    ...["+A1", "-A1*2", "@A1", "-abc def", "+SUM(A1)"],
  ];
  for (const text of formulas) {
    it(`takes ${text} for a formula`, () => {
      assert.equal(enter(emptyCell, text).formula?.replace(/^=/, ""), text.replace(/^=/, ""));
    });
  }

  const mistakes = [
    ..."= =1+ ==1 =A1B1: =1;2 =1,2 =(1 =1) =() =*1 =1**2 =1<>=2 =A1> =5元 =1..2 =1& =; =, =% =@ =1# =1(2) =$ =A1!".split(
      " ",
    ),
    ...["=SUM(1 2)", "=SUM(1;2)", "=SUM(1,)+", "=A1 1", '="a', '="a" "b"', "=A1:5", "=A1 # 2", "=[a", "=1= =2"],
    ...["={1,A1}", "={}", "={1+2}", "={1;2", "=IF(1,2,3,4)", "=IF()", "=ABS(1,2)", "=IF(1+,2)"],
    ...["+1+", "-(2", "@", "--*1"],
  ];
  for (const text of mistakes) {
    it(`refuses ${text}`, () => {
      assert.throws(
        () => enter(emptyCell, text),
        (error: unknown) => error instanceof HostError && error.code === "InvalidArgument",
      );
    });
  }

  const constants: readonly (readonly [text: string, value: BookValue])[] = [
    ["-", "-"],
    ["+", "+"],
    ["1E400", "1E400"],
    ["-1E400", "-1E400"],
    ["9.99E307", 9.99e307],
    ["1e5", 100000],
    ["0E400", 0],
    ["-1.5e-3", -0.0015],
  ];
  for (const [text, value] of constants) {
    it(`keeps ${text} as a constant`, () => {
      const cell = enter(emptyCell, text);
      assert.deepEqual([cell.value, cell.formula], [value, undefined]);
    });
  }

  it("judges formulas that differ in their rows alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 0, max: 999_999_999 }), (row, number) => {
        assert.equal(enter(emptyCell, `=$A${row}+${number}`).formula, `=$A${row}+${number}`);
        assert.throws(() => enter(emptyCell, `=$A${row} ${number}`), HostError);
      }),
    );
  });
});
