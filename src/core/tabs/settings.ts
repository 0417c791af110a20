import { z } from "zod";
import { text } from "./column.js";
import { column } from "./define.js";
import type { Tab } from "./tab.js";

/** A setting's value is read by the kind of the setting its row names (`setting-list.ts`), so the cell itself may hold anything. */
export const settings = {
  key: "settings",
  name: { "zh-CN": "设置", en: "Settings" },
  also: ["参数", "参数设置", "基本信息", "基本设置", "单位信息", "系统设置", "config", "configuration", "parameters"],
  marks: [["item"], ["value"]],
  wide: false,
  columns: {
    item: column(
      "text",
      text,
      "项目",
      "Setting",
      ["设置项", "参数", "参数名", "名称", "设置项目", "参数名称", "item", "name", "key", "parameter"],
      { required: true, width: 24 },
    ),
    value: column(
      "text",
      z.union([z.string(), z.number(), z.boolean()]),
      "值",
      "Value",
      ["内容", "设置值", "参数值", "取值", "数值"],
      { width: 28 },
    ),
    note: column("text", text, "说明", "Note", ["备注", "解释", "remarks", "description"], { width: 48 }),
  },
} as const satisfies Tab;
