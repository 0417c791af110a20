export { newXlsx } from "./new-xlsx.js";
export { openXlsx, type XlsxWorkbook } from "./open-xlsx.js";
