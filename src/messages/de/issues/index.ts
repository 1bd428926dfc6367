import type { IssuePlace } from "../../../result/issue";
import type { IssueMessages } from "../../issueMessages";
import { format } from "../format";
import { figures } from "./figures";
import { files } from "./files";
import { keys } from "./keys";
import { maps } from "./maps";
import { pools } from "./pools";
import { posts } from "./posts";
import { rules } from "./rules";

function placeOf({ sheet, row, column, feature }: IssuePlace): string {
  return [
    ...(sheet === undefined ? [] : [`Blatt ${sheet}`]),
    ...(row === null ? [] : [`Zeile ${row}`]),
    ...(feature === undefined ? [] : [`Objekt ${feature}`]),
    ...(column === null ? [] : [`Spalte ${column}`]),
  ].join(", ");
}

/** What is wrong with data, in German. */
export const issues: IssueMessages = {
  sentences: { ...files, ...keys, ...figures, ...rules, ...pools, ...posts, ...maps },
  whole: (place, { found, expected }) => {
    const where = placeOf(place);
    const more = place.more === undefined ? "" : ` (und ${format.whole(place.more)} weitere dieser Art)`;
    return `${where === "" ? "" : `${where}: `}gefunden ${found}; erwartet ${expected}${more}`;
  },
};
