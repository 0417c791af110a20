import { idBirthDate } from "../../../../src/core/rules/cells/id-birth-date.js";
import { idChecksum } from "../../../../src/core/rules/cells/id-checksum.js";
import { idForm } from "../../../../src/core/rules/cells/id-form.js";
import { idRounded } from "../../../../src/core/rules/cells/id-rounded.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import type { TypedBook } from "../books.js";
import { judge } from "../judge.js";

function roster(...ids: CellValue[]): TypedBook {
  return { tabs: { members: [["name", "idNumber"], ...ids.map((id) => ["王芳", id])] } };
}

const right = {
  "right numbers, old and new, small x, full width": roster(
    "11010519491231002X",
    "11010519491231002x",
    "440524188001010014",
    "990101198506150012",
    "９９０１０１１９８５０６１５００１２",
    "130503670401001",
  ),
  "an old number that Excel holds exactly": roster(130503670401001),
  "passports, masked numbers and remarks": roster(
    "E12345678",
    "H12345678",
    "110105********002X",
    "外籍",
    "12345678",
    null,
  ),
  "a book without a roster": {},
};

judge(idForm, right, {
  "a digit too few, too many, and a letter O": [
    roster("11010519491231002", "1101051949123100200", "1101051949123100OX"),
    "members!B2 id-form error",
    "members!B3 id-form error",
    "members!B4 id-form error",
  ],
  "one in the dues register": [{ tabs: { dues: [["idNumber"], ["9901011985061500"]] } }, "dues!A2 id-form error"],
});

judge(idRounded, right, {
  "an 18-digit number, and the same typed over as text": [
    roster(990101198506150000, "990101198506150000", "990101198506150012"),
    "members!B2 id-rounded error",
    "members!B3 id-rounded error",
  ],
});

judge(
  idBirthDate,
  { ...right, "a wrong number that ends in 000, which is said to be rounded": roster("990101198502300000") },
  {
    "the 30th of February and a day to come": [
      roster("99010119850230001X", "990101209901010010"),
      "members!B2 id-birth-date error",
      "members!B3 id-birth-date error",
    ],
  },
);

judge(
  idChecksum,
  { ...right, "a number of no possible birth date, which is said of it": roster("990101198502300011") },
  {
    "a wrong last digit and two digits changed round": [
      roster("990101198506150013", "990101198506150012", "990101198505160012"),
      "members!B2 id-checksum error",
      "members!B4 id-checksum error",
    ],
  },
);
