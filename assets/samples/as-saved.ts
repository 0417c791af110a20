import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Constant, so that the same book gives the same bytes; the earliest time a .zip can say. */
const time = new Date(1980, 0, 1);

/**
 * What a page cannot say but Excel and others save: formulas that end in an error, formulas without a value (as a program
 * saves them that does not calculate), and rows that are hidden (written as rows of height 0).
 */
export function asSaved(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const isSheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml");
    parts[name] = [isSheet ? strToU8(changed(strFromU8(part))) : part, { mtime: time, level: 9 }];
  }
  return zipSync(parts);
}

function changed(xml: string): string {
  return xml
    .replace(/ t="str">(<f>[^<]*<\/f><v>#(?:N\/A|REF!)<\/v>)/g, ' t="e">$1')
    .replace(/ t="str">(<f>[^<]*<\/f>)<v><\/v>/g, ">$1")
    .replace(/(<row [^>]*)ht="0" customHeight="1"/g, '$1hidden="1"');
}
