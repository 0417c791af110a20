import assert from "node:assert/strict";
import type { BookReading } from "../../../../src/core/reading/reading.js";
import type { SheetSnapshot } from "../../../../src/core/reading/snapshot.js";
import { registerKeys } from "../../../../src/core/tabs/registers/register.js";
import { codes, day, read, sheet } from "../grid.js";

const spending = sheet("支出明细", "日期 | 摘要 | 科目 | 金额\n2026.3.1 | 慰问 | 维权支出 | 500");
const roster = sheet("会员名册", "会员号 | 姓名 | 性别 | 出生日期\n'1 | 张三 | 男 | 1980.1.1");

const plan = sheet("活动计划", "活动日期 | 活动名称 | 负责人\n2026.3.6 | 插花 | 女工委");
const books = [spending, roster, plan];

/** The registers found beside the books, by key the sheets they stand on. */
function found(...sheets: readonly SheetSnapshot[]): Record<string, readonly string[]> {
  const { registers } = read([...books, ...sheets]);
  return Object.fromEntries(
    registerKeys.flatMap((key) => (registers[key] === undefined ? [] : [[key, registers[key].sheets]])),
  );
}

function rowsOf(key: keyof BookReading["registers"], ...sheets: readonly SheetSnapshot[]): readonly unknown[] {
  const { registers } = read([...books, ...sheets]);
  return (registers[key]?.rows ?? []).map(({ row, column, values }) => ({ row, column, ...filled(values) }));
}

function filled(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

describe("registers beside the books", () => {
  it("are an empty object where there are none", () => {
    assert.deepEqual(read(books).registers, {});
  });

  it("read visits under a merged title, with text dates, full-width digits, blank rows, sums and a note", () => {
    const visits = sheet(
      "慰问登记",
      `2026年会员慰问登记表
       单位：某某小学工会 | | | | | 单位：元
       序号 | 慰问日期 | 被慰问人 | 慰问类型 | 慰问金额 | 是否入账
       1 | 2026.3.1 | 张 三 | 住院 | ５００ | √

       2 | 3月9日 | 李四 | 结婚 | 800元 | 未入账
       3 | 2026年4月 | 王五 | 丧事 | 1000 | 记-012
       | 合计 | | | 2300
       注：住院慰问一年一次。`,
      ["A1:F1"],
    );
    assert.deepEqual(rowsOf("visits", visits), [
      {
        row: 3,
        column: 2,
        date: { day: day(2026, 3, 1), until: null },
        name: "张三",
        kind: "住院",
        amount: 50000,
        booked: "是",
      },
      {
        row: 5,
        column: 2,
        date: { day: day(2026, 3, 9), until: null },
        name: "李四",
        kind: "结婚",
        amount: 80000,
        booked: "否",
      },
      { row: 6, column: 2, date: { month: 2026 * 12 + 3 }, name: "王五", kind: "丧事", amount: 100000 },
    ]);
    assert.deepEqual(read([...books, visits]).registers.visits?.columns, {
      date: 1,
      name: 2,
      kind: 3,
      amount: 4,
      booked: 5,
    });
  });

  it("read hardship files under two rows of headers and keep neither incomes nor cards", () => {
    const files = sheet(
      "困难职工档案",
      `困难职工档案
       姓名 | 身份证号 | 工作单位 | 困难情况 | | 收入 | | 银行卡号 | 建档日期 | 状态
       | | | 困难类别 | 致困原因 | 家庭年收入 | 人均年收入 | | |
       张三 | 11010519491231002X | 语文组 | 深度困难 | 重病 | 36000 | 12000 | '6222 | 2025.11.18 | 在档
       李四 | | 数学组 | 意外致困 | 火灾 | 40000 | 13333.33 | | 2026年3月 | 已脱困`,
      ["A1:J1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:H3", "I2:I3", "J2:J3"],
    );
    assert.deepEqual(rowsOf("hardship", files), [
      {
        row: 3,
        column: 0,
        name: "张三",
        department: "语文组",
        category: "深度困难",
        cause: "重病",
        perHead: 1200000,
        filedOn: day(2025, 11, 18),
        status: "在档",
      },
      {
        row: 4,
        column: 0,
        name: "李四",
        department: "数学组",
        category: "意外致困",
        cause: "火灾",
        perHead: 1333333,
        filedOn: day(2026, 3, 1),
        status: "脱困",
      },
    ]);
  });

  it("read mutual aid with days that take the year of the list", () => {
    const aid = sheet(
      "互助",
      "2025年职工医疗互助参保登记表\n会员号 | 姓名 | 个人缴费 | 工会补助 | 缴费日期 | 本年赔付金额 | 赔付日期\n'0001 | 张三 | 40 | 40 | 5.6 | 1200 | 9月1日",
    );
    assert.deepEqual(rowsOf("mutualAid", aid), [
      {
        row: 2,
        column: 1,
        memberNo: "0001",
        name: "张三",
        fee: 4000,
        unionFee: 4000,
        enrolledOn: day(2025, 5, 6),
        benefit: 120000,
        benefitDate: day(2025, 9, 1),
      },
    ]);
  });

  it("read who took part and with what award", () => {
    const list = sheet(
      "活动参加名单",
      "活动名称 | 活动日期 | 姓名 | 获奖情况 | 是否参加\n气排球赛 | 2026.10.23 | 张三 | 一等奖 |\n气排球赛 | 2026.10.23 | 李四 | 无 | 是\n气排球赛 | 2026.10.23 | 王五 | | 请假",
    );
    const on = { date: { day: day(2026, 10, 23), until: null }, activity: "气排球赛" };
    assert.deepEqual(rowsOf("participation", list), [
      { row: 1, column: 2, ...on, name: "张三", award: "一等奖", attended: true },
      { row: 2, column: 2, ...on, name: "李四", attended: true },
      { row: 3, column: 2, ...on, name: "王五", attended: false },
    ]);
  });

  it("are no rival of the plan for the activities", () => {
    const list = sheet("活动参加名单", "活动名称 | 活动日期 | 姓名\n气排球赛 | 2026.10.23 | 张三");
    const reading = read([...books, list]);
    assert.deepEqual([reading.tabs.activities?.sheet, reading.questions, codes(reading)], ["活动计划", [], []]);
    assert.equal(read([spending, roster, list]).tabs.activities?.sheet, "活动参加名单");
  });

  it("read a matrix of members and activities as one row a mark", () => {
    const matrix = sheet(
      "体检",
      `历年体检情况
       会员号 | 姓名 | 体检 | | 备注
       | | 2024 | 2026
       '1 | 张三 | √ | ×
       '2 | 李四 | | √ | 新入会`,
      ["A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3"],
    );
    assert.deepEqual(
      read([...books, matrix]).registers.participation?.rows.map(({ row, column, year, values }) => [
        row,
        column,
        year,
        values.activity,
        values.name,
        values.attended,
      ]),
      [
        [3, 2, 2024, "体检", "张三", true],
        [3, 3, 2026, "体检", "张三", false],
        [4, 3, 2026, "体检", "李四", true],
      ],
    );
  });

  it("read a sheet an activity as one register, the title telling the activity", () => {
    const rows = "\n序号 | 姓名 | 单位 | 签名\n1 | 张三 | 语文组\n2 | 李四 | 数学组";
    const first = sheet("插花签到", `某某小学工会2026年三八插花活动签到表${rows}`);
    const second = sheet("Sheet7", `春季健步走活动签到表${rows}`);
    assert.deepEqual(found(first, second), { participation: ["插花签到", "Sheet7"] });
    assert.deepEqual(
      read([...books, first, second]).registers.participation?.rows.map(({ sheet: of, row, values }) => [
        of,
        row,
        values.activity,
      ]),
      [
        ["插花签到", 2, "三八插花活动"],
        ["插花签到", 3, "三八插花活动"],
        ["Sheet7", 2, "春季健步走活动"],
        ["Sheet7", 3, "春季健步走活动"],
      ],
    );
  });

  it("read a list and a matrix of activities, and two lists of visits to different people, both", () => {
    const long = sheet("活动参加名单", "活动名称 | 姓名 | 获奖情况\n春游 | 张三 | \n知识竞赛 | 李四 | 一等奖");
    const matrix = sheet("参加情况登记", "姓名 | 春游 | 职工体检\n张三 | √ | √\n王五 | √ | √\n合计 | 2 | 2");
    const rows = read([...books, long, matrix]).registers.participation?.rows ?? [];
    assert.deepEqual(
      rows.map(({ sheet: name, values }) => `${name} ${values.activity ?? ""} ${values.name ?? ""}`),
      [
        "活动参加名单 春游 张三",
        "活动参加名单 知识竞赛 李四",
        "参加情况登记 春游 张三",
        "参加情况登记 职工体检 张三",
        "参加情况登记 春游 王五",
        "参加情况登记 职工体检 王五",
      ],
    );
    const visits = sheet("慰问登记", "日期 | 姓名 | 慰问类型 | 金额\n2026.2.9 | 张三 | 住院 | 500");
    const further = sheet("走访台账", "走访日期 | 走访对象 | 类别 | 金额\n2026.4.1 | 王五 | 生育 | 500");
    const again = sheet("走访记录", "走访日期 | 走访对象 | 事由\n2026.2.9 | 张三 | 生病\n2026.5.1 | 李四 | 生病");
    assert.deepEqual(found(visits, further), { visits: ["慰问登记", "走访台账"] });
    assert.deepEqual(found(visits, again), { visits: ["走访记录"] }, "one repeats the other");
  });

  it("are told apart from dues: visits with a kind and an amount are no dues", () => {
    const { tabs, registers } = read([
      sheet("Members", "Name | Gender\nA | Male\nB | Female"),
      sheet("Disbursements", "Date | Voucher No. | Summary | Account | Amount\n2026-01-05 | 1 | gift | 维权支出 | 500"),
      sheet("Activities", "Date | Activity | Budget\n2026-01-05 | outing | 500"),
      sheet("Visits", "Date | Name | Kind | Amount\n2026-01-05 | A | hospital | 500\n2026-02-05 | B | wedding | 500"),
    ]);
    assert.equal(tabs.dues, undefined);
    assert.equal(registers.visits?.rows.length, 2);
  });

  it("read a sheet a month together, of lists that repeat each other the likelier, and say so", () => {
    const month = (name: string) =>
      sheet(name, `慰问日期 | 被慰问人 | 慰问类型 | 慰问金额\n2026.3.1 | 张三 | 住院 | 500`);
    const other = sheet("走访", "走访日期 | 走访对象 | 事由\n2026.3.1 | 张三 | 生病");
    assert.deepEqual(found(month("3月慰问"), month("4月慰问"), other), { visits: ["3月慰问", "4月慰问"] });
    const { findings } = read([...books, month("3月慰问"), other]);
    const said = findings.filter(({ at }) => at?.sheet === "走访");
    assert.deepEqual(
      said.map(({ code, severity, args }) => [code, severity, args]),
      [["sheet-not-used", "info", { tab: "visits", taken: "3月慰问" }]],
    );
  });

  it("take the files of the book's year where there are those of an earlier one", () => {
    const files = (name: string) => sheet(name, "姓名 | 困难类别 | 致困原因\n张三 | 深度困难 | 重病");
    assert.deepEqual(found(files("2025困难职工档案"), files("2026困难职工档案")), { hardship: ["2026困难职工档案"] });
  });

  it("find cells that cannot be read, at their places", () => {
    const visits = sheet(
      "慰问登记",
      "慰问日期 | 被慰问人 | 慰问类型 | 慰问金额 | 单位\n2026.2.30 | 张三 | 住院 | 5,00,0 | #N/A",
    );
    const { findings } = read([...books, visits]);
    assert.deepEqual(
      findings
        .filter(({ at }) => at?.sheet === "慰问登记")
        .map(({ code, severity, at }) => [code, severity, at?.column]),
      [
        ["date-impossible", "warning", 0],
        ["amount-unreadable", "warning", 3],
        ["cell-error", "warning", 4],
      ],
    );
  });

  it("do not speak of a sheet as unused once it is read", () => {
    const visits = sheet("慰问登记", "慰问日期 | 被慰问人 | 慰问类型 | 慰问金额\n2026.3.1 | 张三 | 住院 | 500");
    assert.deepEqual(codes(read([...books, visits])), []);
  });

  const others: readonly (readonly [string, SheetSnapshot])[] = [
    ["a list of what was handed out", sheet("春节慰问品发放", "姓名 | 部门 | 慰问金额 | 签名\n张三 | 语文组 | 300")],
    [
      "what was published",
      sheet("慰问公示", "慰问日期 | 被慰问人 | 慰问类型 | 慰问金额\n2026.3.1 | 张三 | 住院 | 500"),
    ],
    ["who signed up", sheet("气排球报名", "姓名 | 单位 | 参赛项目\n张三 | 语文组 | 气排球")],
    ["a payroll", sheet("工资表", "工号 | 姓名 | 岗位工资 | 实发\n1 | 张三 | 3000 | 5000")],
    ["a roster of another year", sheet("旧名册", "姓名 | 入会时间 | 是否困难 | 家庭年收入\n张三 | 2010.9 | 否 | 9")],
    ["a telephone list", sheet("通讯录", "姓名 | 电话\n张三 | 13800000000")],
    ["expenses of activities", sheet("活动报销", "活动名称 | 姓名 | 金额\n插花 | 张三 | 300")],
    ["an attendance sheet", sheet("加班", "姓名 | 1 | 2 | 3\n张三 | √ | √ | √")],
    ["papers handed in", sheet("收资料", "姓名 | 身份证复印件 | 照片\n张三 | √ | √\n李四 | √ | √")],
    ["a plan", sheet("计划二", "活动名称 | 活动时间 | 参加人员\n插花 | 2026.3.6 | 女教职工")],
    ["names alone", sheet("名单", "姓名 | 部门\n张三 | 语文组")],
    [
      "our own sheet",
      {
        ...sheet("关怀", "慰问日期 | 被慰问人 | 慰问类型\n2026.3.1 | 张三 | 住院"),
        mark: { kind: "care-list", year: 2026 },
      },
    ],
  ];
  for (const [what, other] of others) {
    it(`do not take ${what} for one`, () => {
      assert.deepEqual(found(other), {});
    });
  }

  it("heed titles and not the notes above a header or the union's name", () => {
    const visits = sheet(
      "慰问",
      "某某采购中心工会慰问统计表\n慰问标准：住院500元\n慰问日期 | 被慰问人 | 慰问类型 | 慰问金额\n2026.3.1 | 张三 | 住院 | 500",
    );
    assert.deepEqual(found(visits), { visits: ["慰问"] });
  });

  it("leave a register that a tab took to that tab", () => {
    const visits = sheet("慰问登记", "慰问日期 | 被慰问人 | 慰问类型 | 慰问金额\n2026.3.1 | 张三 | 住院 | 500");
    const reading = read([visits, roster]);
    assert.equal(reading.tabs.disbursements?.sheet, "慰问登记");
    assert.deepEqual(reading.registers, {});
  });
});
