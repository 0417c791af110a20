/** Traditional characters of headers, tab names, settings and accounts, each before its simplified one. */
const pairs =
  "額额會会員员費费憑凭證证經经備备註注號号審审稱称門门電电話话職职務务預预決决動动設设項项單单資资來来結结餘余帳账賬账戶户" +
  "聯联繫系係系機机碼码狀状態态離离時时間间齡龄級级崗岗銀银開开關关應应繳缴實实補补調调總总計计處处對对類类別别業业維维權权" +
  "護护組组織织屬属體体訓训獎奖勵励問问節节慶庆喪丧難难國国貸贷據据辦办營营採采購购標标準准點点參参與与數数頭头執执簽签領领" +
  "導导責责負负滾滚轉转撥拨貼贴貨货幣币億亿萬万歷历學学歲岁現现庫库筆笔記记錄录冊册場场規规則则編编製制區区縣县廳厅館馆書书" +
  "報报寫写減减發发給给個个兩两賞赏後后際际驗验選选擇择劃划幫帮災灾養养險险檢检療疗專专題题議议課课產产贈赠稅税儲储債债還还" +
  "暫暂財财內内殘残農农終终聖圣婦妇兒儿醫医藥药遊游運运競竞賽赛層层達达勞劳鄉乡鎮镇階阶續续興兴進进紀纪頒颁僅仅無无";

const simple = new Map<string, string>();
for (let index = 0; index < pairs.length; index += 2) simple.set(pairs.charAt(index), pairs.charAt(index + 1));

const traditional = new RegExp(`[${[...simple.keys()].join("")}]`, "g");

/** The text with the traditional characters that books' headers and account names use (憑證號, 業務支出) in simplified ones. */
export function simplified(text: string): string {
  return text.replace(traditional, (sign) => simple.get(sign) ?? sign);
}
