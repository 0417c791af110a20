import assert from "node:assert/strict";
import fc from "fast-check";
import type { BuiltSheet, SheetInput } from "../../../../src/core/sheets/built-sheet.js";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import { figureWords, type FigureKey } from "../../../../src/core/sheets/work-summary/figure-words.js";
import { missingWords } from "../../../../src/core/sheets/work-summary/missing-words.js";
import { sections } from "../../../../src/core/sheets/work-summary/sections.js";
import { workSummary } from "../../../../src/core/sheets/work-summary/work-summary.js";
import { sentenceOf } from "../../../../src/core/sheets/work-summary/texts/group-text.js";
import { neededBy, Teller, type Telling } from "../../../../src/core/sheets/work-summary/teller.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { a1 } from "../../../../src/core/values/address.js";
import { build, readBooks, untied, type Sheets } from "../dues/dues-book.js";
import { sheetOf } from "../books.js";
import { readBooks as readBooksOf } from "../read-books.js";
import { sheetInput } from "../sheet-input.js";
import { figuresOf, rowsBehind, sentencesAt, summaryBook, settings } from "./summary-book.js";

const made = (sheets: Sheets, more: Partial<SheetInput> = {}) => build(workSummary, readBooks(sheets, settings), more);

describe("the figures for the year's summary", () => {
  const sheet = made(summaryBook);

  it("counts what the tabs and registers hold, up to today", () => {
    assert.deepEqual(figuresOf(sheet), {
      "members/total": 6,
      "members/active": 4,
      "members/retired": 2,
      "members/women": 4,
      "members/men": 2,
      "members/permanent": 2,
      "members/contract": 1,
      "members/temporary": 1,
      "members/joined": 2,
      "members/retiring": 1,
      "members/left": 1,
      "dues/liable": 5,
      "dues/clear": 3,
      "dues/received": 400,
      "dues/due": 490,
      "dues/arrears": 90,
      "dues/rate": 400 / 490,
      "money/income": 20400,
      "money/spending": 4500.5,
      "money/surplus": 15899.5,
      "money/opening": 5000,
      "money/closing": 20899.5,
      "visits/hardship": 3,
      "visits/hospital": 1,
      "visits/marriage": 1,
      "visits/money": 3900.5,
      "visits/hardship/money": 2800.5,
      "visits/hospital/money": 500,
      "visits/marriage/money": 600,
      "hardship/files": 2,
      "hardship/new": 1,
      "hardship/lifted": 1,
      "hardship/subsidy": 2500,
      "mutual/enrolled": 3,
      "mutual/share": 0.75,
      "mutual/fees": 120,
      "mutual/unionFees": 120,
      "mutual/cases": 1,
      "mutual/benefits": 1860,
      "donation/raised": 800,
      "donation/passed": 300,
      "activities/held": 4,
      "activities/people": 13,
      "activities/spent": 1500,
      "culture/count": 1,
      "culture/people": 2,
      "culture/spent": 1500,
      "contest/count": 1,
      "contest/people": 3,
      "contest/works": 5,
      "contest/winners": 2,
      "checkup/people": 3,
      "resttrip/people": 1,
      "honour/count": 1,
      "honour/people": 4,
      "honour/winners": 2,
      "inspection/count": 1,
      "inspection/bodies": 6,
      "coverage/members": 3,
      "coverage/share": 0.75,
    });
    assert.deepEqual(untied(sheet), []);
  });

  it("says them in the manner of a summary, each sentence a formula over the figures", () => {
    assert.deepEqual(sentencesAt(sheet, "zh"), [
      "截至7月10日共有会员6人，其中在职会员4人、退休会员2人。",
      "女会员4人，占66.7%，男会员2人。",
      "在职会员中，在编2人、合同制（编外）1人、临时用工1人。",
      "本年新入会2人、退休1人、转出离会（含去世）1人。",
      "应缴会费会员5人，已缴清3人，占60%。",
      "本年收缴会费400元，应缴490元，收缴率81.6%，尚欠90元。",
      "今年以来经费收入20,400元，支出4,500.50元，本年结余15,899.50元。",
      "上年结余5,000元，截至7月10日滚存结余20,899.50元。",
      "走访慰问困难教职工3户次、住院教职工1人、结婚会员1人，发放慰问金3,900.50元。",
      "其中困难教职工慰问金2,800.50元、住院慰问金500元、结婚慰问金600元。",
      "截至7月10日在档困难教职工2户，本年新建档1户，已脱困1户，档案登记补助2,500元。",
      "组织教职工参加医疗互助3人，占在职会员75%，个人缴费120元，工会补助缴费120元。",
      "医疗互助补助1人次，补助金额1,860元。",
      "募集帮困善款800元，救助使用300元。",
      "今年以来开展各类活动4项，登记参加13人次，已查到对应支出1,500元。",
      "举办文化文艺活动1项，参加2人次，支出1,500元。",
      "举办竞赛评比1项，参加3人次，报送作品5件，获奖2人次。",
      "组织教职工体检3人。",
      "组织教职工疗休养1人。",
      "开展评选表彰1项，参加4人次，表彰先进2人次。",
      "开展检查指导1项，检查指导基层工会6个。",
      "有3名在职会员参加过工会活动，参与面75%。",
    ]);
    assert.deepEqual(sentencesAt(sheet, "en"), [
      "As of 10 July the union had 6 members; 4 in post, 2 retired.",
      "4 members are women (66.7%); 2 are men.",
      "Of the members in post 2 are permanent staff, 1 is on contract, 1 is temporary.",
      "So far this year 2 people joined, 1 retired, 1 left, were transferred or died.",
      "5 members were liable for dues; 3 paid in full (60%).",
      "Dues received for the year: 400 yuan; 490 yuan were due; rate of collection 81.6%; 90 yuan in arrears.",
      "So far this year income came to 20,400 yuan; spending to 4,500.50 yuan; a surplus of 15,899.50 yuan.",
      "Opening balance 5,000 yuan; balance carried forward 20,899.50 yuan.",
      "Visited 3 households in hardship, 1 member in hospital, 1 at a marriage; gave 3,900.50 yuan.",
      "Of this 2,800.50 yuan to members in hardship, 500 yuan at hospital visits, 600 yuan at marriages.",
      "As of 10 July 2 hardship files were in force; 1 opened in the year; 1 closed, the hardship being over; aid of 2,500 yuan entered in them.",
      "3 members enrolled in medical mutual aid; 75% of the members in post; members paid 120 yuan; the union paid 120 yuan.",
      "Mutual aid paid 1 benefit; in all 1,860 yuan.",
      "Donations raised: 800 yuan; passed on: 300 yuan.",
      "So far this year the union held 4 activities; 13 are known to have taken part; 1,500 yuan known to have been spent.",
      "1 cultural activity; 2 took part; 1,500 yuan spent.",
      "1 contest held; 3 took part; 5 entries; 2 prizes.",
      "3 people had a medical check-up.",
      "1 person on rest trips.",
      "1 round of commendations; 4 took part; 2 commended.",
      "1 inspection made; 6 grassroots bodies inspected.",
      "3 members in post took part in an activity; that is 75% of them.",
    ]);
    const told = sheet.page.rows
      .slice(5)
      .flatMap((cells) => cells.slice(6, 8))
      .filter((cell) => cell?.role === "listText");
    assert.ok(told.every((cell) => cell?.value === null || cell?.formula !== undefined));
    const first = sheet.page.rows[6]?.[6]?.formula ?? "";
    assert.match(first, /^"截至7月10日共有会员"&FIXED\(C7,0\)&"人，其中在职会员"&FIXED\(C8,0\)&/);
  });

  it("takes the figures from the user's cells where a formula says just that, else from the rows below", () => {
    const formulaOf = (key: FigureKey) => {
      const row = sheet.page.rows.findIndex((cells) => cells[8]?.value === key);
      return sheet.page.rows[row]?.[2]?.formula ?? "";
    };
    assert.equal(formulaOf("members/retired"), `COUNTIFS('会员'!$G$2:$G$209,"退休")`);
    // One in post joins only in September.
    assert.match(formulaOf("members/active"), /^C\d+$/);
    assert.equal(
      formulaOf("visits/hardship/money"),
      `ROUND(SUMIFS('慰问登记'!$E$2:$E$203,'慰问登记'!$D$2:$D$203,"困难")+SUM('支出'!$E$3,'支出'!$E$7),2)`,
    );
    assert.equal(formulaOf("dues/rate"), "IF(C22=0,0,(C22-C23)/C22)");
    assert.equal(formulaOf("hardship/files"), `COUNTIFS('困难职工档案'!$F$2:$F$204,"在档")`);
  });

  it("lists the rows behind each figure with links both ways, and prints only the figures", () => {
    assert.deepEqual(
      rowsBehind(sheet, "visits/hardship").map(({ place, adds, name }) => [place, adds, name]),
      [
        ["慰问登记!B2", 1, "李强"],
        ["支出!E3", 1, "张敏"],
        ["支出!E7", 1, "张敏"],
      ],
    );
    const [, benefit] = [sheet, rowsBehind(sheet, "mutual/benefits")[0]];
    assert.deepEqual([benefit?.place, benefit?.adds, benefit?.formula], ["医疗互助!G3", 1860, "'医疗互助'!$G$3"]);
    const { area } = sheet.page.print;
    const listed = sheet.page.rows.findIndex((cells) => cells[0]?.value === "各项数据的依据（逐行）");
    assert.ok(area !== null && area.bottom < listed && area.right === 7);
    assert.ok((sheet.page.outline?.size ?? 0) > 50);
  });

  it("tells nothing of illness, cause of hardship, numbers or wages", () => {
    const text = debugPage(sheet.page);
    for (const word of ["重大疾病", "配偶失业", "子女上学", "0001", "6000"]) assert.ok(!text.includes(word), word);
  });

  it("says what is not counted, and in English in an English sheet", () => {
    const text = debugPage(sheet.page);
    assert.ok(text.includes("活动计划中有 1 项尚未开展"));
    assert.ok(text.includes("活动参加名单中有 1 人在会员名册中找不到"));
    const english = made(summaryBook, { language: "en" });
    const behind = english.page.rows.findIndex((cells) => cells[0]?.value === "The rows behind the figures");
    const above = english.page.rows.slice(0, behind);
    const shown = above.flatMap((cells) => cells.slice(0, 6)).flatMap((cell) => cell?.value ?? []);
    const mine = shown.filter((value) => typeof value === "string" && /\p{Script=Han}/u.test(value));
    assert.deepEqual(
      mine.filter((value) => !/^(?:Union:|Figures for)/.test(String(value))),
      [],
    );
    assert.deepEqual(sentencesAt(english, "zh"), sentencesAt(sheet, "zh"));
  });

  it("writes a finished year as one", () => {
    const books = readBooksOf([sheetOf("会员", summaryBook.会员 ?? [])], 2025);
    const whole = build(workSummary, books);
    assert.equal(sentencesAt(whole, "zh")[0], "年末共有会员5人，其中在职会员4人、退休会员1人。");
  });
});

describe("books that hold little", () => {
  it("writes only what a journal gives, and lists what else would be needed", () => {
    const { 收入 = [], 支出 = [] } = summaryBook;
    const sheet = made({ 收入, 支出: 支出.map((row) => [...row.slice(0, 5), null, null, null, row[8] ?? null]) });
    const keys = Object.keys(figuresOf(sheet));
    assert.ok(
      keys.includes("money/income") && keys.includes("donation/raised") && keys.includes("visits/hardship/money"),
    );
    for (const room of ["members", "dues", "hardship/", "mutual", "activities", "coverage"]) {
      assert.ok(!keys.some((key) => key.startsWith(room)), room);
    }
    const text = debugPage(sheet.page);
    for (const key of ["members", "dues", "hardship", "mutual", "activities", "coverage"] as const) {
      assert.ok(text.includes(missingWords[key].what["zh-CN"]), key);
      assert.ok(text.includes(missingWords[key].needs["zh-CN"]), key);
    }
  });

  it("does not say how many were visited where rows do not say it", () => {
    const heads = ["日期", "摘要", "科目", "金额"];
    const gifts = made({ 支出: [heads, [46052, "春节慰问会员米油", "职工活动支出", 9000]] });
    assert.deepEqual(sentencesAt(gifts, "zh").at(-1), "节日慰问支出9,000元。");
    assert.ok(debugPage(gifts.page).includes("节日慰问有 1 笔没有写明慰问了几人"));
    const counted = made({ 支出: [heads, [46052, "春节慰问会员120人米油", "职工活动支出", 9000]] });
    assert.deepEqual(sentencesAt(counted, "zh").at(-1), "节日慰问会员120人次，发放慰问品9,000元。");
  });

  it("is not built without anything to cite", () => {
    const input = sheetInput(
      readBooks({
        预算: [
          ["科目", "金额"],
          ["会费收入", 100],
        ],
      }),
    );
    const built = workSummary(input, "工作总结数据");
    assert.ok("notBuilt" in built && built.notBuilt["zh-CN"].includes("没有可写入工作总结的数据"));
  });
});

describe("the list of figures", () => {
  it("has every figure in exactly one group, and every figure of a group in its sentence", () => {
    const keys = sections.flatMap(({ groups }) => groups.flatMap((group) => group.keys));
    assert.deepEqual([...keys].sort(), Object.keys(figureWords).sort());
    const figures = new Map(
      keys.map(
        (key) => [key, { value: 5, unit: figureWords[key].unit, isPartial: false, isRegistered: false }] as const,
      ),
    );
    const telling: Telling = { figures, asOf: 46387, isOver: true, staff: "职工" };
    for (const language of ["zh-CN", "en"] as const) {
      for (const group of sections.flatMap(({ groups }) => groups)) {
        const pieces = sentenceOf(group, new Teller(telling, language), language);
        const told = new Set(pieces.flatMap((piece) => neededBy(piece)));
        assert.deepEqual(
          group.keys.filter((key) => !told.has(key)),
          [],
          language,
        );
      }
    }
  });

  it("agrees with its rows: as many, or as much, as the figure says, whatever the books hold", () => {
    const name = fc.constantFrom("王芳", "李强", "张敏", "赵静", "=甲", "O'乙");
    const day = fc.integer({ min: 46023, max: 46212 });
    const member = fc.tuple(
      name,
      fc.constantFrom("男", "女", null),
      fc.constantFrom("在会", "退休", "转出", null, "借调"),
      fc.constantFrom("在编", "合同", "退休", null),
      fc.option(fc.integer({ min: 40000, max: 46400 })),
      fc.option(fc.integer({ min: 45000, max: 46400 })),
    );
    const visit = fc.tuple(
      day,
      name,
      fc.constantFrom("住院", "困难", "结婚", "节日", "丧事"),
      fc.integer({ min: 1, max: 99999 }),
    );
    const paid = fc.tuple(
      day,
      fc.constantFrom("慰问住院会员王芳", "困难会员3人慰问", "茶话会", "春节慰问米油"),
      fc.integer({ min: -500, max: 99999 }),
    );
    const activity = fc.tuple(
      day,
      fc.constantFrom("体检", "篮球赛", "教学比赛", "茶话会"),
      fc.option(fc.integer({ min: 0, max: 300 })),
    );
    const lists = fc.tuple(fc.array(member), fc.array(visit), fc.array(paid), fc.array(activity));
    fc.assert(
      fc.property(lists, ([members, visits, payments, activities]) => {
        const sheets: Sheets = {
          会员: [
            ["姓名", "性别", "会籍状态", "用工形式", "入会时间", "离会时间"],
            ["钱一", "男", "在会", "在编", null, null],
            ...members,
          ],
          慰问登记: [
            ["慰问日期", "被慰问人", "慰问类型", "慰问金额"],
            [46030, "钱一", "住院", 100],
            ...visits.map(([when, who, kind, fen]): CellValue[] => [when, who, kind, fen / 100]),
          ],
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ...payments.map(([when, what, fen]): CellValue[] => [when, what, "职工活动支出", fen / 100]),
          ],
          活动: [["活动日期", "活动名称", "参加人数"], ...activities],
        };
        const sheet = made(sheets);
        assert.deepEqual(untied(sheet), []);
        assertRowsAgree(sheet);
      }),
      { numRuns: 40 },
    );
  });
});

/** Every figure with rows listed is the sum of what they add, and its head says so. */
function assertRowsAgree(sheet: BuiltSheet): void {
  sheet.page.rows.forEach((cells, row) => {
    const key = cells[8]?.value;
    if (row < 5 || typeof key !== "string" || !(key in figureWords)) return;
    const rows = rowsBehind(sheet, key as FigureKey);
    if (rows.length === 0) return;
    const sum = rows.reduce((total, { adds }) => total + Math.round(adds * 100), 0);
    assert.equal(sum, Math.round(Number(cells[2]?.value) * 100), `${key} ${a1(row, 2)}`);
  });
}
