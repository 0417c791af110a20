/** True where two names are surely of different people, or of different firms: any other pair may be one payee, such as a shop and who keeps it. */
export function clash(one: string, other: string): boolean {
  const [kind, otherKind] = [kindOf(one), kindOf(other)];
  if (kind === null || kind !== otherKind) return false;
  return kind === "person" ? one !== other : !haveInCommon(firmName(one), firmName(other));
}

/** True where both names say somebody and share nothing: a person and a firm, too, unless one is a bank, a platform or a payroll. */
export function areStrangers(one: string, other: string): boolean {
  return clash(one, other) || (kindOf(one) !== null && kindOf(other) !== null && !haveInCommon(one, other));
}

function kindOf(name: string): "person" | "firm" | null {
  if (goBetween.test(name)) return null;
  if (firm.test(name)) return "firm";
  return person.test(name) && !unitWord.test(name) ? "person" : null;
}

const goBetween =
  /银行|信用社|本行|支行|分行|内部|代发|代付|代扣|工资|待清算|清算|支付|微信|财付通|银联|云闪付|美团|京东|淘宝|天猫|拼多多|抖音|饿了么|携程|平台|网络|科技|电子商务|人力资源|劳务|工会|财政|税务|现金/;
const firm =
  /(?:公司|集团|厂|店|超市|商场|商城|商行|百货|宾馆|娱乐城|经营部|门市部|营业部|医院|旅行社|餐厅|酒楼|印务|影院|影城|中心)$/;
const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤";
const person = new RegExp(`^[${surnames}]\\p{Script=Han}{1,2}$`, "u");
/** Three characters that end so are a shop, a room or a matter, not a person. */
const unitWord = /[店行部厂社组校局处科室馆院会司城所堂坊费款金户园吧铺屋站队班]$|老师$|师傅$/;

function firmName(name: string): string {
  return name.replace(/(?:股份|责任|有限|分|总)*公司|集团|[省市区县]/g, "").replace(/(?:商店|店|厂|中心)$/, "");
}

function haveInCommon(one: string, other: string): boolean {
  if (one.length < 2 || other.length < 2) return other.includes(one) || one.includes(other);
  for (let at = 0; at + 2 <= one.length; at += 1) if (other.includes(one.slice(at, at + 2))) return true;
  return false;
}
