/** The known names of two to four characters that stand in a purpose where a name can (慰问住院会员王芳), the longest first; `isKnown` tells them. */
export function namesInText(purpose: string, isKnown: (name: string) => boolean): string[] {
  const found: string[] = [];
  for (let start = 0; start < purpose.length - 1; start += 1) {
    if (!beforeName.test(purpose.slice(0, start))) continue;
    for (const length of [4, 3, 2]) {
      const name = purpose.slice(start, start + length);
      if (name.length < length || !isKnown(name) || !afterName.test(purpose.slice(start + length))) continue;
      found.push(name);
      start += length - 1;
      break;
    }
  }
  return found;
}

const beforeName = /(?:^|会员|职工|教师|员工|慰问|同志|老师|[\s、，,:：（(])$/;
const afterName =
  /^(?:$|[\s、，,:：；;）)（(]|同志|老师|教师|会员|结婚|生育|住院|生病|手术|退休|去世|病故|逝世|生日|家属|亲属|父|母|岳|公公|婆婆|配偶|妻|丈夫|爱人|儿子|女儿|子女|的|之)/;
