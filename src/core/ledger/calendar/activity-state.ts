import type { Row } from "../../reading/reading.js";

/** Whether an activity stands, was called off for good, or was put off to another time. */
export type ActivityState = "planned" | "cancelled" | "postponed";

/** What the remarks, else the contents or the title of a row of the plan say of it. Contents and titles tell only by words that are about the activity as a whole. */
export function activityState({
  values: { remarks, content, title },
}: Pick<Row<"activities">, "values">): ActivityState {
  return (
    stateIn(remarks ?? "", cancelled) ?? stateIn(content ?? "", wholly) ?? stateIn(title ?? "", wholly) ?? "planned"
  );
}

function stateIn(text: string, off: RegExp): "cancelled" | "postponed" | null {
  if (off.test(text) && !standsAfterAll.test(text)) return "cancelled";
  return off === cancelled && postponed.test(text) ? "postponed" : null;
}

const cancelled =
  /取消|停办|(?:未|没有|不再|不予)(?:举办|举行|开展|实施|组织)|未办|cancel|called off|not held|did not take place/i;
/** 取消 among the things that an activity is about says nothing of it. */
const wholly =
  /^(?:(?:活动)?已?取消|停办|(?:活动)?(?:未|没有)(?:举办|举行|开展)|cancel(?:l?ed)?)(?:$|[，。；、,.;!！（(])|[（(【[](?:已|因.{1,10})?取消[】\])）]|^因.{1,12}取消[。！]?$/i;
const postponed = /推迟|延期|改期|顺延|postpone|put off|reschedul/i;
/** Not called off, only in part, or held in another way. */
const standsAfterAll =
  /(?:不|未|没有?|无需|不会)取消|取消.{0,8}(?:资格|环节|名额|聚餐|晚宴|报名|奖项|限制)|(?:资格|环节|名额|聚餐|晚宴|报名|奖项)(?:已|被)?取消|取消.*改(?:为|成|在|到|至)|(?:not|never) cancel|still (?:be )?held/i;
