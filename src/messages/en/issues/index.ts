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
    ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
    ...(row === null ? [] : [`row ${row}`]),
    ...(feature === undefined ? [] : [`feature ${feature}`]),
    ...(column === null ? [] : [`column ${column}`]),
  ].join(", ");
}

/** What is wrong with data, in English. */
export const issues: IssueMessages = {
  sentences: { ...files, ...keys, ...figures, ...rules, ...pools, ...posts, ...maps },
  whole: (place, { found, expected }) => {
    const where = placeOf(place);
    const more = place.more === undefined ? "" : ` (and ${format.whole(place.more)} more of this kind)`;
    return `${where === "" ? "" : `${where}: `}found ${found}; expected ${expected}${more}`;
  },
};
