/**
 * The requirement sets that an add-in's manifest asks for, by name, with their versions as the manifest writes them: `{ ExcelApi: "1.9" }`.
 * Those of the whole add-in, which stand first; version overrides cannot lower them.
 * @param {string} manifest XML
 * @returns {Record<string, string>}
 */
export function manifestSets(manifest) {
  const [block = ""] = /<Requirements>[\s\S]*?<\/Requirements>/.exec(manifest) ?? [];
  const usual = /DefaultMinVersion="([\d.]+)"/.exec(block)?.[1] ?? "1.1";
  const sets = [...block.matchAll(/<Set\s+Name="(\w+)"(?:\s+MinVersion="([\d.]+)")?/g)];
  return Object.fromEntries(sets.map(([, name, version]) => [name, version ?? usual]));
}
