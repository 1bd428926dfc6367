import type { ReadingMessages } from "../reading";
import { format } from "./format";

/** What is said in English of how files were read. */
export const reading: ReadingMessages = {
  title: "What happened when the data were read",
  intro: "Please check that the following is right. Row numbers are those of the file that was read.",
  remarks: (count) => format.count(count, "remark", "remarks"),
  restored: (count) => `leading zero restored in ${format.count(count, "place", "places")}`,
  restoredRow: ({ row, found, ags }) => `row ${row}: ${found} → ${ags}`,
  ignoredColumns: (columns) => `columns not used: ${columns.join(", ")}`,
  matched: (count) =>
    `${format.count(count, "name is", "names are")} spelled differently in the list of municipalities and matched as follows`,
  more: (count) => `${format.whole(count)} more`,
};
