import type { PostParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { format } from "../format";
import { asPost } from "./figures";
import { quoted } from "./parts";

export const posts: IssueSentences<keyof PostParams> = {
  "unknown-qualification": ({ received, known, post }) => ({
    found: `${quoted(received)}${asPost(post)}`,
    expected: `a qualification for which the rule set has a fixed amount: ${known.join(", ")}`,
  }),
  "below-smallest-post": ({ hundredths, minimum, post }) => ({
    found: `${format.fte(hundredths)} FTE${asPost(post)}`,
    expected: `at least ${format.fte(minimum)} FTE for each post`,
  }),
  "not-a-date": ({ received }) => ({ found: quoted(received), expected: "a day that exists, as YYYY-MM-DD" }),
  "ends-before-start": ({ to, from }) => ({ found: `${quoted(to)} as the end`, expected: `a day from ${from}` }),
};
